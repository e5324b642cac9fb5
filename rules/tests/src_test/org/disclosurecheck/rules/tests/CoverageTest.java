package org.disclosurecheck.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleBook;
import org.junit.jupiter.api.Test;

/** The page of the handbook that says what of the law is checked, against the book. */
class CoverageTest {

    private static final RuleBook BOOK = Book.RUNNER.book();

    private static List<String> lines() throws IOException {
        return Files.readAllLines(Book.FOLDER.resolveSibling("releng/handbook/coverage.md"));
    }

    private static Set<String> named(String pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        Matcher name = Pattern.compile(pattern).matcher(String.join("\n", lines()));
        while (name.find()) {
            found.add(name.group(1));
        }
        return found;
    }

    @Test
    void every_rule_that_the_page_names_is_in_the_book() throws IOException {
        Set<String> ids = named("\\b([A-Z]{3}-\\d{3})\\b");
        ids.removeIf(id -> BOOK.rule(id).isPresent() || BOOK.dormant(id).isPresent());
        assertEquals(Set.of(), ids);
    }

    @Test
    void every_passage_of_the_law_has_its_line_and_no_other_is_named() throws IOException {
        assertEquals(new TreeSet<>(BOOK.law().passages().keySet()), named("`([a-z]+-[\\d-]+#[\\w-]+)`"));
    }

    @Test
    void a_passage_that_was_not_verified_is_marked_and_no_other() throws IOException {
        for (String line : lines()) {
            Matcher passage = Pattern.compile("\\| `([a-z]+-[\\d-]+#[\\w-]+)`[^|]*\\|").matcher(line);
            if (passage.find()) {
                boolean verified = BOOK.law().passage(passage.group(1)).orElseThrow().verified();
                assertEquals(!verified, passage.group().contains("○"), line);
            }
        }
    }

    @Test
    void what_is_checked_names_a_rule_and_what_is_not_says_why() throws IOException {
        for (String line : lines()) {
            if (line.startsWith("| ") && line.contains(" | ")) {
                String[] cells = line.split("\\|");
                String how = cells[3].strip();
                boolean rule = Pattern.compile("[A-Z]{3}-\\d{3}").matcher(cells[4]).find();
                assertTrue(!how.equals("自动") || rule, line);
                assertTrue(!Set.of("人工", "不可查").contains(how) || cells[4].strip().length() > 3, line);
            }
        }
    }

    @Test
    void a_passage_names_every_rule_that_cites_it() throws IOException {
        for (String line : lines()) {
            Matcher passage = Pattern.compile("`([a-z]+-[\\d-]+#[\\w-]+)`").matcher(line);
            if (passage.find()) {
                assertEquals(List.of(), BOOK.rules().stream().filter(rule -> rule.law().contains(passage.group(1)))
                        .map(Rule::id).filter(id -> !line.contains(id)).toList(), line);
            }
        }
    }
}
