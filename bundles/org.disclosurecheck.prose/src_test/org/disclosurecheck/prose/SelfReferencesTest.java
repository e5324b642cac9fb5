package org.disclosurecheck.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.disclosurecheck.model.OrganisationKind;
import org.junit.jupiter.api.Test;

class SelfReferencesTest {

    @Test
    void another_kind_of_unit_is_strange_and_the_own_word_is_proposed() {
        assertEquals(List.of("全乡→全镇"), strange("青禾镇人民政府", OrganisationKind.TOWN, "我镇推进全乡工作，全镇满意"));
        assertEquals(List.of("我镇→我局"), strange("云溪县财政局", OrganisationKind.DEPARTMENT, "我局。我镇。"));
        assertEquals(List.of("我局→我办"), strange("云溪县人民政府办公室", OrganisationKind.DEPARTMENT, "我办。我局。"));
    }

    @Test
    void a_word_is_found_once_a_paragraph() {
        assertEquals(List.of("全乡→全镇"), strange("青禾镇", OrganisationKind.TOWN, "全乡学习，全乡落实"));
    }

    @Test
    void verbs_and_other_words_are_no_references() {
        assertEquals(List.of(), strange("青禾镇", OrganisationKind.TOWN,
                "我办理，为我办事，帮我办，全乡镇，我乡镇，安全乡村，《我局》，“我校”，全市，全县"));
    }

    @Test
    void a_subdistrict_may_call_itself_an_office() {
        assertEquals(List.of(), strange("河东街道办事处", OrganisationKind.SUBDISTRICT, "我街道，我办事处，我办"));
        assertEquals(List.of("我镇→我街道"), strange("河东街道办事处", OrganisationKind.SUBDISTRICT, "我镇"));
    }

    @Test
    void the_word_used_most_is_the_own_one_where_the_kind_is_unknown() {
        assertEquals(List.of("我办→我局"), strange("", OrganisationKind.UNKNOWN, "我局，我局，我办"));
        assertEquals(List.of(), strange("", OrganisationKind.UNKNOWN, "我局，全镇"));
    }

    @Test
    void a_county_is_no_bureau_but_may_speak_of_a_town_and_its_office() {
        assertEquals(List.of("我局→null"), strange("云溪县人民政府", OrganisationKind.COUNTY, "我县，全镇，我办，我局"));
    }

    private static List<String> strange(String name, OrganisationKind kind, String text) {
        return SelfReferences.strangeIn(Texts.report(name, kind, Texts.section(1, text))).stream()
                .map(r -> r.words().text() + "→" + r.own()).toList();
    }
}
