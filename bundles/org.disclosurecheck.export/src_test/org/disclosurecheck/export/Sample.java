package org.disclosurecheck.export;

import java.util.List;
import java.util.Map;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.CheckReport.Status;
import org.disclosurecheck.check.Reading;
import org.disclosurecheck.findings.Certainty;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Fix;
import org.disclosurecheck.findings.NotChecked;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.findings.Verdict;

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
