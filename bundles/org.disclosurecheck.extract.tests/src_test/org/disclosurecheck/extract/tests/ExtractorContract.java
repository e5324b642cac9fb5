package org.disclosurecheck.extract.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Extraction;
import org.disclosurecheck.extract.Extractors;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.CellKind;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.ReportBuilder;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.testkit.SampleReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What every reader owes, whatever its format. A new reader passes these tests before anything else. */
abstract class ExtractorContract {

    static final List<Form> FORMS = Forms.ALL;
    private static final Extractors EXTRACTORS = Extractors.of(Forms.ALL);

    /** The report in the format under test. */
    abstract byte[] write(Form form, Report report);

    /** Short name of the format under test. */
    abstract String format();

    /** A file of the format that holds nothing. */
    abstract byte[] nothing();

    Extraction read(byte[] bytes) {
        return English.told(EXTRACTORS.extract(new Content("report", bytes), Hints.NONE));
    }

    private Extraction read(Form form, ReportBuilder report) {
        return read(write(form, report.build()));
    }

    private static ReportBuilder zero(Form form) {
        return SampleReports.zero(form, Forms.year(form));
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void its_files_are_recognised_by_their_bytes(Form form) throws Exception {
        Content content = new Content("without a telling name", write(form, zero(form).build()));
        assertEquals(format(), EXTRACTORS.forContent(content).format());
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void a_report_of_zeros_comes_out_as_it_went_in(Form form) {
        Extraction extraction = read(form, zero(form));
        assertEquals(List.of(), extraction.problems());
        assertEquals(Told.of(zero(form).build()), Told.of(extraction.report()));
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void every_figure_lands_at_its_address(Form form) {
        for (long seed = 1; seed <= 5; seed++) {
            Report report = SampleReports.random(form, Forms.year(form), seed).build();
            Extraction extraction = read(write(form, report));
            assertEquals(List.of(), extraction.problems());
            assertEquals(Told.of(report), Told.of(extraction.report()));
        }
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void rows_and_columns_are_told_apart(Form form) {
        ReportBuilder numbered = zero(form);
        int number = 1000;
        for (String address : form.addresses()) {
            numbered.cell(address, Integer.toString(++number), Source.NOWHERE);
        }
        Report report = read(form, numbered).report();
        int expected = 1000;
        for (String address : form.addresses()) {
            assertEquals(new BigDecimal(++expected), report.cell(address).getValue(), address);
        }
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void form_year_and_organisation_are_recognised(Form form) {
        Extraction extraction = read(form, zero(form));
        assertEquals(form.id(), extraction.form().id());
        assertEquals(Forms.year(form), extraction.report().getYear());
        assertEquals("云溪县青禾镇人民政府", extraction.report().getOrganisation().getName());
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void every_cell_and_paragraph_knows_where_it_stands(Form form) {
        Report report = read(form, zero(form)).report();
        Set<Source> seen = new HashSet<>();
        Told.tables(report).flatMap(table -> table.allCells().stream()).forEach(cell -> {
            assertNotEquals(Source.NOWHERE, cell.getSource(), cell.getAddress());
            assertNotNull(cell.getSource(), cell.getAddress());
            seen.add(cell.getSource());
        });
        report.prose().forEach(paragraph -> assertNotEquals(Source.NOWHERE, paragraph.getSource()));
        assertTrue(distinctPlaces(form) <= seen.size(), seen.size() + " places");
    }

    /** How many places the value cells of a form have at least. A format that knows only lines has fewer. */
    int distinctPlaces(Form form) {
        return form.addresses().size();
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void blank_cells_stay_blank(Form form) {
        ReportBuilder report = zero(form);
        for (String column : List.of("naturalPerson", "business", "research", "publicInterest", "legalService", "other")) {
            for (String row : List.of("new", "granted", "denied.4", "total")) {
                report.cell("T3/" + row + "/" + column, "", Source.NOWHERE);
            }
        }
        report.cell("T2/regulation/made", "", Source.NOWHERE).cell("T4/litigationDirect/total", "", Source.NOWHERE);
        Extraction extraction = read(form, report);
        assertEquals(Told.cells(report.build()), Told.cells(extraction.report()));
        assertEquals(CellKind.BLANK, extraction.report().cell("T3/new/business").getKind());
        assertNull(extraction.report().cell("T3/new/business").getValue());
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void marks_stay_marks(Form form) {
        Report report = read(form, zero(form).cell("T3/new/business", "/", Source.NOWHERE)
                .cell("T2/regulation/made", "—", Source.NOWHERE).cell("T4/review/upheld", "-", Source.NOWHERE)).report();
        assertEquals("/ MARK", told(report.cell("T3/new/business")));
        assertEquals("— MARK", told(report.cell("T2/regulation/made")));
        assertEquals("- MARK", told(report.cell("T4/review/upheld")));
    }

    private static String told(Cell cell) {
        return cell.getRaw() + " " + cell.getKind().name() + (cell.getValue() == null ? "" : " " + cell.getValue());
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void numbers_keep_the_text_that_tells_them(Form form) {
        Report report = read(form, zero(form).cell("T3/new/business", "１２", Source.NOWHERE)
                .cell("T2/licence/decisions", "1,234", Source.NOWHERE)
                .cell("T4/review/upheld", "3件", Source.NOWHERE)).report();
        assertEquals("１２ NUMBER 12", told(report.cell("T3/new/business")));
        assertEquals("1,234 NUMBER 1234", told(report.cell("T2/licence/decisions")));
        assertEquals("3件 WORDS", told(report.cell("T4/review/upheld")));
    }

    @Test
    void changes_and_amounts_may_be_told_in_words() {
        Report report = read(Forms.FORM_2019, zero(Forms.FORM_2019).cell("T2/licence/change", "减4", Source.NOWHERE)
                .cell("T2/penalty/change", "-8", Source.NOWHERE)
                .cell("T2/procurement/amount", "160.5964万元", Source.NOWHERE)).report();
        assertEquals("减4 WORDS -4", told(report.cell("T2/licence/change")));
        assertEquals("-8 NUMBER -8", told(report.cell("T2/penalty/change")));
        assertEquals("160.5964万元 WORDS 160.5964", told(report.cell("T2/procurement/amount")));
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void a_missing_row_is_named_and_no_later_row_slips_into_its_place(Form form) {
        ReportBuilder spoilt = SampleReports.random(form, Forms.year(form), 3);
        form.applicationColumns().forEach(column -> spoilt.withoutCell("T3/denied.3/" + column.key()));
        Extraction extraction = read(form, spoilt);
        assertNull(extraction.report().getApplications().row("denied.3"));
        assertEquals(Told.cells(spoilt.build()), Told.cells(extraction.report()));
        Problem problem = extraction.problems().get(0);
        assertEquals("missing-row", problem.code());
        assertTrue(problem.message().contains("三安全一稳定"), problem.message());
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void a_missing_table_leaves_the_others_in_place(Form form) {
        Report spoilt = SampleReports.random(form, Forms.year(form), 4).build();
        spoilt.setReviews(null);
        Extraction extraction = read(write(form, spoilt));
        assertNull(extraction.report().getReviews());
        assertEquals(Told.of(spoilt), Told.of(extraction.report()));
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void a_report_without_title_signature_and_a_section_is_read_as_it_is(Form form) {
        Report spoilt = zero(form).build();
        spoilt.setTitle(null);
        spoilt.getSignature().getParagraphs().clear();
        spoilt.getSections().remove(4);
        assertEquals(Told.of(spoilt), Told.of(read(write(form, spoilt)).report()));
    }

    @Test
    void a_file_that_holds_nothing_is_refused_in_one_line() {
        Extraction extraction = read(nothing());
        assertFalse(extraction.readable());
        Problem why = extraction.problems().get(extraction.problems().size() - 1);
        assertTrue(why.fatal());
        assertEquals(1, why.message().lines().count());
    }

    @Test
    void the_caller_may_overrule_form_and_year() {
        byte[] bytes = write(Forms.FORM_2021, zero(Forms.FORM_2021).build());
        Extraction extraction = EXTRACTORS.extract(new Content("report", bytes), new Hints("2019", 2020));
        assertEquals("2019", extraction.form().id());
        assertEquals(2020, extraction.report().getYear());
    }

    @Test
    void a_file_that_breaks_off_anywhere_never_throws() {
        byte[] bytes = write(Forms.FORM_2021, SampleReports.random(Forms.FORM_2021, 2023, 5).build());
        for (int length = 0; length < bytes.length; length += Math.max(1, bytes.length / 150)) {
            assertAnswer(read(Arrays.copyOf(bytes, length)));
        }
    }

    @Test
    void a_file_with_damaged_bytes_never_throws() {
        byte[] bytes = write(Forms.FORM_2021, zero(Forms.FORM_2021).build());
        for (long seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            byte[] damaged = bytes.clone();
            IntStream.range(0, 20).forEach(i -> damaged[random.nextInt(damaged.length)] = (byte) random.nextInt());
            assertAnswer(read(damaged));
        }
    }

    private static void assertAnswer(Extraction extraction) {
        assertTrue(extraction.readable() || extraction.problems().stream().anyMatch(Problem::fatal));
        extraction.problems().forEach(problem -> assertNotEquals("internal", problem.code(), problem.message()));
    }
}
