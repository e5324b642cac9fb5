package org.disclosurecheck.testkit.mutate;

import static org.disclosurecheck.testkit.mutate.Defect.of;
import static org.disclosurecheck.testkit.mutate.Spoilt.needs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.FormLine;
import org.disclosurecheck.testkit.generate.CleanReport;

/** TAB: what stands in cells, rows, columns, headers. */
final class TableDefects {

    static final List<Defect> ALL = List.of(
            of("TAB-001", d -> d.set("T3/denied.2/research", "").at("T3/denied.2/research")).also("SUM-008", "SUM-015"),
            of("TAB-001", d -> d.set("T2/penalty/decisions", "").at("T2/penalty/decisions")),
            of("TAB-002", d -> {
                needs(d.number("T4/review/pending") == 0);
                d.set("T4/review/pending", "/").at("T4/review/pending");
            }),
            of("TAB-003", d -> d.set("T2/licence/decisions", "若干").at("T2/licence/decisions")),
            of("TAB-003", d -> d.set("T3/other.3/other", "见附件").at("T3/other.3/other")).in("2021").also("SUM-008", "SUM-015"),
            of("TAB-004", d -> d.set("T2/coercion/decisions", "1 2").at("T2/coercion/decisions")),
            of("TAB-005", d -> d.set("T2/licence/decisions", "12.5").at("T2/licence/decisions")),
            of("TAB-006", d -> d.set("T2/penalty/decisions", "-3").at("T2/penalty/decisions")),
            of("TAB-007", d -> d.page(text -> text.replaceFirst("现行有效(</span><br/>\n<span>)?件数", "现行有效件")).at("T2"))
                    .in("2021"),
            of("TAB-008", d -> d.label("T2/normativeDocument", "规范性文件").at("T2/normativeDocument/made")).in("2021"),
            of("TAB-009", d -> d.without("T2/coercion").at("T2")).in("2021"),
            of("TAB-010", d -> {
                d.report().getDisclosures().getExtraRows().add("其他主动公开文件");
                d.at("T2");
            }),
            of("TAB-011", d -> {
                d.report().getDisclosures().getHeaders().addAll(List.of("信息内容", "本年收费金额"));
                d.at("T2/fee/amount");
            }).in("2021"),
            of("TAB-012", d -> d.without("T2/procurement").at("T2")).in("2019"),
            of("TAB-013", d -> d.page(text -> text.replaceFirst("本年新制作(</span><br/>\n<span>)?数量", "本年新")).at("T2"))
                    .in("2019"),
            of("TAB-014", d -> d.set("T2/licence/itemsLastYear", "10").set("T2/licence/change", "减4")
                    .at("T2/licence/change")).in("2019"),
            of("TAB-015", d -> d.set("T2/procurement/projects", "31").set("T2/procurement/amount", "125817")
                    .at("T2/procurement/amount")).in("2019"),
            of("TAB-016", d -> {
                List<String> headers = headers(d);
                headers.remove("法律服务机构");
                d.report().getApplications().getHeaders().addAll(headers);
                d.at("T3");
            }),
            of("TAB-017", d -> d.without("T3/denied.5").at("T3")).in("2021").also("SUM-008"),
            of("TAB-018", d -> d.without("T3/rejected.3").at("T3")).in("2019").also("SUM-008"),
            of("TAB-019", d -> d.withoutCell("T3/unable.2/legalService").at("T3/unable.2/total")).also("SUM-008", "SUM-015"),
            of("TAB-020", d -> d.without("T3/other.1").without("T3/other.2").without("T3/other.3").at("T3")).in("2021")
                    .also("SUM-008"),
            of("TAB-021", d -> d.label("T3/denied.3", "3.危及三安全一稳定").at("T3")),
            of("TAB-022", d -> {
                d.report().getApplications().getExtraRows().add("（三）不予公开小计");
                d.at("T3");
            }),
            of("TAB-023", d -> d.withoutCell("T4/litigationDirect/otherResult").at("T4")).also("SUM-025"),
            of("TAB-024", d -> {
                d.report().getReviews().getHeaders().addAll(List.of("行政复议", "行政诉讼", "结果维持", "其他结果", "尚未审结", "总计",
                        "未经复议直接起诉", "复议后起诉"));
                d.at("T4");
            }),
            of("TAB-025", d -> d.page(text -> {
                int from = text.lastIndexOf("<table");
                return text.substring(0, from) + "<p><img src=\"b4.png\" width=\"800\" height=\"400\"></p>"
                        + text.substring(text.indexOf("</table>", from) + 8);
            }).at("T4")).also("STR-025"),
            of("TAB-026", d -> d.page(text -> {
                int row = text.indexOf("</tr>", text.indexOf("重复申请"));
                return text.substring(0, row) + "<td><p>备注</p></td>" + text.substring(row);
            }).at("T3")),
            of("TAB-027", d -> d.page(text -> text.replaceFirst("rowspan=\"(2[0-9]|1[0-9])\"([^>]*>(?:(?!</td>)[\\s\\S])*三、本年度)",
                    "rowspan=\"6\"$2")).at("T3")),
            of("TAB-028", d -> {
                d.report().getApplications().getHeaders().addAll(headers(d));
                d.report().getApplications().setCornerNote("申请人情况");
                d.at("T3");
            }),
            of("TAB-029", TableDefects::outlier),
            of("TAB-030", d -> d.quietTable2().set("T2/licence/decisions", d.year()).at("T2/licence/decisions")),
            of("TAB-031", d -> d.set("T2/licence/decisions", "1,204").at("T2/licence/decisions")),
            of("TAB-032", d -> {
                Years.before(d, Map.of("T2/fee/amount", "0.3"));
                d.set("T2/fee/amount", "3050").at("T2/fee/amount");
            }).in("2021"));

    private TableDefects() {
    }

    private static List<String> headers(Spoilt d) {
        List<String> headers = new ArrayList<>(List.of("申请人情况", "法人或其他组织"));
        d.clean.form().applicationColumns().stream().map(FormLine::label).forEach(headers::add);
        return headers;
    }

    /** Six departments, and one of them with a thousand times as many decisions. */
    private static void outlier(Spoilt d) {
        d.needs(OrganisationKind.DEPARTMENT);
        for (int other = 1; other < 40; other++) {
            CleanReport clean = CleanReport.of(d.clean.form(), d.clean.seed() + other);
            if (clean.place().kind() == d.clean.place().kind()) {
                CleanReport same = new CleanReport(clean.form(), clean.seed(), d.year(), clean.place(), clean.figures());
                Report report = same.builder().build();
                d.other(report);
            }
        }
        d.set("T2/licence/decisions", 987_654).at("T2/licence/decisions");
    }
}
