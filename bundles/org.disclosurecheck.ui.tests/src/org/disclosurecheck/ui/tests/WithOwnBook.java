package org.disclosurecheck.ui.tests;

import org.disclosurecheck.ui.rules.book.RuleProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Stories at the rule desk: each has a book of its own without rules, and leaves the window with the reports. */
abstract class WithOwnBook {

    RuleProject book;

    @BeforeEach
    void a_book_of_our_own() throws Exception {
        book = Desk.open();
    }

    @AfterEach
    void back_to_the_reports() throws Exception {
        Desk.close(book);
    }
}
