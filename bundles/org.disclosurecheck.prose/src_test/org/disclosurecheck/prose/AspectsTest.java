package org.disclosurecheck.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.Report;
import org.junit.jupiter.api.Test;

class AspectsTest {

    @Test
    void their_own_names_tell_all_five() {
        assertTrue(Aspects.in("主动公开，依申请公开，政府信息管理，政府信息公开平台建设，监督保障").isComplete());
        assertTrue(Aspects.in("主動公開、依申請公開、政府信息管理、平臺建設、監督保障").isComplete());
    }

    @Test
    void plain_equivalents_tell_them_too() {
        assertTrue(Aspects.in("主动向社会公开3条。收到政府信息公开申请1件。信息全链条管理。搭建发布平台。监督与保障有力").isComplete());
    }

    @Test
    void the_missing_ones_are_named_in_the_order_of_the_form() {
        assertEquals("政府信息管理、监督保障", Aspects.in("主动公开3条，未收到依申请公开，通过政府信息公开平台发布，加强监督考核").names());
    }

    @Test
    void a_text_that_leaves_something_out_lacks_nothing() {
        assertTrue(Aspects.in("主动公开3条。……").isComplete());
    }

    @Test
    void the_year_tells_whether_they_are_asked_for_and_the_form_where_it_is_not_known() {
        Report report = Texts.report("", OrganisationKind.UNKNOWN);
        assertTrue(Aspects.areAskedOf(report));
        report.setYear(2020);
        assertFalse(Aspects.areAskedOf(report));
        report.setYear(null);
        report.setForm("2019");
        assertFalse(Aspects.areAskedOf(report));
        report.setForm("2021");
        assertTrue(Aspects.areAskedOf(report));
    }

    @Test
    void managing_openness_is_not_managing_information() {
        assertTrue(Aspects.in("加强政府信息公开管理").missing().contains(Aspect.MANAGEMENT));
    }
}
