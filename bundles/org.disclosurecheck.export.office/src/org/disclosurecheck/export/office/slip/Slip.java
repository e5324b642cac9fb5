package org.disclosurecheck.export.office.slip;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.export.Words;
import org.disclosurecheck.export.office.FolderFiles;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Severity;

/** The words of a return slip. Points stand in the order of the report; what must be mended is told from what should be looked at. */
final class Slip {

    private final Language language;

    Slip(Language language) {
        this.language = language;
    }

    void write(CheckReport report, OutputStream out) throws IOException {
        try (Letter letter = new Letter()) {
            letter.title(say("政府信息公开工作年度报告", "Annual report on open government information:"));
            letter.title(say("退回修改单", "return slip"));
            letter.blank();
            String unit = report.organisation() == null
                    ? say("报送单位（文件“", "To the unit that submitted “") + FolderFiles.base(report.path()) + say("”）", "”")
                    : report.organisation();
            letter.plain(unit + say("：", ":"));
            if (report.status() == CheckReport.Status.UNREADABLE) {
                unreadable(report, letter);
            } else {
                checked(report, letter);
            }
            letter.blank();
            letter.right(say("（审核单位）", "(reviewing office)"));
            letter.right(say("　　年　　月　　日", "(date)"));
            letter.write(out);
        }
    }

    private void unreadable(CheckReport report, Letter letter) {
        String why = report.problems().isEmpty() ? "" : report.problems().get(report.problems().size() - 1).message();
        letter.text(say("你单位报送的政府信息公开工作年度报告电子文件未能读取：", "The file with your annual report could not be read: ") + why
                + say("。请核对文件后重新报送。", ". Please check the file and submit it again."));
    }

    private void checked(CheckReport report, Letter letter) {
        List<Finding> all = report.findings();
        letter.text(say("你单位报送的" + (report.year() == null ? "" : report.year() + "年") + "政府信息公开工作年度报告收悉。经审核，",
                "Your annual report" + (report.year() == null ? "" : " for " + report.year()) + " was received and reviewed: ")
                + counts(report) + say("，具体意见如下。请对照修改、核对后重新报送。", ". Please mend or check the points below and submit it again."));
        for (int i = 0; i < all.size(); i++) {
            point(i + 1, all.get(i), letter);
        }
        letter.text(say("以上意见中，标明“依据”的出自法规、格式的规定或者由其推得，标明“参考”的供完善报告时参考。对审核意见有不同看法的，请在重新报送时说明情况。",
                "What is called a basis rests on law or form, or follows from them; what is called a reference is offered for "
                        + "improvement. If you see a point differently, please say so when you submit again."));
        if (!report.notChecked().isEmpty()) {
            long rules = report.notChecked().stream().map(open -> open.rule()).distinct().count();
            letter.text(say("另有 " + rules + " 项因缺少材料或者内容未能读取，没有审核。", "Another " + rules
                    + " checks could not be made, because material is lacking or could not be read."));
        }
    }

    private String counts(CheckReport report) {
        StringBuilder counts = new StringBuilder();
        for (Severity severity : Severity.values()) {
            long count = report.count(severity);
            if (count > 0) {
                counts.append(counts.isEmpty() ? "" : say("、", ", ")).append(duty(severity)).append(say("的 ", ": ")).append(count)
                        .append(say(" 处", ""));
            }
        }
        return counts.toString();
    }

    private String duty(Severity severity) {
        return switch (severity) {
            case ERROR -> say("需要修改", "to be mended");
            case WARNING -> say("请予核对", "to be checked");
            case INFO -> say("供参考", "for consideration");
        };
    }

    private void point(int number, Finding finding, Letter letter) {
        String message = finding.message().startsWith(finding.place())
                ? finding.message().substring(finding.place().length()).replaceFirst("^[：:，,\\s]+", "") : finding.message();
        letter.heading(number + ". " + finding.place() + say("（", " (") + duty(finding.severity()) + say("）", ")"));
        letter.text(message);
        if (finding.quote() != null && !finding.message().contains(finding.quote())) {
            letter.text(say("原文：“", "Text: “") + Words.shortened(finding.quote()) + "”");
        }
        if (finding.fix() != null) {
            letter.text(say("建议：", "Proposal: ") + sentence(Words.fix(finding.fix(), language)));
        }
        letter.text(sentence(finding.basis()));
    }

    private String sentence(String text) {
        return text.matches("(?s).*[。！？；.!?]$") ? text : text + say("。", ".");
    }

    private String say(String zh, String en) {
        return language.choose(zh, en);
    }

}
