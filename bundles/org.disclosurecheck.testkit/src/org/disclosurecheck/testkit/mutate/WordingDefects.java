package org.disclosurecheck.testkit.mutate;

import static org.disclosurecheck.testkit.mutate.Defect.of;

import java.util.List;

/** FMT: a word, a mark, a number that is written wrongly. */
final class WordingDefects {

    static final List<Defect> ALL = List.of(
            of("FMT-001", d -> d.says(6, "规范已申请公开办理流程，没有其他事项。")),
            of("FMT-002", d -> {
                d.quietly(1, d.self() + "把公开工作列入年度目标责任书，每季度通报一次进展情况。");
                d.says(1, "网站由专人维护。" + d.self() + "把公开工作列入年度目标责任书，每季度通报一次进展情况。");
            }),
            of("FMT-003", d -> d.says(1, "各科室报送情況每月通报。")),
            of("FMT-004", d -> d.says(6, "没有其他需要报告的事项.")),
            of("FMT-005", d -> d.says(1, "印发《关于印发《政务公开指南》的通知》。")),
            of("FMT-006", d -> d.says(1, "落实县政办发（2023）5号的要求。")),
            of("FMT-007", d -> d.says(6, "自3月1至3月31日开展自查。")),
            of("FMT-008", d -> d.says(1, "截止" + d.year() + "年12月31日，共发布招标公告30条。")),
            of("FMT-009", d -> d.says(3, "全年收到政府信息公开申请" + d.number("T3/new/total") + "条。")),
            of("FMT-010", d -> d.holds(1, d.self() + "重视公开工作，发布招标公告30条。" + d.self() + "每季检查一次。",
                    d.self().equals("我局") ? "我办负责协调。" : "我局负责协调。").at("S1/p2"))
                    .also("STR-016", "STR-018", "LEG-004"),
            of("FMT-011", d -> d.holds(1, d.self() + "全年主要做了三件事。", "㈠加强组织领导。", "㈡完善工作制度。").at("S1/p2"))
                    .also("STR-016", "STR-018", "LEG-004"),
            of("FMT-012", d -> d.says(6, "落实义务追究办法，没有其他事项。")),
            of("FMT-013", d -> {
                String first = d.quietly(6, "答复文书已归档备查，电子件按年装订，通过电子邮箱发送给申请人");
                d.quietly(6, "以上没有其他事项。");
                d.at(first);
            }),
            of("FMT-014", d -> d.says(6, "没有其他需要报告 的事项。")),
            of("FMT-015", d -> d.heading(1, "一", "总体情况。")),
            of("FMT-016", d -> d.says(6, "学习贯彻新时代中国特社会主义思想。")),
            of("FMT-017", d -> d.says(6, "没有其他需要报告的\uFFFD项。")),
            of("FMT-018", d -> d.holds(1, d.self() + "高度重视主动公开，认真落实各项要求，切实加强组织领导，不断提升服务水平，依申请公开渠道畅通，"
                    + "政府信息管理规范，平台建设扎实推进，监督保障有力有效，群众满意度不断提高，取得良好成效。").at("S1"))
                    .also("LEG-004"),
            of("FMT-019", d -> d.holds(1, "全年完成造林三千亩。改造农房二百户。新修村道十二公里。组织义诊八场次。调解邻里纠纷四十起。举办文艺演出六场。"
                    + "（一）主动公开三类。依申请公开没有。").at("S1")).also("STR-016", "STR-018", "LEG-004"),
            of("FMT-020", d -> d.says(1, "各村由专人负责村务公开工作，每季度检查村务公开一次。")),
            of("FMT-021", d -> d.says(6, "如有疑问请联系" + d.self() + "（电话：5755960）。")),
            of("FMT-022", d -> d.setting("FMT-022.formats", "docx", "pdf").page(text -> text).at("REPORT")));

    private WordingDefects() {
    }
}
