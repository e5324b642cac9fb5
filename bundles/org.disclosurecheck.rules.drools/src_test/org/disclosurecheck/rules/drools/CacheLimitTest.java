package org.disclosurecheck.rules.drools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.disclosurecheck.rules.Edition;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.diagnosis.RuleFault;
import org.disclosurecheck.rules.diagnosis.RuleTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stays of compiled books, and where faults are told that only the compiler finds. */
class CacheLimitTest {

    @TempDir
    Path temp;

    private Path file(String name, int days, long size) throws IOException {
        Path file = temp.resolve(name);
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(size);
        }
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(days))));
        return file;
    }

    private long books() throws IOException {
        try (Stream<Path> files = Files.list(temp)) {
            return files.filter(file -> file.toString().endsWith(".book")).count();
        }
    }

    @Test
    void of_many_books_those_stay_that_were_used_last() throws IOException {
        for (int i = 0; i < 30; i++) {
            file(i + ".book", i, 10);
        }
        Path fresh = file("fresh.book", 40, 10);
        CacheLimit.tidy(temp, fresh);
        assertEquals(20, books());
        assertTrue(Files.exists(fresh) && Files.exists(temp.resolve("0.book")) && Files.exists(temp.resolve("18.book")));
        assertFalse(Files.exists(temp.resolve("19.book")));
    }

    @Test
    void large_and_old_books_go_and_what_was_left_half_written_too() throws IOException {
        Path fresh = file("fresh.book", 0, 150L << 20);
        Path small = file("small.book", 1, 20L << 20);
        Path large = file("large.book", 2, 90L << 20);
        Path old = file("old.book", 200, 1);
        Path left = file("book1.part", 1, 1);
        Path now = file("book2.part", 0, 1);
        CacheLimit.tidy(temp, fresh);
        assertTrue(Files.exists(fresh) && Files.exists(small) && Files.exists(now));
        assertFalse(Files.exists(large) || Files.exists(old) || Files.exists(left));
    }

    @Test
    void a_book_that_is_used_again_counts_as_new() throws IOException {
        Path book = file("a.book", 100, 10);
        CacheLimit.used(book);
        assertTrue(Files.getLastModifiedTime(book).toInstant().isAfter(Instant.now().minus(Duration.ofHours(1))));
        CacheLimit.used(temp.resolve("gone.book"));
    }

    @Test
    void a_pack_whose_rules_are_others_is_refused_without_a_path_of_this_machine() throws Exception {
        SmallBook book = new SmallBook(temp.resolve("book"));
        book.rule("SUM-901", "needs: T3/new/{column}", "$c : ApplicantColumn( newlyReceived != answered )", "findings.at($c, \"new\");");
        RuleBookException refused = assertThrows(RuleBookException.class, () -> new DroolsEngine(new BookCache(temp.resolve("cache")), false)
                .open(book.folder(), new Edition("本市规则", "2027.1", "本市规则", "5ha"), "another hash"));
        assertTrue(refused.faults().get(0).startsWith("规则包 本市规则@2027.1 里的规则不是发布时的规则"), refused.faults().get(0));
        assertFalse(refused.faults().get(0).contains(temp.toString()));
    }

    @Test
    void a_fault_of_what_sentences_became_stands_at_its_sentence() {
        RuleTexts texts = new RuleTexts("SUM-901-a", "sums", java.util.Map.of("rule.txt",
                "# 备注。\n当 表三每一列 的 本年新收 大于 5，警告 于 本年新收。\n\n当 表三每一列 的 上年结转 大于 5，警告 于 上年结转。\n"), Set.of());
        org.disclosurecheck.rules.diagnosis.SaidTexts said = org.disclosurecheck.rules.diagnosis.SaidTexts.of(texts);
        String drl = said.texts().text("rule.drl");
        int second = drl.indexOf("\nrule ", drl.indexOf("\nrule ") + 1) + 20;
        RuleFault fault = said.told(List.of(new RuleFault("rule.drl", 1, 1, second, 1, org.disclosurecheck.findings.Severity.ERROR,
                RuleFault.Kind.COMPILER, "甲", "a", List.of()))).get(0);
        assertEquals("rule.txt:4:1", fault.place());
        assertEquals("当 表三每一列 的 上年结转 大于 5，警告 于 上年结转。".length(), fault.length());
    }
}
