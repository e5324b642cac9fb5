package org.disclosurecheck.office.rich;

import static org.disclosurecheck.office.rich.RtfTextTest.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class RtfTablesTest {

    private static final String PLAIN = "\\trowd\\trgaph108\\trleft-108\\cellx1000\\cellx2000\\pard\\intbl ";

    @Test
    void merged_cells_cover_the_grid_and_are_not_repeated() throws Exception {
        assertEquals(List.of("前", "1,1 角 (2×2) · 1,3 申请人情况 (1×2)", "2,3 自然人 · 2,4 总计",
                "3,1 结果 (2×1) · 3,2 公开 · 3,3 1 · 3,4 2", "4,2 不予 · 4,3 3 · 4,4 4", "后"),
                shown("\\pard 前\\par"
                        + "\\trowd\\clvmgf\\cellx2000\\cellx4000\\pard\\intbl 角\\cell 申请人情况\\cell\\row"
                        + "\\trowd\\clvmrg\\cellx2000\\cellx3000\\cellx4000\\cell 自然人\\cell 总计\\cell\\row"
                        + "\\trowd\\clvmgf\\clbrdrt\\brdrs\\cellx1000\\cellx2000\\cellx3000\\cellx4000"
                        + " 结果\\cell 公开\\cell 1\\cell 2\\cell\\row"
                        + "\\trowd\\clvmrg\\cellx1000\\cellx2000\\cellx3000\\cellx4000"
                        + "\\cell 不予\\cell 3\\cell 4\\cell\\row"
                        + "\\pard 后\\par"));
    }

    @Test
    void cells_merge_to_the_left() throws Exception {
        assertEquals(List.of("1,1 甲 · 1,2 乙", "2,1 丙 (1×2)"), shown(PLAIN + "甲\\cell 乙\\cell\\row"
                + "\\trowd\\trleft-108\\clmgf\\cellx1000\\clmrg\\cellx2000 丙\\cell\\cell\\row"));
    }

    @Test
    void cells_that_a_merge_has_left_without_width_are_none() throws Exception {
        assertEquals(List.of("1,1 甲 · 1,2 乙", "2,1 丙 (1×2)"), shown(PLAIN + "甲\\cell 乙\\cell\\row"
                + "\\trowd\\trleft-108\\cellx2000\\cellx2000\\intbl 丙\\cell\\cell\\row"));
    }

    @Test
    void a_definition_holds_until_the_next_and_may_stand_behind_the_cells() throws Exception {
        assertEquals(List.of("1,1 甲 · 1,2 乙", "2,1 1 · 2,2 2", "3,1 丙 (1×2)"), shown(PLAIN + "甲\\cell 乙\\cell\\row"
                + " 1\\cell 2\\cell\\row{丙\\cell}{\\trowd\\trleft-108\\cellx2000\\row}"));
    }

    @Test
    void a_table_that_holds_a_table_only_arranges_it() throws Exception {
        assertEquals(List.of("左栏", "前", "1,1 行政许可 · 1,2 0", "后"), shown(PLAIN + "左栏\\cell 前\\par\\pard\\intbl\\itap2 "
                + "行政许可\\nestcell{\\nonesttables\\par}0\\nestcell{\\nonesttables\\par}{\\*\\nesttableprops\\trowd"
                + "\\cellx500\\cellx900\\nestrow}{\\nonesttables\\par}\\pard\\intbl 后\\cell\\row"));
    }

    @Test
    void paragraphs_of_a_cell_are_joined() throws Exception {
        assertEquals(List.of("1,1 本年制发件数 · 1,2 12 34"),
                shown(PLAIN + "本年\\par 制发\\line 件数\\cell 12\\par 34\\cell\\row"));
    }

    @Test
    void cells_without_a_row_end_are_kept() throws Exception {
        assertEquals(List.of("1,1 甲 · 1,2 乙", "后"), shown(PLAIN + "甲\\cell 乙\\cell\\pard 后\\par"));
    }
}
