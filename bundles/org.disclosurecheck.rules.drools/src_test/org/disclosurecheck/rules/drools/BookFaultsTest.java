package org.disclosurecheck.rules.drools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleRunner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a book is told with its file and place. */
class BookFaultsTest {

    @TempDir
    Path temp;
    private SmallBook book;

    @BeforeEach
    void aBook() throws IOException {
        book = new SmallBook(temp.resolve("book"));
    }

    @Test
    void a_slip_of_grammar_is_named_with_file_line_and_column() throws Exception {
        book.columnRule("SUM-901", "newlyReceived !== answered", SmallBook.SAYS);
        RuleBookException e = assertThrows(RuleBookException.class, book::open);
        assertTrue(e.faults().get(0).startsWith("SUM-901-rule/rule.drl:8:"), e.getMessage());
    }

    @Test
    void an_unknown_field_is_named_with_its_file_and_line() throws Exception {
        book.columnRule("SUM-901", "newlyRecieved != answered", SmallBook.SAYS);
        RuleBookException e = assertThrows(RuleBookException.class, book::open);
        assertTrue(e.faults().get(0).startsWith("SUM-901-rule/rule.drl:8:27: "), e.getMessage());
        assertTrue(e.getMessage().contains("newlyRecieved"), e.getMessage());
    }

    @Test
    void a_fault_in_the_metadata_is_named_with_its_line() throws Exception {
        book.rule("SUM-901", "needs: [ T9 ]", "$c : ApplicantColumn()", SmallBook.SAYS);
        RuleBookException e = assertThrows(RuleBookException.class, book::open);
        assertTrue(e.faults().get(0).startsWith("SUM-901-rule/rule.md:8:10: needs 里没有“T9”这个词"), e.faults().get(0));
    }

    @Test
    void a_rule_with_the_name_of_another_is_left_out_and_said_so() throws Exception {
        book.columnRule("SUM-901", "newlyReceived != answered", SmallBook.SAYS).columnRule("SUM-902", "answered > 5", SmallBook.SAYS);
        Path twin = book.folder().resolve("SUM-902-rule/rule.drl");
        Files.writeString(twin, Files.readString(twin).replace("rule \"SUM-902\"", "rule \"SUM-901\""));
        RuleRunner runner = book.open();
        assertEquals(List.of("SUM-901"), runner.book().rules().stream().map(Rule::id).toList());
        assertEquals("规则有误，已停用：rule.drl:5:6 规则名“SUM-901”与 SUM-901 相同，请改名",
                runner.book().broken().get(0).reason(Language.ZH));
    }

    @Test
    void a_book_of_its_own_needs_a_form() throws Exception {
        book.columnRule("SUM-901", "newlyReceived != answered", SmallBook.SAYS);
        Files.delete(book.folder().resolve("form.yaml"));
        assertTrue(assertThrows(RuleBookException.class, book::open).getMessage().contains("form.yaml"));
    }

    @Test
    void a_folder_without_rules_is_no_book() {
        assertThrows(RuleBookException.class,
                () -> new DroolsEngine(new BookCache(book.cache())).open(temp.resolve("nowhere")));
    }
}
