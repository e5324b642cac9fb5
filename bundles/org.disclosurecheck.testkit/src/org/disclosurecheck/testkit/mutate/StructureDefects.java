package org.disclosurecheck.testkit.mutate;

import static org.disclosurecheck.testkit.mutate.Defect.of;
import static org.disclosurecheck.testkit.mutate.Spoilt.needs;

import java.util.List;

import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.DisclosureFactory;
import org.disclosurecheck.model.Section;

/** STR: title, parts, headings, closing lines; where tables stand in the file. */
final class StructureDefects {

    static final List<Defect> ALL = List.of(
            of("STR-001", d -> {
                d.report().setTitle(null);
                d.at("TITLE");
            }),
            of("STR-002", d -> d.title(d.unit() + d.year() + "年政府信息公开年度报告")),
            of("STR-003", d -> d.title(d.unit() + d.year() + "年度政府信息公开工作年度报告")),
            of("STR-004", d -> d.title(d.year() + "年" + d.unit() + "政府信息公开工作年度报告")),
            of("STR-005", d -> d.title(d.unit() + d.year() + "年政俯信息公开工作年度报告")),
            of("STR-005", d -> d.title(d.unit() + d.year() + "年政府信息公开工作年年度报告")),
            of("STR-006", d -> {
                String other = "松岭县白沙镇人民政府";
                d.report().getSignature().setUnit(other);
                d.report().getSignature().getParagraphs().get(0).setText(other);
                d.at("TITLE");
            }),
            of("STR-007", d -> d.title(d.unit() + (d.year() - 1) + "年政府信息公开工作年度报告")),
            of("STR-008", d -> {
                d.report().getSections().remove(d.section(5));
                d.at("S5");
            }),
            of("STR-008", d -> {
                d.report().getSections().remove(d.section(1));
                d.at("S1");
            }),
            of("STR-009", d -> {
                Section part = DisclosureFactory.eINSTANCE.createSection();
                part.setOrdinal("七");
                part.setLabel("下一年工作打算");
                part.setHeading("七、下一年工作打算");
                part.setSource(Source.NOWHERE);
                d.report().getSections().add(part);
                d.at("REPORT");
            }),
            of("STR-010", d -> {
                d.report().getSections().move(3, 4);
                d.at("S4");
            }).also("STR-011"),
            of("STR-011", d -> d.heading(5, "四", d.section(5).getLabel())),
            of("STR-012", d -> d.heading(5, "五", "存在问题及改进情况")),
            of("STR-013", d -> d.preamble(d.preamble() + "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、"
                    + "存在的主要问题及改进情况、其他需要报告的事项等六部分组成。")),
            of("STR-014", d -> d.preamble(d.preamble() + "全文包括概述、主动公开政府信息的情况、依申请公开政府信息的情况、"
                    + "政府信息公开的收费及减免情况、存在的主要问题及改进情况五个部分。")),
            of("STR-015", d -> {
                needs(!d.preamble().contains("总体情况"));
                d.preamble(d.preamble() + "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、"
                        + "行政诉讼情况、存在的主要问题及改进举措、其他需要报告的事项六部分组成。");
            }),
            of("STR-016", d -> {
                needs(!d.clean.place().government());
                d.holds(1, "（一）主动公开。全年通过门户网站发布预算、补贴、招标三类信息30条，群众在服务大厅也能查到目录和全文。",
                        "（二）依申请公开。三种受理渠道全年畅通，接待窗口安排两名工作人员轮流值守，每件申请都登记编号，答复前与申请人沟通，答复文书使用统一格式。",
                        "（三）平台建设。网站栏目每月检查一遍，失效链接当天修好，查阅点增加了一台触摸屏。").at("S1");
            }),
            of("STR-017", d -> d.holds(1, "（一）依申请公开。申请渠道全年畅通。", "（二）主动公开。发布信息三类，共30条。",
                    "（三）政府信息管理。逐件审核。", "（四）政府信息公开平台建设。专人维护。", "（五）监督保障。年中抽查。").at("S1"))
                    .in("2021").also("STR-018", "LEG-004"),
            of("STR-018", d -> d.holds(1, d.self() + "全年发布信息30条，没有其他情况。").at("S1")).also("STR-016", "LEG-004"),
            of("STR-019", d -> d.setting("STR-019.limit", "60").at("S1")).in("2021"),
            of("STR-020", d -> d.says(6, "（二）其他情况。没有其他需要报告的事项。")),
            of("STR-021", d -> d.holds(5, d.self() + "为每个栏目指定了负责人，更新情况按月通报，群众查找信息更加方便。").at("S5"))
                    .also("STR-022"),
            of("STR-022", d -> d.holds(5, "工作中还存在一些问题：一是个别栏目更新不够及时，群众看到的内容偏旧；二是专职力量薄弱，兼职人员精力有限。")
                    .at("S5")),
            of("STR-023", d -> d.holds(5, "暂无。").at("S5")).also("STR-021", "STR-022"),
            of("STR-024", d -> d.holds(6).at("S6")),
            of("STR-025", d -> d.page(text -> {
                // the third table is gone, the heading stays
                int from = text.lastIndexOf("<table");
                return text.substring(0, from) + text.substring(text.indexOf("</table>", from) + 8);
            }).at("T4")).also("STR-008"),
            of("STR-026", d -> d.page(text -> {
                int from = text.lastIndexOf("<table");
                int to = text.indexOf("</table>", from) + 8;
                String table = text.substring(from, to);
                String rest = text.substring(0, from) + text.substring(to);
                int heading = rest.indexOf("六、其他需要报告的事项");
                int before = rest.lastIndexOf("<p", heading);
                return rest.substring(0, before) + table + rest.substring(before);
            }).at("T4")),
            of("STR-027", d -> {
                d.report().setYear(2021);
                d.report().getTitle().setText(d.unit() + "2021年政府信息公开工作年度报告");
                d.preamble("本报告所列数据的统计期限为2021年1月1日至2021年12月31日。");
                d.report().getDisclosures().getHeaders().addAll(List.of("信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量"));
                d.places().clear();
                d.at("T2");
            }).in("2019"),
            of("STR-028", d -> {
                d.report().setYear(2020);
                d.report().getTitle().setText(d.unit() + "2020年政府信息公开工作年度报告");
                d.preamble("本报告所列数据的统计期限为2020年1月1日至2020年12月31日。");
                d.report().getDisclosures().getHeaders().addAll(List.of("信息内容", "本年制发件数", "本年废止件数", "现行有效件数"));
                d.places().clear();
                d.at("T2");
            }).in("2021"),
            of("STR-029", d -> d.says(6, "XX县财政局没有其他需要报告的事项。")),
            of("STR-029", d -> d.label("T3/denied.1", "1.属于国家秘密（填写说明：以答复为准）").at("T3")),
            of("STR-030", d -> {
                d.report().getSignature().setDate(null);
                d.report().getSignature().getParagraphs().remove(1);
                d.at("SIGN");
            }),
            of("STR-031", d -> d.page(text -> {
                int from = text.lastIndexOf("<table");
                int to = text.indexOf("</table>", from) + 8;
                return text.substring(0, to) + "<p>（续）</p>" + text.substring(from);
            }).at("T4")),
            of("STR-032", d -> {
                d.preamble("附件：" + d.report().getTitle().getText() + ".doc");
                d.report().getSections().clear();
                d.report().getSignature().getParagraphs().clear();
                d.report().getSignature().setUnit(null);
                d.report().getSignature().setDate(null);
                d.report().setDisclosures(null);
                d.report().setApplications(null);
                d.report().setReviews(null);
                d.places().clear();
                d.at("REPORT");
            }));

    private StructureDefects() {
    }
}
