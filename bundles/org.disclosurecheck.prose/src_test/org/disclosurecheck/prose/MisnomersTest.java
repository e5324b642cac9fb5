package org.disclosurecheck.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.form.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MisnomersTest {

    private static final String OFFICE = "国务院办公厅政府信息与政务公开办公室";
    private static final String FIRST = OFFICE + "关于政府信息公开工作年度报告有关事项的通知";
    private static final String SECOND = OFFICE + "关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知";

    @ParameterizedTest
    @ValueSource(strings = {"《" + FIRST + "》", "《" + SECOND + "》",
        "《" + OFFICE + "关于印发<中华人民共和国政府信息公开工作年度报告格式> 的通知》", "《关于印发中华人民共和国政府信息公开工作年度报告格式的通知》（国办公开办函〔2021〕30号）",
        "《中华人民共和国政府信息公开工作年度报告格式（试行）》", "《政府信息公开工作年度报告格式》", "《中华人民共和国政府信息公开条例 》", "《政府信息公开条例》", "《条例》",
        "《中華人民共和國政府信息公開條例》", "《云溪县人民政府办公室关于政府信息公开工作年度报告有关事项的通知》", "《上海市政府信息公开规定》", "《政府信息公开工作条例"})
    void these_are_right_or_something_else(String text) {
        assertEquals(List.of(), official(text));
    }

    @Test
    void a_shortened_notice_is_named_in_full() {
        assertEquals(List.of("《" + FIRST + "》"), official("转发《国务院办公厅政府信息公开工作年度报告有关事项的通知》的通知"));
        assertEquals(List.of("《" + FIRST + "》"), official("《做好政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）"));
        assertEquals(List.of("《" + SECOND + "》"), official("《国务院办公厅关于印发〈政府信息公开年度报告格式〉的通知》"));
    }

    @Test
    void wrong_names_of_the_regulation_and_the_form_are_found() {
        assertEquals(List.of("《中华人民共和国政府信息公开条例》", "《中华人民共和国政府信息公开工作年度报告格式》"),
                official("《政府信息公开工作条例》和《中华人民共和国政府信息年度报告格式》"));
    }

    @Test
    void a_name_that_was_introduced_may_be_used() {
        assertEquals(List.of(), official("《中华人民共和国政府信息公开条例》（以下简称《信息公开条例》），《信息公开条例》第五十条"));
        assertEquals(1, official("《信息公开条例》第五十条").size());
    }

    private static List<String> official(String text) {
        return Misnomers.in(Texts.report("", OrganisationKind.UNKNOWN, Texts.section(1, text)),
                List.of(form(FIRST), form(SECOND))).stream().map(Misnomer::official).toList();
    }

    private static Form form(String title) {
        return new Form("", "", title, 0, 0, List.of(), List.of(), "", List.of(), List.of(), List.of(), List.of());
    }
}
