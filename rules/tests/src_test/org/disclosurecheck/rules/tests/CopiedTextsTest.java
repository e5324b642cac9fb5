package org.disclosurecheck.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.rules.several.Alike;
import org.disclosurecheck.rules.several.Together;
import org.disclosurecheck.rules.several.digest.Digest;
import org.disclosurecheck.testkit.generate.CleanReport;
import org.junit.jupiter.api.Test;

/** Nobody is accused of copying who did not, and who did is found in a crowd. */
class CopiedTextsTest {

    private static final int REPORTS = 300;
    private static final int COPY = 85;
    private static final Form FORM = Book.RUNNER.book().form("2021");

    private static List<String> copies(List<Digest> digests) {
        Together together = new Together(null);
        for (int i = 0; i < digests.size(); i++) {
            together.add("报告" + i, digests.get(i));
        }
        together.complete(digests::get);
        List<String> copies = new ArrayList<>();
        for (int i = 0; i < digests.size(); i++) {
            for (Object fact : together.around(i).facts()) {
                if (fact instanceof Alike alike && alike.percent() >= COPY) {
                    copies.add(i + " " + alike.section() + " " + alike.path());
                }
            }
        }
        return copies;
    }

    private static List<Digest> crowd() {
        List<Digest> digests = new ArrayList<>();
        for (int seed = 0; seed < REPORTS; seed++) {
            digests.add(Digest.of(CleanReport.of(FORM, seed).report()));
        }
        return digests;
    }

    @Test
    void reports_that_were_written_each_for_itself_are_no_copies() {
        assertEquals(List.of(), copies(crowd()));
    }

    @Test
    void a_copied_part_is_found_with_other_names_and_numbers() {
        List<Digest> digests = crowd();
        CleanReport original = CleanReport.of(FORM, 1);
        Report copy = CleanReport.of(FORM, 3).report();
        Report source = original.report();
        copy.section(5).getParagraphs().clear();
        source.section(5).getParagraphs().stream().toList().forEach(paragraph -> {
            paragraph.setText(paragraph.getText().replace(original.place().name(), CleanReport.of(FORM, 3).place().name())
                    .replaceAll("\\d+", "7"));
            copy.section(5).getParagraphs().add(paragraph);
        });
        digests.set(3, Digest.of(copy));
        assertEquals(List.of("1 S5 报告3", "3 S5 报告1"), copies(digests));
    }
}
