package org.disclosurecheck.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.disclosurecheck.model.OrganisationKind;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    private static List<String> reasons(String text) {
        return Reasons.in(Texts.report("云溪县财政局", OrganisationKind.DEPARTMENT, Texts.section(1, text))).stream().map(reason -> reason.row() + " " + reason.amount()).toList();
    }

    @Test
    void a_number_beside_its_reason_is_read_from_either_side() {
        assertEquals(List.of("denied.4 2"), reasons("收到申请5件，涉及商业秘密不予公开2件。"));
        assertEquals(List.of("denied.4 2"), reasons("收到申请5件，其中2件因涉及个人隐私不予公开。"));
        assertEquals(List.of("denied.4 2"), reasons("收到申请5件，其中两件因涉及第三方合法权益不予公开。"));
    }

    @Test
    void every_reason_of_a_list_is_read() {
        assertEquals(List.of("denied.1 1", "denied.6 2", "denied.7 3"),
                reasons("对申请不予公开的，属于国家秘密1件、过程性信息2件、行政执法案卷信息3件。"));
        assertEquals(List.of("denied.3 1", "denied.5 2"), reasons("申请不予公开3件，其中危及“三安全一稳定”1件，属于内部事务信息的2件。"));
    }

    @Test
    void a_refusal_is_read_beside_what_was_disclosed_in_part() {
        assertEquals(List.of("denied.1 1"), reasons("对申请予以公开6件，部分公开2件，不予公开1件（属于国家秘密），无法提供5件。"));
        assertEquals(List.of(), reasons("对申请不予公开1件，部分公开2件（其中涉及商业秘密1件）。"));
        assertEquals(List.of(), reasons("对申请部分公开2件（其中涉及商业秘密1件），不予公开1件。"));
        assertEquals(List.of(), reasons("对申请部分公开2件、不予公开1件，无法提供5件，另有涉及商业秘密1件正在征求意见。"));
    }

    @Test
    void one_number_for_several_reasons_belongs_to_none() {
        assertEquals(List.of(), reasons("因涉及国家秘密、商业秘密，对申请不予公开2件。"));
        assertEquals(List.of(), reasons("对涉及国家秘密、商业秘密和个人隐私的2件申请不予公开。"));
    }

    @Test
    void complaints_are_applications_only_when_they_are_called_so() {
        assertEquals(List.of("rejected.1 4"), reasons("收到政府信息公开申请9件，其中信访、举报类申请4件。"));
        assertEquals(List.of(), reasons("收到申请9件，另受理群众信访4件。"));
    }

    @Test
    void applications_not_completed_in_time_are_read() {
        assertEquals(List.of("other.1 3"), reasons("收到申请9件，申请人无正当理由逾期不补正的3件。"));
        assertEquals(List.of("other.1 1"), reasons("收到申请9件，1件因申请人逾期未补正不再处理。"));
    }

    @Test
    void what_happened_elsewhere_or_in_another_year_is_left_alone() {
        assertEquals(List.of(), reasons("上年收到的申请，涉及商业秘密不予公开2件。"));
        assertEquals(List.of(), reasons("2021年收到的申请，涉及商业秘密不予公开2件。"));
        assertEquals(List.of(), reasons("各乡镇对申请作出不予公开，涉及商业秘密2件。"));
        assertEquals(List.of(), reasons("涉及商业秘密的2件申请作区分处理，部分公开，不予公开的部分已说明理由。"));
    }
}
