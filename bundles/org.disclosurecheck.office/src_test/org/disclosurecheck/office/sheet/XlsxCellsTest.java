package org.disclosurecheck.office.sheet;

import static org.disclosurecheck.office.sheet.SmallXlsx.cell;
import static org.disclosurecheck.office.sheet.SmallXlsx.number;
import static org.disclosurecheck.office.sheet.SmallXlsx.row;
import static org.disclosurecheck.office.sheet.SmallXlsx.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Source;
import org.junit.jupiter.api.Test;

/** Cells as a person sees them. */
class XlsxCellsTest {

    /** What a workbook shows of one cell. */
    private static String shown(String cell) throws Unreadable {
        return String.join("\n", Shown.of(SmallXlsx.rows(row(1, cell))));
    }

    private static List<GridCell> grid(SmallXlsx book) throws Unreadable {
        return ((Grid) Shown.document(book).blocks().get(0)).rows().stream().flatMap(row -> row.cells().stream()).toList();
    }

    @Test
    void numbers_are_shown_in_their_format() throws Unreadable {
        assertEquals("12", shown(number("A1", "12")));
        assertEquals("0.092", shown(number("A1", "9.1999999999999998E-2")));
        assertEquals("1000", shown(number("A1", "1E3")));
        assertEquals("25.00%", shown(cell("A1", "s=\"2\"", "<v>0.25</v>")));
        assertEquals("1,234", shown(cell("A1", "s=\"4\"", "<v>1234</v>")));
        assertEquals("2024年1月18日", shown(cell("A1", "s=\"3\"", "<v>45309</v>")));
        assertEquals("2024-01-18", shown(cell("A1", "t=\"d\"", "<v>2024-01-18T00:00:00</v>")));
    }

    @Test
    void numbers_stored_as_text_stay_as_they_are() throws Unreadable {
        assertEquals("1,234", shown(text("A1", "1,234")));
        assertEquals("1E3", shown(text("A1", "1E3")));
    }

    @Test
    void days_may_be_counted_from_1904() throws Unreadable {
        assertEquals(List.of("2024年1月18日"),
                Shown.of(SmallXlsx.book().since1904().sheet("表", "", row(1, cell("A1", "s=\"3\"", "<v>43847</v>")))));
    }

    @Test
    void truth_values_and_errors_are_shown_in_words() throws Unreadable {
        assertEquals("TRUE", shown(cell("A1", "t=\"b\"", "<v>1</v>")));
        assertEquals("#REF!", shown(cell("A1", "t=\"e\"", "<v>#REF!</v>")));
    }

    @Test
    void shared_texts_are_read_by_their_number() throws Unreadable {
        assertEquals(List.of("总计"), Shown.of(SmallXlsx.rows(row(1, cell("A1", "t=\"s\"", "<v>1</v>")))
                .strings("<t>自然人</t>", "<t>总计</t>")));
    }

    @Test
    void a_text_that_is_missing_is_said() throws Unreadable {
        SmallXlsx book = SmallXlsx.rows(row(1, cell("A1", "t=\"s\"", "<v>7</v>"))).strings("<t>总计</t>");
        assertEquals(List.of("damaged-cell"), Shown.problems(book));
        assertEquals(Source.sheet("表", 1, 1), Shown.document(book).problems().get(0).source());
    }

    @Test
    void runs_of_a_text_are_joined_and_raised_digits_stay_raised() throws Unreadable {
        assertEquals(List.of("314¹"), Shown.of(SmallXlsx.rows(row(1, cell("A1", "t=\"s\"", "<v>0</v>")))
                .strings("<r><t>3</t></r><r><rPr><b/></rPr><t>14</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr>"
                        + "<t>1</t></r>")));
    }

    @Test
    void how_a_text_is_spoken_and_what_is_crossed_out_are_left_out() throws Unreadable {
        assertEquals(List.of("总计"), Shown.of(SmallXlsx.rows(row(1, cell("A1", "t=\"s\"", "<v>0</v>")))
                .strings("<r><rPr><strike/></rPr><t>合计</t></r><r><rPr><strike val=\"0\"/></rPr><t>总计</t></r>"
                        + "<rPh sb=\"0\" eb=\"2\"><t>zongji</t></rPh>")));
    }

    @Test
    void escaped_characters_are_read() throws Unreadable {
        assertEquals("甲乙", shown(text("A1", "甲_x200B_乙")));
        assertEquals("甲\n乙", shown(text("A1", "甲_x000D_\n乙")));
    }

    @Test
    void of_a_formula_the_saved_result_counts_and_the_formula_is_kept() throws Unreadable {
        GridCell cell = grid(SmallXlsx.rows(row(1, text("A1", "总计"), cell("B1", "", "<f>SUM(B2:B3)</f><v>7</v>")),
                row(2, text("A2", "自然人"), number("B2", "7")))).get(1);
        assertEquals("7", cell.text());
        assertEquals("SUM(B2:B3)", cell.formula());
    }

    @Test
    void a_formula_without_a_result_is_no_zero_and_is_said() throws Unreadable {
        SmallXlsx book = SmallXlsx.rows(row(1, text("A1", "总计"), cell("B1", "", "<f>SUM(B2:B3)</f>")),
                row(2, text("A2", "自然人"), cell("B2", "", "<f>1+2</f><v></v>")));
        assertEquals(List.of("[总计 | =SUM(B2:B3)]", "[自然人 | =1+2]"), Shown.of(book));
        assertEquals(List.of("formula-without-value"), Shown.problems(book));
        assertEquals(1, Shown.document(book).problems().get(0).message().lines().count());
    }

    @Test
    void a_result_that_the_cells_no_longer_give_counts_all_the_same_and_is_said() throws Unreadable {
        SmallXlsx book = SmallXlsx.rows(row(1, text("A1", "总计"), cell("B1", "", "<f>SUM(B2:B3)</f><v>7</v>")),
                row(2, text("A2", "自然人"), number("B2", "3")), row(3, text("A3", "其他"), number("B3", "5")));
        assertEquals("[总计 | 7]", Shown.of(book).get(0));
        assertEquals(List.of("stale-formula"), Shown.problems(book));
    }

    @Test
    void a_formula_may_come_to_a_text_or_to_nothing() throws Unreadable {
        SmallXlsx book = SmallXlsx.rows(row(1, text("A1", "甲"), cell("B1", "t=\"str\"", "<f>A1&amp;A1</f><v>甲甲</v>")),
                row(2, number("A2", "1"), cell("B2", "t=\"str\"", "<f>IF(A2=0,A2,\"\")</f><v></v>")));
        assertEquals(List.of("[甲 | 甲甲]", "[1 | ]"), Shown.of(book));
        assertEquals(List.of(), Shown.problems(book));
    }

    @Test
    void a_formula_that_was_copied_along_is_told_for_each_cell() throws Unreadable {
        List<GridCell> cells = grid(SmallXlsx.rows(
                row(1, cell("A1", "", "<f t=\"shared\" ref=\"A1:B2\" si=\"0\">SUM(A$3:A5)+$C7+Sheet2!A1+\"A1\"</f><v>1</v>"),
                        cell("B1", "", "<f t=\"shared\" si=\"0\"/><v>2</v>")),
                row(2, cell("A2", "", "<f t=\"shared\" si=\"0\"/><v>3</v>"), number("B2", "4"))));
        assertEquals("SUM(B$3:B5)+$C7+Sheet2!B1+\"A1\"", cells.get(1).formula());
        assertEquals("SUM(A$3:A6)+$C8+Sheet2!A2+\"A1\"", cells.get(2).formula());
        assertNull(cells.get(3).formula());
    }

    @Test
    void zeros_that_the_sheet_does_not_show_are_blank() throws Unreadable {
        String view = "<sheetViews><sheetView showZeros=\"0\" workbookViewId=\"0\"/></sheetViews>";
        assertEquals(List.of("[总计 | ]", "[自然人 | 3]"), Shown.of(SmallXlsx.book().rawSheet("表", "", view + "<sheetData>"
                + row(1, text("A1", "总计"), number("B1", "0")) + row(2, text("A2", "自然人"), number("B2", "3"))
                + "</sheetData>")));
    }

    @Test
    void cells_and_rows_may_leave_out_where_they_stand() throws Unreadable {
        assertEquals(List.of("[1 | 2]", "[3 | 4]"), Shown.of(SmallXlsx.rows(
                "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c><v>4</v></c></row>")));
    }

    @Test
    void the_strict_form_reads_alike() throws Unreadable {
        assertEquals(List.of("总计", "2024年1月18日"), Shown.of(SmallXlsx.strict().sheet("表", "",
                row(1, cell("A1", "t=\"s\"", "<v>0</v>")), row(3, cell("A3", "s=\"3\"", "<v>45309</v>")))
                .strings("<t>总计</t>")));
    }
}
