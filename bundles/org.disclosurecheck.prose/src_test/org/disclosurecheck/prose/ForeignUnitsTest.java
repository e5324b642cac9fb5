package org.disclosurecheck.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.disclosurecheck.model.OrganisationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignUnitsTest {

    @Test
    void applications_to_a_government_belong_into_its_own_report() {
        String text = "受理公民、法人和其他组织向市政府及市政府办公室提出的政府信息公开申请5件。";
        assertEquals(List.of("向市政府及市政府办公室提出的"), words("云溪街道办事处", OrganisationKind.SUBDISTRICT, text));
        assertEquals(List.of(), words("云溪市人民政府", OrganisationKind.CITY, text));
        assertEquals(List.of(), words("云溪市人民政府办公室", OrganisationKind.DEPARTMENT, text));
    }

    @Test
    void another_town_where_the_own_name_belongs_is_found() {
        assertEquals(List.of("清河镇人民政府"), words("云溪镇人民政府", OrganisationKind.TOWN, "2023年清河镇人民政府主动公开信息80条。"));
        assertEquals(List.of("清河镇政府"), words("云溪镇人民政府", OrganisationKind.TOWN, "现公布清河镇政府年度报告。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "云溪镇人民政府主动公开信息80条。",
        "各乡镇人民政府主动公开信息80条。",
        "我镇政府主动公开信息80条。",
        "与清河镇人民政府联合开展政务公开日活动。",
        "向县政府报送信息80条。",
        "收到群众向县政府反映的问题5件。"})
    void own_names_partners_and_superiors_are_left_alone(String text) {
        assertEquals(List.of(), words("云溪县云溪镇人民政府", OrganisationKind.TOWN, text));
    }

    private static List<String> words(String name, OrganisationKind kind, String text) {
        return ForeignUnits.in(Texts.report(name, kind, Texts.section(1, text))).stream()
                .map(mention -> mention.words().text()).toList();
    }
}
