package org.disclosurecheck.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.FormLine;
import org.disclosurecheck.model.form.SectionForm;
import org.junit.jupiter.api.Test;

class FormsTest {

    @Test
    void the_2019_form_has_22_and_161_and_15_value_cells() {
        assertEquals(List.of(22L, 161L, 15L), cells(Forms.Y2019));
    }

    @Test
    void the_2021_form_has_10_and_175_and_15_value_cells() {
        assertEquals(List.of(10L, 175L, 15L), cells(Forms.Y2021));
    }

    @Test
    void each_form_holds_for_its_own_years() {
        assertTrue(Forms.Y2019.holdsFor(2019) && Forms.Y2019.holdsFor(2020) && !Forms.Y2019.holdsFor(2021));
        assertTrue(Forms.Y2021.holdsFor(2021) && Forms.Y2021.holdsFor(2030) && !Forms.Y2021.holdsFor(2020));
    }

    @Test
    void both_forms_have_the_six_headings() {
        List<String> headings = Forms.Y2021.sections().stream().map(SectionForm::heading).toList();
        assertEquals(List.of("总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况",
                "存在的主要问题及改进情况", "其他需要报告的事项"), headings);
        assertEquals(headings, Forms.Y2019.sections().stream().map(SectionForm::heading).toList());
    }

    @Test
    void other_results_are_one_row_in_2019_and_three_in_2021() {
        assertEquals(List.of("other"), keys(Forms.Y2019, "other"));
        assertEquals(List.of("other.1", "other.2", "other.3"), keys(Forms.Y2021, "other"));
    }

    @Test
    void a_reason_knows_the_classes_above_it() {
        FormLine reason = Forms.Y2021.applicationRows().stream().filter(row -> row.key().equals("denied.3")).findFirst()
                .orElseThrow();
        assertEquals("3.危及“三安全一稳定”", reason.label());
        assertEquals(List.of("三、本年度办理结果", "（三）不予公开"), reason.parents());
    }

    private static List<String> keys(Form form, String prefix) {
        return form.applicationRows().stream().map(FormLine::key).filter(key -> key.startsWith(prefix)).toList();
    }

    private static List<Long> cells(Form form) {
        return List.of("T2", "T3", "T4").stream()
                .map(table -> form.addresses().stream().filter(address -> address.startsWith(table)).count()).toList();
    }

    @Test
    void rows_that_stand_together_are_named_by_their_heading() {
        assertEquals("表三 （三）不予公开 · 总计", Forms.Y2021.place("T3/denied/total", Language.ZH));
        assertEquals("表三 （六）其他处理 · 总计", Forms.Y2019.place("T3/other/total", Language.ZH));
        assertEquals("表三 （六）其他处理 · 商业企业", Forms.Y2021.place("T3/other/business", Language.ZH));
    }

    @Test
    void cells_are_named_in_english_words_and_not_by_their_keys() {
        assertEquals("table 3, carried in / natural person", Forms.Y2021.place("T3/carriedIn/naturalPerson", Language.EN));
        assertEquals("table 3, denied 1 / total", Forms.Y2021.place("T3/denied.1/total", Language.EN));
    }
}
