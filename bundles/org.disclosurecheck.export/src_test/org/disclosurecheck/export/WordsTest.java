package org.disclosurecheck.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.disclosurecheck.findings.Certainty;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Fix;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.findings.Source;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void a_place_in_a_workbook_is_named_as_the_sheet_names_it() {
        Source total = Source.sheet("表三", 27, 28);
        assertEquals("文件工作表“表三”AB27", Words.source(total, Language.ZH));
        assertEquals("file: sheet “表三”, AB27", Words.source(total, Language.EN));
        assertEquals("文件工作表“表三”Z1", Words.source(Source.sheet("表三", 1, 26), Language.ZH));
    }

    @Test
    void a_proposal_that_asks_for_a_check_is_not_told_to_be_confirmed_once_more() {
        assertEquals("补写：六（请核对）", Words.fix(new Fix("补写：六（请核对）", "S6", null, "六", false), Language.ZH));
        assertEquals("Add: 六 (to be confirmed)", Words.fix(new Fix("Add: 六 (to be confirmed)", "S6", null, "六", false), Language.EN));
        assertEquals("将“确认”改为“认定”（需确认）", Words.fix(new Fix("", "S6", "确认", "认定", false), Language.ZH));
    }

    @Test
    void a_place_that_is_part_of_the_sentence_is_not_cut_off() {
        assertEquals("相差 1。", Words.withoutPlace(finding("表三 总计：相差 1。")));
        assertEquals("表三 总计起，这一行有 2 个单元格是空白。", Words.withoutPlace(finding("表三 总计起，这一行有 2 个单元格是空白。")));
    }

    private static Finding finding(String message) {
        return new Finding("TAB-001", Severity.ERROR, "T3/total", "表三 总计", message, null, null, null, "依据：格式表三",
                Certainty.OFFICIAL, null, "0", Source.NOWHERE, List.of());
    }

    @Test
    void no_place_has_no_words() {
        assertEquals("", Words.source(Source.NOWHERE, Language.ZH));
    }
}
