package org.disclosurecheck.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.testkit.generate.CleanReport;
import org.disclosurecheck.testkit.generate.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Reports without a defect: whoever finds an error in one of them has a false alarm. */
class CleanReportsTest {

    static final List<Form> FORMS = Book.RUNNER.book().forms();
    private static final int REPORTS = 500;

    @ParameterizedTest
    @FieldSource("FORMS")
    void the_whole_book_finds_no_error_and_no_warning(Form form) {
        List<String> alarms = LongStream.range(0, REPORTS).mapToObj(seed -> CleanReport.of(form, seed))
                .flatMap(clean -> Book.RUNNER.run(clean.report(), Language.ZH).findings().stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .map(finding -> "seed " + clean.seed() + ": " + line(finding)))
                .toList();
        assertEquals(List.of(), alarms);
    }

    private static String line(Finding finding) {
        return finding.rule() + " " + finding.location() + " " + finding.message();
    }

    @Test
    void nobody_reports_twice() {
        Set<String> names = new HashSet<>();
        LongStream.range(0, Place.DISTINCT).forEach(number -> names.add(Place.of(number).name()));
        assertEquals(Place.DISTINCT, names.size());
    }

    @Test
    void the_same_seed_gives_the_same_report_and_another_seed_another() {
        Form form = FORMS.get(FORMS.size() - 1);
        assertEquals(text(form, 7), text(form, 7));
        assertNotEquals(text(form, 7), text(form, 8));
    }

    private static String text(Form form, long seed) {
        StringBuilder text = new StringBuilder();
        CleanReport.of(form, seed).report().prose().forEach(paragraph -> text.append(paragraph.getText()).append('\n'));
        return text.append(CleanReport.of(form, seed).figures().texts()).toString();
    }
}
