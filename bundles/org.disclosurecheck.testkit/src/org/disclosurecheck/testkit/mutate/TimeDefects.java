package org.disclosurecheck.testkit.mutate;

import static org.disclosurecheck.testkit.mutate.Defect.of;

import java.util.List;

import org.disclosurecheck.model.OrganisationKind;

/** TIM: published, signed, handed in too early or too late. */
final class TimeDefects {

    static final List<Defect> ALL = List.of(
            of("TIM-001", d -> {
                d.needs(OrganisationKind.DEPARTMENT);
                d.published(d.year() + 1 + "-02-20").at("REPORT");
            }),
            of("TIM-002", d -> {
                d.needs(OrganisationKind.COUNTY, OrganisationKind.CITY);
                d.published(d.year() + 1 + "-04-02").at("REPORT");
            }),
            of("TIM-003", d -> d.published(d.year() + "-12-25").at("REPORT")),
            of("TIM-004", d -> {
                d.needs(OrganisationKind.TOWN, OrganisationKind.SUBDISTRICT);
                d.published(d.year() + 1 + "-02-05").at("REPORT");
            }),
            of("TIM-005", d -> {
                d.needs(OrganisationKind.DEPARTMENT);
                d.roster(d.unit(), "部门", "", d.year() + 1 + "-01-26", d.year() + 1 + "-02-03").at("REPORT");
            }),
            of("TIM-006", d -> {
                d.report().getSignature().setDate(d.year() + "-12-20");
                d.report().getSignature().getParagraphs().get(1).setText(d.year() + "年12月20日");
                d.at("SIGN");
            }),
            of("TIM-007", d -> {
                d.needs(OrganisationKind.TOWN);
                d.published(d.year() + 1 + "-02-20").says(6, "1月31日前公布了年度报告。");
            }),
            of("TIM-008", d -> d.page(text -> text.replace("<head>", "<head><link rel=\"canonical\" "
                    + "href=\"https://www.example.gov.cn/zwgk/nb/1.html\">")).at("REPORT")),
            of("TIM-009", d -> {
                var earlier = d.clean.report();
                earlier.setPublished(d.year() + 1 + "-01-20");
                d.other(earlier).published(d.year() + 1 + "-01-28");
                d.addWithTotal("T3/new", "naturalPerson", 1).addWithTotal("T3/carriedOut", "naturalPerson", 1).at("REPORT");
            }).also("CRS-001", "CRS-002", "CRS-005", "CRS-009"),
            of("TIM-011", d -> d.says(1, "截至" + d.year() + "年12月底，共发布招标公告30条。")));

    private TimeDefects() {
    }
}
