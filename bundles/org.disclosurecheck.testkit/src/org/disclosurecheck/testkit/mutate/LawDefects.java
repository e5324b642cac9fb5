package org.disclosurecheck.testkit.mutate;

import static org.disclosurecheck.testkit.mutate.Defect.of;
import static org.disclosurecheck.testkit.mutate.Spoilt.needs;

import java.util.List;
import java.util.Map;

import org.disclosurecheck.model.OrganisationKind;

/** LEG: what the law does not allow, or asks for. */
final class LawDefects {

    static final List<Defect> ALL = List.of(
            of("LEG-001", d -> {
                d.needs(OrganisationKind.TOWN);
                d.set("T2/regulation/inForce", "6").at("T2/regulation/inForce");
            }).in("2021"),
            of("LEG-002", d -> {
                d.needs(OrganisationKind.DEPARTMENT);
                d.setting("LEG-002.without", d.unit().substring(d.unit().length() - 3)).set("T2/licence/decisions", "12")
                        .at("T2/licence/decisions");
            }).in("2021"),
            of("LEG-003", d -> {
                d.needs(OrganisationKind.TOWN);
                d.set("T2/penalty/decisions", "30").at("T2/penalty/decisions");
            }).in("2021"),
            of("LEG-004", d -> {
                needs(d.clean.place().government());
                d.holds(1, "（一）主动公开。全年发布招标公告30条。", "（二）依申请公开。申请渠道保持畅通，窗口和网上入口均有专人值守。",
                        "（三）政府信息管理。信息发布实行三级审核，信息公开以后每季度复核一次。", "（四）政府信息公开平台建设。页面每周巡检一次。",
                        "（五）监督保障。把公开工作列入年度考核，考核结果在全体会议上通报。").at("S1");
            }),
            of("LEG-005", d -> d.holds(6, "本年度没有其他需要报告的事项。").at("S6")).in("2021"),
            of("LEG-006", d -> d.holds(6, d.year() + "年有1件政府信息公开申请案件收取信息处理费385元。", "没有其他需要报告的事项。")
                    .at("S6/p1")).in("2021"),
            of("LEG-007", d -> d.says(6, "收到政府信息公开申请后，15个工作日内答复。")),
            of("LEG-008", d -> d.says(6, "依据国务院令第492号办理，没有其他事项。")),
            of("LEG-009", d -> d.preamble("按照《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》"
                    + "（国办公开办函〔2021〕30号），本报告所列数据的统计期限为" + d.year() + "年1月1日至" + d.year() + "年12月31日。")),
            of("LEG-010", d -> d.preamble("按照国办公开办函〔2019〕60号，本报告所列数据的统计期限为" + d.year() + "年1月1日至"
                    + d.year() + "年12月31日。")).in("2021"),
            of("LEG-011", d -> d.says(1, d.self() + "落实《国务院办公厅政府信息公开工作年度报告有关事项的通知》，逐项核对数据。")),
            of("LEG-012", d -> {
                needs(d.number("T3/denied.4/total") == 0);
                d.says(3, "收到政府信息公开申请" + d.number("T3/new/total") + "件，其中涉及商业秘密不予公开2件。");
            }),
            of("LEG-013", d -> {
                needs(d.number("T3/rejected.1/total") == 0 && d.number("T3/new/total") > 0);
                d.quietly(3, "收到政府信息公开申请" + d.number("T3/new/total") + "件，其中信访类4件。");
                d.at("T3/rejected.1/total");
            }),
            of("LEG-014", d -> {
                needs(d.number("T3/other.1/total") == 0);
                d.quietly(3, "收到政府信息公开申请" + d.number("T3/new/total") + "件，3件申请人逾期未补正，不再处理。");
                d.at("T3/other.1/total");
            }).in("2021"),
            of("LEG-015", d -> {
                // nothing was granted, and yet one went straight to court
                needs(d.year() >= 2024 && d.number("T3/total/total") == 0 && d.number("T4/litigationDirect/total") == 0);
                d.addWithTotal("T3/new", "naturalPerson", 2).addWithTotal("T3/denied.1", "naturalPerson", 2)
                        .addWithTotal("T3/total", "naturalPerson", 2);
                d.set("T4/litigationDirect/upheld", "1").set("T4/litigationDirect/total", "1").at("T4/litigationDirect/total");
            }).in("2021").also("CRS-002", "CRS-013"),
            of("LEG-016", d -> {
                Years.before(d, Map.of("T4/review/total", "1", "T4/review/upheld", "1"));
                long many = d.number("T4/review/total") + 9;
                d.set("T4/litigationAfterReview/upheld", d.number("T4/litigationAfterReview/upheld") + many)
                        .add("T4/litigationAfterReview/total", many).at("T4/litigationAfterReview/total");
            }).also("CRS-011", "CRS-013"),
            of("LEG-017", d -> {
                d.needs(OrganisationKind.DEPARTMENT);
                d.report().getOrganisation().setKind(OrganisationKind.SCHOOL);
                d.report().getOrganisation().setName("云溪县第一中学");
                d.at("REPORT");
            }).also("STR-006", "CRS-026"),
            of("LEG-018", d -> d.says(6, "申请人的证件号11010519491231002X，没有其他事项。")),
            of("LEG-018", d -> d.says(6, "申请人李某，13800138000，没有其他事项。")),
            of("LEG-019", d -> d.says(6, "印发《档案调阅办法》（内部文件），没有其他事项。")),
            of("LEG-020", d -> {
                d.set("T2/penalty/decisions", "46").at("T2/penalty/decisions");
                d.quietly(6, "公开行政处罚46件，没有其他事项。");
            }).in("2021"),
            of("LEG-021", d -> {
                d.preamble(d.preamble() + "本报告可在县政府网站（http://www.qinghe.gov.cn/）查阅。");
                d.page(text -> text.replace("<head>", "<head><link rel=\"canonical\" href=\"https://czj.yunxi.gov.cn/1.html\">"
                        + "<meta name=\"Url\" content=\"https://czj.yunxi.gov.cn/1.html\">"));
            }));

    private LawDefects() {
    }
}
