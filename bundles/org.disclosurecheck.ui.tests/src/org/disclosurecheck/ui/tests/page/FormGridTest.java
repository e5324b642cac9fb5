package org.disclosurecheck.ui.tests.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.disclosurecheck.ui.report.page.CellBlock;
import org.disclosurecheck.ui.report.page.FormGrid;
import org.disclosurecheck.ui.report.page.FormGrid.Direction;
import org.junit.jupiter.api.Test;

/** The official tables as grids: keys, labels, blocks. */
class FormGridTest {

    private final FormGrid t3 = FormGrid.of(Reports.form("2021"), "T3");
    private final FormGrid t2 = FormGrid.of(Reports.form("2021"), "T2");

    @Test
    void every_value_of_both_forms_has_its_cell() {
        for (String form : List.of("2019", "2021")) {
            List<String> all = List.of("T2", "T3", "T4").stream()
                    .flatMap(table -> FormGrid.of(Reports.form(form), table).addresses().stream()).toList();
            assertEquals(Reports.form(form).addresses(), all);
        }
    }

    @Test
    void a_value_is_named_by_its_row_and_column() {
        assertEquals("三、本年度办理结果 （三）不予公开 2.其他法律行政法规禁止公开", t3.rowPath("T3/denied.2/business"));
        assertEquals("申请人情况 法人或其他组织 商业企业", t3.columnPath("T3/denied.2/business"));
        assertEquals("第二十条第（一）项 现行有效件数", t2.columnPath("T2/normativeDocument/inForce"));
        assertEquals("", FormGrid.of(Reports.form("2021"), "T4").rowPath("T4/review/total"));
    }

    @Test
    void keys_go_over_headers_and_stop_at_the_edge() {
        assertEquals("T2/licence/decisions", t2.next("T2/normativeDocument/made", Direction.DOWN));
        assertEquals("T2/normativeDocument/made", t2.next("T2/licence/decisions", Direction.UP));
        assertEquals("T3/new/naturalPerson", t3.next("T3/new/naturalPerson", Direction.LEFT));
        assertEquals("T3/carriedIn/naturalPerson", t3.inOrder("T3/new/total", 1));
        assertNull(t3.inOrder("T3/carriedOut/total", 1));
    }

    @Test
    void a_block_goes_to_a_spreadsheet_and_back() {
        String text = CellBlock.copy(t3, 3, 3, 2, 2, address -> address.substring(3));
        assertEquals("new/naturalPerson\tnew/business\ncarriedIn/naturalPerson\tcarriedIn/business", text);
        assertEquals("{T3/new/business=1, T3/new/research=2, T3/carriedIn/business=3, T3/carriedIn/research=4}",
                CellBlock.paste(t3, "T3/new/business", "1\t2\r\n 3 \t4\r\n").toString());
    }

    @Test
    void what_would_come_onto_labels_or_beyond_the_table_is_left_out() {
        assertEquals("{T3/carriedOut/total=1}", CellBlock.paste(t3, "T3/carriedOut/total", "1\t2\n3\t4").toString());
    }
}
