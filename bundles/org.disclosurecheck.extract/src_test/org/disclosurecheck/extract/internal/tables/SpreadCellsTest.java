package org.disclosurecheck.extract.internal.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;

import org.disclosurecheck.extract.Extraction;
import org.disclosurecheck.extract.Forms;
import org.disclosurecheck.extract.SampleReport;
import org.disclosurecheck.extract.SpreadTables;
import org.disclosurecheck.extract.SpreadTables.Filling;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.model.CellKind;
import org.disclosurecheck.model.form.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables pasted from a spreadsheet or from Markdown, with their merged cells blown up. */
class SpreadCellsTest {

    private static void assertRead(Form form, String text) {
        Extraction extraction = SampleReport.read(text);
        SampleReport sample = new SampleReport(form);
        assertEquals(List.of(), SampleReport.problems(extraction), text);
        assertEquals(List.of(), sample.misread(extraction), text);
        assertEquals(List.of(), sample.unread(extraction), text);
    }

    @ParameterizedTest
    @EnumSource(Filling.class)
    void a_spreadsheet_pasted_as_text_is_read_cell_for_cell(Filling filling) {
        for (Form form : Forms.BOTH) {
            assertRead(form, new SpreadTables(form, filling).tabs());
            assertRead(form, new SpreadTables(form, filling).text("", " | ", ""));
        }
    }

    @ParameterizedTest
    @EnumSource(Filling.class)
    void a_table_in_markdown_is_read_cell_for_cell(Filling filling) {
        for (Form form : Forms.BOTH) {
            assertRead(form, new SpreadTables(form, filling).markdown());
        }
    }

    @ParameterizedTest
    @EnumSource(Filling.class)
    void tabs_that_an_editor_has_stripped_from_the_ends_of_lines_are_not_missed(Filling filling) {
        for (Form form : Forms.BOTH) {
            assertRead(form, new SpreadTables(form, filling).tabs().replaceAll("(?m)\\t+$", ""));
        }
    }

    @ParameterizedTest
    @EnumSource(Filling.class)
    void a_whole_sheet_of_one_width_is_read_cell_for_cell(Filling filling) {
        SpreadTables tables = new SpreadTables(Forms.Y2021, filling);
        StringBuilder sheet = new StringBuilder();
        for (String line : tables.tabs().split("\n")) {
            sheet.append(line).append("\t".repeat(15 - line.split("\t", -1).length)).append('\n');
        }
        assertRead(Forms.Y2021, sheet.toString());
    }

    @ParameterizedTest
    @EnumSource(Filling.class)
    void without_its_header_the_last_columns_are_the_values(Filling filling) {
        SpreadTables tables = new SpreadTables(Forms.Y2021, filling);
        tables.applications.subList(0, 3).clear();
        Extraction extraction = SampleReport.read(tables.tabs());
        assertEquals(List.of(), new SampleReport(Forms.Y2021).misread(extraction));
        assertEquals(List.of(), new SampleReport(Forms.Y2021).unread(extraction));
        assertEquals(List.of("by-position: 表三没有读到表头，各列按位置读取，请核对"), SampleReport.problems(extraction));
    }

    @ParameterizedTest
    @EnumSource(Filling.class)
    void blank_values_stay_below_their_columns(Filling filling) {
        SpreadTables tables = new SpreadTables(Forms.Y2021, filling);
        List<String> row = tables.applications.get(3 + 16);
        row.set(3, "");
        row.set(5, "");
        row.set(9, "");
        Extraction extraction = SampleReport.read(tables.tabs());
        assertEquals(CellKind.BLANK, extraction.report().cell("T3/rejected.2/naturalPerson").getKind());
        assertEquals(CellKind.BLANK, extraction.report().cell("T3/rejected.2/total").getKind());
        assertEquals(3, new SampleReport(Forms.Y2021).misread(extraction).size());
        assertEquals(List.of(), extraction.problems());
    }

    @ParameterizedTest
    @EnumSource(Filling.class)
    void a_row_that_lost_a_cell_or_has_one_too_many_is_never_shifted(Filling filling) {
        List<Consumer<List<String>>> spoils = List.of(row -> row.remove(5), row -> row.remove(1),
                row -> row.add(5, "0"), row -> row.add(5, ""), row -> row.remove(9), row -> row.add(3, ""));
        for (Consumer<List<String>> spoil : spoils) {
            SpreadTables tables = new SpreadTables(Forms.Y2021, filling);
            spoil.accept(tables.applications.get(3 + 16));
            Extraction extraction = SampleReport.read(tables.tabs());
            boolean wrong = !new SampleReport(Forms.Y2021).misread(extraction).isEmpty()
                    || !new SampleReport(Forms.Y2021).unread(extraction).isEmpty();
            assertTrue(!wrong || extraction.problems().stream().anyMatch(Problem::fatal));
            assertEquals(List.of(), new SampleReport(Forms.Y2021).misread(extraction));
        }
    }

    @ParameterizedTest
    @EnumSource(Filling.class)
    void columns_that_changed_places_are_followed(Filling filling) {
        SpreadTables tables = new SpreadTables(Forms.Y2021, filling);
        tables.applications.forEach(row -> row.set(4, row.set(5, row.get(4))));
        tables.applications.get(1).set(4, "法人或其他组织");
        tables.applications.get(1).set(5, filling == Filling.BLANK ? "" : "法人或其他组织");
        Extraction extraction = SampleReport.read(tables.tabs());
        assertEquals(List.of(), new SampleReport(Forms.Y2021).misread(extraction));
        assertEquals(List.of(), new SampleReport(Forms.Y2021).unread(extraction));
    }
}
