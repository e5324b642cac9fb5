package org.disclosurecheck.export.office;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.CheckReport.Status;
import org.disclosurecheck.check.Reading;
import org.disclosurecheck.export.Frame;
import org.disclosurecheck.findings.Certainty;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Fix;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.findings.Verdict;
import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.ReportBuilder;
import org.disclosurecheck.model.form.DisclosureBlock;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.FormLine;
import org.disclosurecheck.model.form.SectionForm;
import org.disclosurecheck.rules.Edition;
import org.disclosurecheck.rules.Law;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.rules.several.digest.Digest;

/** A form with one cell in each table, a rule, and reports of units. */
final class Units {

    private static final FormLine TOTAL = new FormLine("total", "总计", List.of(), List.of());

    static final Form FORM = new Form("2021", "〔2021〕30号", "格式", 2021, 9999,
            List.of(new SectionForm(1, "一", "总体情况", List.of())),
            List.of(new DisclosureBlock("第二十条第（一）项", List.of(new FormLine("made", "本年制发件数", List.of(), List.of())),
                    List.of(new FormLine("regulation", "规章", List.of(), List.of())))),
            "", List.of(TOTAL), List.of(new FormLine("new", "一、本年新收", List.of(), List.of())),
            List.of(new FormLine("review", "行政复议", List.of(), List.of())), List.of(TOTAL));

    static final Finding WRONG = new Finding("SUM-001", Severity.ERROR, "T3/new/total", "表三 一、本年新收 · 总计",
            "表三 一、本年新收 · 总计：应为 5，表中为 4，相差 1。", "5", "4", null, "依据：格式表三", Certainty.OFFICIAL,
            new Fix("建议将总计由 4 改为 5", "T3/new/total", "4", "5", false), "f00d", Source.cell(2, 2, 2), List.of());
    static final Finding ODD = new Finding("FMT-008", Severity.INFO, "S1/p1", "第一部分 第1段", "=“截止”应为“截至”。", null, null, "截止12月底",
            "参考（通行做法）：用语规范", Certainty.PRACTICE, null, "beef", Source.paragraph(3), List.of());

    private Units() {
    }

    static Frame frame() {
        Rule rule = new Rule("SUM-001", "sums", "sums/SUM-001", Map.of("zh", "新收合计", "en", "New"), Severity.ERROR, Map.of(),
                Certainty.OFFICIAL, List.of(), 0, Integer.MAX_VALUE, Set.of(), "T3/new/total", List.of(), Map.of("any", "格式表三"),
                List.of(), "", false, Map.of("zh", Map.of(), "en", Map.of()));
        RuleBook book = new RuleBook("b00c", List.of(rule), List.of(FORM), () -> new RuleBook.Library(Map.of(), new Law(Map.of())));
        return new Frame(book, Language.ZH, Severity.ERROR, "1.0");
    }

    static CheckReport report(String path, String name, OrganisationKind kind, int received, Finding... findings) {
        ReportBuilder builder = new ReportBuilder(FORM);
        builder.year(2023, "");
        builder.organisation(name, kind, "");
        builder.title(name + "2023年政府信息公开工作年度报告", Source.paragraph(1));
        builder.section(FORM.sections().get(0), "一", "一、总体情况", "总体情况", Source.paragraph(2));
        builder.paragraph("我局截止12月底没有新情况。", Source.paragraph(3));
        builder.cell("T2/regulation/made", "0", Source.cell(1, 3, 2));
        builder.cell("T3/new/total", String.valueOf(received), Source.cell(2, 2, 2));
        builder.cell("T4/review/total", "-", Source.cell(3, 3, 1));
        Report report = builder.build();
        report.setForm("2021");
        Verdict verdict = findings.length == 0 ? Verdict.ACCEPTABLE : Verdict.OBJECTIONABLE;
        return new CheckReport(path, "5ha", Status.CHECKED, verdict, name, 2023, "2021", BigDecimal.valueOf(95).doubleValue(),
                List.of(findings), List.of(), List.of(), Map.of(), null, Digest.of(report));
    }

    /** The same, checked with a rule pack. */
    static CheckReport packed(CheckReport r) {
        return new CheckReport(r.path(), r.sha256(), r.status(), r.verdict(), r.organisation(), r.year(), r.form(), r.score(), r.findings(),
                r.notChecked(), r.problems(), r.outcomes(), r.report(), r.digest(),
                new Edition("本市规则", "2027.1", "云溪市规则", "0123456789abcdef", "云溪市", "1f2e3d4c5b6a7988"));
    }

    /** Nothing was found in what could be read of it. */
    static CheckReport undecided(String path, String name) {
        return new CheckReport(path, "5ha", Status.CHECKED, Verdict.UNDECIDED, name, 2023, "2021", 100.0, List.of(), List.of(), List.of(),
                Map.of(), null, report(path, name, OrganisationKind.DEPARTMENT, 0).digest());
    }

    static CheckReport unreadable() {
        return CheckReport.unreadable(Reading.failed("in/坏.docx", "encrypted", "文件已加密"));
    }
}
