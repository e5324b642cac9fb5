package org.disclosurecheck.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.disclosurecheck.model.DisclosureFactory;
import org.disclosurecheck.model.Report;
import org.junit.jupiter.api.Test;

class CompositionTest {

    private static List<Composition> read(String preamble) {
        Report report = DisclosureFactory.eINSTANCE.createReport();
        report.getPreamble().add(Texts.paragraph(preamble));
        return Composition.in(report);
    }

    @Test
    void reviews_and_lawsuits_are_one_part() {
        Composition list = read("本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、因政府信息公开工作被申请行政复议、提起行政诉讼情况、"
                + "存在的主要问题及改进情况、其他需要报告的事项六部分组成。").get(0);
        assertEquals(6, list.names().size());
        assertFalse(list.isMiscounted());
    }

    @Test
    void two_names_joined_by_and_are_two_parts() {
        Composition list = read("报告包括总体情况、主动公开情况、依申请公开情况、行政复议和行政诉讼情况、存在的主要问题及改进情况和其他需要报告的事项等6个部分").get(0);
        assertEquals(6, list.names().size());
    }

    @Test
    void five_names_are_not_six_parts() {
        assertTrue(read("由总体情况、主动公开、依申请公开、存在问题及改进情况、其他需要报告的事项等六部分组成。").get(0).isMiscounted());
    }

    @Test
    void examples_are_not_counted() {
        assertFalse(read("由总体情况、主动公开情况等六部分组成。").get(0).isMiscounted());
    }

    @Test
    void lists_of_other_things_are_none() {
        assertEquals(List.of(), read("公开内容包括机构职能、政策文件、财政预算等三个方面。"));
    }

    @Test
    void parts_of_the_form_before_2019_are_outdated() {
        Composition list = read("全文包括概述、主动公开政府信息情况、依申请公开政府信息情况、政府信息公开收费及减免情况和存在的主要问题及改进措施等。").get(0);
        assertEquals("概述、政府信息公开收费及减免情况", list.outdatedNames());
    }
}
