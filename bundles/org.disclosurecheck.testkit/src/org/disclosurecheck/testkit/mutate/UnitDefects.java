package org.disclosurecheck.testkit.mutate;

import static org.disclosurecheck.testkit.mutate.Defect.of;
import static org.disclosurecheck.testkit.mutate.Spoilt.needs;

import java.util.List;
import java.util.Map;

import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.testkit.generate.CleanReport;

/** AGG: a county and its departments, or two reports that should differ or should not. */
final class UnitDefects {

    static final List<Defect> ALL = List.of(
            of("AGG-001", d -> Region.of(d).addWithTotal("T3/new", "business", 2).addWithTotal("T3/carriedOut", "business", 2)
                    .at("T3/new/business", "T3/new/total"))
                    .also("AGG-002", "CRS-001", "CRS-002", "CRS-005", "CRS-009"),
            of("AGG-002", d -> {
                needs(d.number("T3/granted/other") > 0);
                Region.of(d).addWithTotal("T3/denied.4", "other", 1).addWithTotal("T3/granted", "other", -1)
                        .at("T3/denied.4/total", "T3/granted/total");
            }).also("CRS-007"),
            of("AGG-003", d -> Region.of(d).add("T4/review/upheld", 5).add("T4/review/total", 5).at("T4/review/total"))
                    .also("CRS-010", "CRS-013"),
            of("AGG-004", d -> Region.of(d).add("T2/penalty/decisions", 45).at("T2/penalty/decisions")).in("2021"),
            of("AGG-005", d -> Region.of(d).set("T2/fee/amount", d.number("T2/fee/amount") + 700).at("T2/fee/amount"))
                    .in("2021"),
            of("AGG-006", d -> Region.of(d).add("T2/normativeDocument/made", 2).add("T2/normativeDocument/inForce", 2)
                    .at("T2/normativeDocument/made")).in("2021").also("CRS-015"),
            of("AGG-007", d -> {
                d.needs(OrganisationKind.DEPARTMENT);
                CleanReport other = Region.department(d, 1);
                d.roster(d.unit(), "部门", "", "", "").roster(other.place().name(), "部门", "", "", "");
                d.other(other.report()).absent().at("REPORT");
            }),
            of("AGG-008", d -> {
                d.needs(OrganisationKind.DEPARTMENT);
                CleanReport other = Region.department(d, 1);
                CleanReport copied = new CleanReport(d.clean.form(), d.clean.seed(), d.year(), other.place(), d.clean.figures());
                d.other(copied.report()).at("S1");
            }),
            of("AGG-009", d -> {
                d.other(d.clean.report());
                d.addWithTotal("T3/new", "naturalPerson", 1).addWithTotal("T3/carriedOut", "naturalPerson", 1).at("REPORT");
            }).also("CRS-001", "CRS-002", "CRS-005", "CRS-009"),
            of("AGG-011", d -> {
                d.needs(OrganisationKind.COUNTY);
                needs(d.number("T3/new/total") > 0);
                String government = d.unit() + "（本级）";
                d.report().getOrganisation().setName(d.unit() + "办公室");
                d.report().getOrganisation().setKind(OrganisationKind.DEPARTMENT);
                d.roster(government, "", "", "", "").roster(d.unit() + "办公室", "", "", "", "");
                CleanReport same = new CleanReport(d.clean.form(), d.clean.seed() + 1, d.year(), d.clean.place(), d.clean.figures());
                var other = same.report();
                other.getOrganisation().setName(government);
                d.other(other).at("T3");
            }),
            of("AGG-012", d -> Region.of(d).roster("国家税务总局" + d.unit().replace("人民政府", "税务局"), "垂管", d.unit(), "", "")
                    .at("REPORT")),
            of("AGG-013", d -> {
                needs(d.year() > d.clean.form().fromYear());
                Region.of(d);
                d.other(Region.lastYear(d, Map.of("T3/carriedOut/total",
                        String.valueOf(d.number("T3/carriedIn/total") + 7)))).at("T3/carriedIn/total");
            }),
            of("AGG-014", d -> {
                d.needs(OrganisationKind.COUNTY, OrganisationKind.CITY);
                d.holds(1, "（一）主动公开。本机关发布招标公告30条。", "（二）依申请公开。申请渠道保持畅通，窗口和网上入口均有专人值守。",
                        "（三）政府信息管理。信息发布实行三级审核，信息公开以后每季度复核一次。", "（四）政府信息公开平台建设。页面每周巡检一次。",
                        "（五）监督保障。本机关开展工作考核，结果良好；开展社会评议，结果满意；责任追究情况为零。").at("S1");
            }));

    private UnitDefects() {
    }
}
