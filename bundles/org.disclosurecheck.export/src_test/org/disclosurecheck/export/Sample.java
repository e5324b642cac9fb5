package org.disclosurecheck.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.CheckReport.Status;
import org.disclosurecheck.check.Reading;
import org.disclosurecheck.findings.Certainty;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Fix;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.NotChecked;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.findings.Verdict;
import org.disclosurecheck.rules.Law;
import org.disclosurecheck.rules.Law.Passage;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.rules.RuleText;

/** A checked report with one error and one hint. */
final class Sample {

    static final Finding LOST = new Finding("SUM-001", Severity.ERROR, "T3/total/business", "表三 （七）总计 · 商业企业",
            "新收 41 + 上年结转 0 − 结转下年度 0 = 41，表中填 40，相差 1。", "41", "40", null, "依据：格式表三", Certainty.OFFICIAL,
            new Fix("将总计改为 41", "T3/total/business", "40", "41", true), "f00d", Source.cell(2, 27, 5),
            List.of("T3/new/business"));
    static final Finding UNTIL = new Finding("FMT-008", Severity.INFO, "S1/p3", "第一部分 第3段", "“截止”应为“截至”。", null, null,
            "截止12月底", "参考（通行做法）：《现代汉语词典》", Certainty.PRACTICE, null, "beef", Source.line(7), List.of());

    private Sample() {
    }

    /** One rule with its law, of which one passage was verified and one was not. */
    static Frame frame(Language language) {
        Rule rule = new Rule("SUM-001", "sums", "sums/SUM-001", Map.of("zh", "勾稽", "en", "Column balances"),
                Severity.ERROR, Map.of(), Certainty.OFFICIAL, List.of(), 0, Integer.MAX_VALUE, Set.of(), "T3/total/{column}",
                List.of(), Map.of("any", "格式表三"), List.of("notice#t3", "notice#memory"), "", false,
                Map.of("zh", Map.of(), "en", Map.of()));
        Law law = new Law(Map.of("notice#t3", new Passage("notice#t3", "通知 表三", "第一项加第二项之和", true), "notice#memory",
                new Passage("notice#memory", "通知 记忆", "没有核对过的话", false)));
        RuleBook book = new RuleBook("b00c", List.of(rule), List.of(), () -> new RuleBook.Library(
                Map.of("SUM-001", new RuleText("# 勾稽\n\n**为什么。** 对不上就是错。\n\n## In English\n\nIt must balance.", "")), law));
        return new Frame(book, language, Severity.ERROR, "1.0");
    }

    static String written(String format, Language language, CheckReport... reports) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReportOutput output = Exports.open(format, out, frame(language))) {
            for (CheckReport report : reports) {
                output.write(report);
            }
            output.finish();
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static CheckReport report(Finding... findings) {
        return new CheckReport("in/a.docx", "5ha", Status.CHECKED, Verdict.OBJECTIONABLE, "云溪县财政局", 2023, "2021", 87.5,
                List.of(findings), List.of(new NotChecked("YOY-001", null, "没有上年报告"),
                        new NotChecked("SUM-008", "T3/total/other", "单元格不是数字")),
                List.of(Problem.note("extra-row", "表二多一行", Source.line(30))), Map.of(), null, null);
    }

    static CheckReport unreadable() {
        return CheckReport.unreadable(Reading.failed("in/b.docx", "encrypted", "文件已加密"));
    }
}
