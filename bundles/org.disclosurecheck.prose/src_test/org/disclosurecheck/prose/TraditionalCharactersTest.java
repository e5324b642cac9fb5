package org.disclosurecheck.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.disclosurecheck.model.OrganisationKind;
import org.junit.jupiter.api.Test;

class TraditionalCharactersTest {

    @Test
    void each_character_is_found_once_with_its_standard_form_and_the_words_around_it() {
        TraditionalCharacter odd = TraditionalCharacters.in("工程变更情況同步张贴，情況属实").get(0);
        assertEquals("况", odd.simplified());
        assertEquals(new Span(1, "程变更情況同步张贴"), odd.context());
        assertEquals(1, TraditionalCharacters.in("工程变更情況同步张贴，情況属实").size());
    }

    @Test
    void variant_forms_are_found() {
        assertEquals(List.of("佈", "週", "羣"), TraditionalCharacters.in("公佈每週羣众意见").stream()
                .map(TraditionalCharacter::character).toList());
    }

    @Test
    void characters_of_both_scripts_are_left_alone() {
        assertEquals(List.of(), TraditionalCharacters.in("著名、乾坤、瞭望、狼藉、宫商角徵羽、於潜镇"));
        assertEquals(1, TraditionalCharacters.in("关於公开").size());
    }

    @Test
    void the_share_tells_a_converted_copy_from_a_slip() {
        assertEquals(5, percent("全年主动公开政府信息三百条，工作情況良好"));
        assertTrue(percent("全年主動公開政府信息三百條，工作情況良好") >= 20);
        assertEquals(0, percent("2023"));
    }

    private static int percent(String text) {
        return TraditionalCharacters.percent(Texts.report("", OrganisationKind.UNKNOWN, Texts.section(1, text)));
    }
}
