package org.disclosurecheck.testkit.mutate;

import static org.disclosurecheck.testkit.mutate.Defect.of;
import static org.disclosurecheck.testkit.mutate.Spoilt.needs;

import java.util.List;
import java.util.Map;

import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.testkit.generate.CleanReport;

/** YOY: this year and the last do not follow from each other. */
final class YearDefects {

    static final List<Defect> ALL = List.of(
            of("YOY-001", d -> {
                Years.before(d, Map.of("T3/carriedOut/total", String.valueOf(d.number("T3/carriedIn/total") + 2)));
                d.at("T3/carriedIn/total");
            }),
            of("YOY-002", d -> {
                Years.before(d, Map.of("T3/carriedOut/business", String.valueOf(d.number("T3/carriedIn/business") + 1),
                        "T3/carriedOut/naturalPerson", String.valueOf(d.number("T3/carriedIn/naturalPerson") - 1)));
                needs(d.number("T3/carriedIn/naturalPerson") > 0);
                d.at("T3/carriedIn/business", "T3/carriedIn/naturalPerson");
            }),
            of("YOY-003", d -> {
                Years.before(d);
                d.add("T2/regulation/inForce", 1).at("T2/regulation/inForce");
            }).in("2021").also("LEG-001", "CRS-015"),
            of("YOY-004", d -> {
                Years.before(d);
                d.add("T2/normativeDocument/inForce", 2).at("T2/normativeDocument/inForce");
            }).in("2021").also("CRS-015"),
            of("YOY-005", d -> {
                Years.before(d);
                d.add("T2/licence/itemsLastYear", 3).at("T2/licence/itemsLastYear");
            }).in("2019"),
            of("YOY-006", d -> {
                Years.before(d, Map.of("T2/normativeDocument/publishedTotal",
                        String.valueOf(d.number("T2/normativeDocument/publishedTotal") + 4)));
                d.at("T2/normativeDocument/publishedTotal");
            }).in("2019"),
            of("YOY-007", d -> same(d, 5).at("S5")),
            of("YOY-008", d -> same(d, 1).at("S1")),
            of("YOY-009", d -> {
                Report last = Years.before(d);
                text(last, 5, "存在的主要问题是解读形式单一。下一步，" + d.self() + "将增加漫画图册，聘请义务观察员。");
                d.at("S5");
            }),
            of("YOY-010", d -> {
                d.set("T2/licence/decisions", "2910").set("T2/penalty/decisions", "46");
                d.previous(new CleanReport(d.clean.form(), d.clean.seed(), earlier(d), d.clean.place(), d.clean.figures())
                        .builder().cell("T2/licence/decisions", "2910", null).cell("T2/penalty/decisions", "46", null).build());
                d.at("REPORT");
            }).also("YOY-001", "YOY-007", "YOY-008"),
            of("YOY-011", d -> {
                Years.before(d, Map.of("T2/penalty/decisions", "46"));
                d.set("T2/penalty/decisions", "4600").at("T2/penalty/decisions");
            }),
            of("YOY-012", d -> {
                needs(d.number("T4/litigationDirect/total") + d.number("T4/review/total")
                        + d.number("T4/litigationAfterReview/total") == 0);
                Years.before(d, Map.of("T4/litigationDirect/pending", "2", "T4/litigationDirect/total", "2"));
                d.at("T4");
            }),
            of("YOY-013", d -> {
                Report last = Years.before(d);
                String sentence = (d.year() - 1) + "年，" + d.self() + "召开专题会议两次，研究部署政府信息公开各项工作。";
                text(last, 1, sentence);
                d.says(1, sentence);
            }),
            of("YOY-014", d -> {
                needs(d.year() == 2021 && d.number("T2/normativeDocument/inForce") > 0);
                // the form of the year before is another; only its table 2 matters here
                d.report().setPrevious(null);
                d.previous(OldForm.of(d, "T2/normativeDocument/publishedTotal",
                        d.number("T2/normativeDocument/inForce") + 5)).at("T2/normativeDocument/inForce");
            }).in("2021"),
            of("YOY-015", d -> {
                Report last = Years.before(d);
                d.needs(OrganisationKind.DEPARTMENT);
                String old = d.unit().replaceFirst("局$", "和统计局");
                last.getOrganisation().setName(old);
                last.getTitle().setText(old + last.getYear() + "年政府信息公开工作年度报告");
                d.at("TITLE");
            }));

    private YearDefects() {
    }

    private static int earlier(Spoilt d) {
        Form form = d.clean.form();
        needs(d.year() > form.fromYear());
        return d.year() - 1;
    }

    /** Last year’s section is this year’s. */
    private static Spoilt same(Spoilt d, int section) {
        Report last = Years.before(d);
        String[] texts = d.section(section).getParagraphs().stream().map(Paragraph::getText).toArray(String[]::new);
        text(last, section, String.join("", texts));
        return d;
    }

    /** All that the section says. */
    private static void text(Report report, int section, String text) {
        List<Paragraph> paragraphs = report.section(section).getParagraphs();
        paragraphs.subList(1, paragraphs.size()).clear();
        paragraphs.get(0).setText(text);
    }
}
