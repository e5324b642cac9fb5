package org.disclosurecheck.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.tests.Mutation.Outcome;
import org.disclosurecheck.testkit.mutate.Defect;
import org.disclosurecheck.testkit.mutate.Defects;
import org.junit.jupiter.api.Test;

/**
 * A clean report is spoilt in one place: the rule of that defect must speak there, and no error may be found where nothing
 * was touched. -Dmargent.mutation.seeds=20 takes more reports, -Dmargent.mutation.rule=SUM only the defects of some rules.
 */
class MutationTest {

    /** As many as the page tells of. */
    private static final int USUAL = 6;
    private static final int SEEDS = Integer.getInteger("margent.mutation.seeds", USUAL);
    private static final String RULE = System.getProperty("margent.mutation.rule", "");
    private static final Path PAGE = Book.FOLDER.resolveSibling("releng").resolve("handbook/mutation.md");
    /** At least so many per cent of the defects of a family must be caught. */
    private static final Map<String, Integer> BOUNDS = bounds();

    private static Map<String, Integer> bounds() {
        Map<String, Integer> bounds = new LinkedHashMap<>();
        bounds.put("STR", 100);
        bounds.put("TAB", 100);
        bounds.put("SUM", 100);
        bounds.put("CRS", 95);
        bounds.put("YOY", 95);
        bounds.put("AGG", 95);
        bounds.put("LEG", 90);
        bounds.put("FMT", 90);
        bounds.put("TIM", 90);
        return bounds;
    }

    @Test
    void every_family_catches_its_defects_and_says_no_more() throws IOException {
        List<Outcome> outcomes = new Mutation(SEEDS).run(defect -> defect.rule().startsWith(RULE));
        outcomes.forEach(outcome -> {
            outcome.failures().forEach(System.out::println);
            outcome.alarms().forEach(System.out::println);
            if (outcome.made() == 0) {
                System.out.println(outcome.rule() + " " + outcome.form() + ": no clean report can be spoilt so");
            }
        });
        Map<String, List<Outcome>> families = Mutation.byFamily(outcomes);
        List<String> table = new ArrayList<>(List.of(
                "| family | rules with a defect | defects, by form | caught | must reach |", "|---|---|---|---|---|"));
        List<String> below = new ArrayList<>();
        BOUNDS.forEach((family, bound) -> {
            List<Outcome> of = families.getOrDefault(family, List.of());
            long caught = of.stream().filter(Outcome::caught).count();
            long percent = of.isEmpty() ? 0 : 100 * caught / of.size();
            table.add("| " + family + " | " + of.stream().map(Outcome::rule).distinct().count() + " | " + of.size() + " | "
                    + caught + " (" + percent + " %) | " + bound + " % |");
            if (percent < bound && !of.isEmpty()) {
                below.add(family + " " + percent + " %");
            }
        });
        table.forEach(System.out::println);
        assertEquals(List.of(), below);
        if (RULE.isEmpty() && SEEDS == USUAL) {
            assertEquals(table, Files.readAllLines(PAGE).stream().dropWhile(line -> !line.startsWith("|"))
                            .takeWhile(line -> line.startsWith("|")).toList(),
                    "the table of " + PAGE.getFileName() + " is no longer what comes out");
        }
    }

    @Test
    void every_checked_rule_has_a_defect() {
        Set<String> with = Defects.ALL.stream()
                .map(Defect::rule).collect(Collectors.toSet());
        TreeSet<String> without = new TreeSet<>(Book.RUNNER.book().rules().stream().map(Rule::id).toList());
        without.removeAll(with);
        assertEquals(Set.of(), without);
    }
}
