package org.disclosurecheck.testkit.mutate;

import static org.disclosurecheck.testkit.mutate.Defect.of;
import static org.disclosurecheck.testkit.mutate.Spoilt.needs;

import java.util.List;

import org.disclosurecheck.model.OrganisationKind;

/** CRS: one sentence that does not agree with the tables, with another sentence, or with the year. */
final class ProseDefects {

    private static final String NEW = "T3/new/total";

    static final List<Defect> ALL = List.of(
            of("CRS-001", d -> d.says(3, "全年新收政府信息公开申请" + (d.number(NEW) + 1) + "件。")),
            of("CRS-001", d -> d.says(3, d.year() + "年收到公民、法人和其他组织提出的政府信息公开申请" + (d.number(NEW) + 20) + "件。")),
            of("CRS-002", d -> {
                needs(d.number(NEW) > 0);
                d.says(3, "全年未收到政府信息公开申请。");
            }),
            of("CRS-004", d -> d.says(3, "上年结转政府信息公开申请" + (d.number("T3/carriedIn/total") + 2) + "件。")),
            of("CRS-005", d -> d.says(3, "结转下年度继续办理的政府信息公开申请" + (d.number("T3/carriedOut/total") + 2) + "件。")),
            of("CRS-006", d -> d.says(3, "全年办结政府信息公开申请" + (d.number("T3/total/total") + 3) + "件。")),
            of("CRS-007", d -> d.says(3, "从办理结果看，予以公开" + (d.number("T3/granted/total") + 1) + "件。")),
            of("CRS-007", d -> d.says(3, "从办理结果看，部分公开" + (d.number("T3/partial/total") + 4) + "件。")),
            of("CRS-008", d -> d.says(1, "全年发布公告30条，其中招标公告10条，占30%。")),
            of("CRS-009", d -> d.says(3, "收到政府信息公开申请" + d.number(NEW) + "件，其中自然人申请"
                    + (d.number("T3/new/naturalPerson") + 1) + "件。")),
            of("CRS-010", d -> d.says(4, "全年因政府信息公开引起行政复议" + (d.number("T4/review/total") + 1) + "件。")),
            of("CRS-011", d -> d.says(4, "全年因政府信息公开引起行政诉讼" + (d.number("T4/litigationDirect/total")
                    + d.number("T4/litigationAfterReview/total") + 2) + "件。")),
            of("CRS-012", d -> {
                needs(d.number("T4/litigationDirect/corrected") + d.number("T4/litigationAfterReview/corrected") > 0);
                d.says(4, "政府信息公开行政诉讼实现零败诉。");
            }),
            of("CRS-013", d -> {
                needs(d.number("T4/review/total") > 0);
                d.says(4, "全年未发生因政府信息公开引起的行政复议。");
            }),
            of("CRS-014", d -> {
                needs(d.number("T4/review/corrected") + d.number("T4/litigationDirect/corrected")
                        + d.number("T4/litigationAfterReview/corrected") > 0);
                d.holds(5, "存在的主要问题是解读形式单一，个别栏目更新不够及时。", "已经为重点政策增加了图解，并为每个栏目指定了负责人。").at("S5");
            }),
            of("CRS-015", d -> d.says(1, "现行有效行政规范性文件" + (d.number("T2/normativeDocument/inForce") + 5) + "件。")).in("2021"),
            of("CRS-015", d -> d.says(1, "本年制发行政规范性文件" + (d.number("T2/normativeDocument/made") + 1) + "件。")).in("2021"),
            of("CRS-016", d -> d.says(1, "全年新制作规范性文件" + (d.number("T2/normativeDocument/made") + 6) + "件。")).in("2019"),
            of("CRS-017", d -> d.says(1, "全年作出行政许可决定" + (d.number("T2/licence/decisions") + 9) + "件。")).in("2021"),
            of("CRS-017", d -> d.says(1, "全年作出行政处罚决定" + (d.number("T2/penalty/decisions") + 1) + "件。")).in("2021"),
            of("CRS-018", d -> d.set("T2/fee/amount", "20.3").says(6, "本年度未收取行政事业性收费。")).in("2021"),
            of("CRS-019", d -> d.says(1, "全年发布公告24条，其中招标公告15条，人事公告10条。")),
            of("CRS-020", d -> {
                d.quietly(1, "有1件政府信息公开申请收取信息处理费380元。");
                d.holds(6, "全年收取信息处理费400元。", "没有其他需要报告的事项。").at("S6/p1");
            }),
            of("CRS-021", d -> {
                d.quietly(1, "有1件政府信息公开申请收取信息处理费380元。");
                d.holds(6, "本年度未收取信息处理费。", "没有其他需要报告的事项。").at("S6");
            }).in("2021"),
            of("CRS-022", d -> {
                d.quietly(1, "收到政府信息公开申请" + d.number(NEW) + "件，均在法定期限内答复。");
                d.says(5, "还存在个别申请逾期答复情况。");
            }),
            of("CRS-023", d -> d.preamble("根据《中华人民共和国政府信息公开条例》第五十条，现公布" + d.year()
                    + "年度报告，数据统计期限为" + d.year() + "年1月1日至" + d.year() + "年11月30日。")),
            of("CRS-023", d -> d.preamble("根据《中华人民共和国政府信息公开条例》第五十条，现公布本机关年度报告。")),
            of("CRS-024", d -> d.says(1, (d.year() - 1) + "年，" + d.self() + "共公开招标公告30条，回应关切2次。")),
            of("CRS-025", d -> d.says(1, "公开了" + d.year() + "年度决算报告。")),
            of("CRS-026", d -> {
                d.needs(OrganisationKind.SUBDISTRICT, OrganisationKind.TOWN);
                d.says(3, "受理公民、法人和其他组织向市政府及市政府办公室提出的政府信息公开申请" + d.number(NEW) + "件。");
            }),
            of("CRS-027", d -> d.holds(1, "（一）主动公开。发布招标公告30条。", "（二）依申请公开。本年度共处理群众留言92条。",
                    "（三）政府信息管理。信息发布实行三级审核。", "（四）政府信息公开平台建设。页面每周巡检一次。",
                    "（五）监督保障。开展工作考核、社会评议，责任追究情况为零。").at("S1/p2")).also("STR-018", "LEG-004"),
            of("CRS-028", d -> {
                needs(d.number("T3/carriedOut/total") > 0);
                d.says(1, "收到政府信息公开申请" + d.number(NEW) + "件，按时答复率100%。");
            }),
            of("CRS-029", d -> {
                needs(d.number("T4/review/total") > 0);
                d.says(4, "因政府信息公开引起行政复议" + d.number("T4/review/total") + "件，其中尚未审结"
                        + (d.number("T4/review/pending") + 1) + "件。");
            }),
            of("CRS-030", d -> d.says(1, "全年共发布公告XX条。")),
            of("CRS-030", d -> d.says(1, "全年收到群众来信__件。")));

    private ProseDefects() {
    }
}
