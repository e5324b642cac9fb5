package org.disclosurecheck.export.office.slip;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.export.RulePacks;
import org.disclosurecheck.export.Words;
import org.disclosurecheck.export.office.FolderFiles;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.NotChecked;
import org.disclosurecheck.findings.NotCheckedLines;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.rules.NeedWords;

/**
 * The words of a return slip. An error must be mended whatever it rests on, a warning when it rests on a basis; everything
 * else may be improved. So no report is told to have errors and asked for nothing. Within each part the points stand in the
 * order of the report.
 */
final class Slip {

    private static final int MOST_REASONS = 4;

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
        List<Finding> all = report.findings().stream().filter(finding -> !isRemark(finding)).toList();
        List<Finding> remarks = report.findings().stream().filter(Slip::isRemark).toList();
        letter.text(say("你单位报送的" + (report.year() == null ? "" : report.year() + "年") + "政府信息公开工作年度报告收悉。经审核，",
                "Your annual report" + (report.year() == null ? "" : " for " + report.year()) + " was received and reviewed: ")
                + counts(report) + say("，具体意见如下。请对照修改、核对后重新报送。", ". Please mend or check the points below and submit it again."));
        List<Finding> demanded = all.stream().filter(Slip::isDemanded).toList();
        List<Finding> others = all.stream().filter(finding -> !isDemanded(finding)).toList();
        part(say("需要修改", "To be mended"), demanded, 1, letter);
        part(say("建议完善", "To be improved"), others, demanded.size() + 1, letter);
        part(say("审核人员意见", "Remarks of the reviewer"), remarks, all.size() + 1, letter);
        letter.text((demanded.isEmpty() ? "" : say("“需要修改”各条是错误，或者不符合法规、格式的规定。",
                "What is to be mended is an error, or is not as law or form ask. "))
                + (others.isEmpty() ? "" : say("“建议完善”各条供完善报告时参考。", "What is to be improved is offered for consideration. "))
                + say("对审核意见有不同看法的，请在重新报送时说明情况。", "If you see a point differently, please say so when you submit again."));
        List<NotChecked> open = report.notChecked().stream().filter(one -> NeedWords.isOfTheFile(plain(one))).toList();
        if (!open.isEmpty()) {
            notChecked(NotCheckedLines.of(open), letter);
        }
        if (report.rulePack() != null) {
            letter.text(say("审核所用：", "Reviewed with the ") + RulePacks.named(report.rulePack(), language) + say("。", "."));
        }
    }

    private void part(String title, List<Finding> findings, int first, Letter letter) {
        if (!findings.isEmpty()) {
            letter.heading(title + say("（" + findings.size() + " 处）", " (" + findings.size() + ")"));
            for (int i = 0; i < findings.size(); i++) {
                point(first + i, findings.get(i), letter);
            }
        }
    }

    /** How many rules the file kept from looking, and the commonest reasons. */
    private void notChecked(List<NotChecked> open, Letter letter) {
        Map<String, Set<String>> rules = new LinkedHashMap<>();
        open.forEach(one -> rules.computeIfAbsent(plain(one), reason -> new HashSet<>()).add(one.rule()));
        List<Map.Entry<String, Set<String>>> sorted = rules.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Set<String>> one) -> -one.getValue().size())).toList();
        List<String> reasons = new ArrayList<>();
        sorted.stream().limit(MOST_REASONS).forEach(one -> reasons.add(one.getKey() + times(one.getValue().size())));
        long others = sorted.stream().skip(MOST_REASONS).flatMap(one -> one.getValue().stream()).distinct().count();
        if (others > 0) {
            reasons.add(say("其他原因", "for other reasons") + times(others));
        }
        long count = open.stream().map(NotChecked::rule).distinct().count();
        letter.text(say("因报告文件本身，另有 " + count + " 项没有审核：", "Because of the file itself another " + count + " checks could not be made: ")
                + String.join(say("；", "; "), reasons) + say("。", "."));
    }

    private String times(long rules) {
        return say("（" + rules + " 项）", " (" + rules + ")");
    }

    private static String plain(NotChecked one) {
        return one.reason().replaceFirst("[。.]$", "");
    }

    private String counts(CheckReport report) {
        long demanded = report.findings().stream().filter(Slip::isDemanded).count();
        long remarks = report.findings().stream().filter(Slip::isRemark).count();
        long others = report.findings().size() - demanded - remarks;
        String mend = demanded == 0 ? "" : say("需要修改的 " + demanded + " 处", "to be mended: " + demanded);
        String improve = others == 0 ? "" : say("建议完善的 " + others + " 处", "to be improved: " + others);
        String remarked = remarks == 0 ? "" : say("审核人员另有意见 " + remarks + " 处", "remarks of the reviewer: " + remarks);
        return Stream.of(mend, improve, remarked).filter(part -> !part.isEmpty()).collect(Collectors.joining(say("、", ", ")));
    }

    private static boolean isRemark(Finding finding) {
        return finding.rule().equals(Finding.REMARK);
    }

    private static boolean isDemanded(Finding finding) {
        return finding.severity() == Severity.ERROR || finding.severity() == Severity.WARNING && finding.certainty().binding();
    }

    private void point(int number, Finding finding, Letter letter) {
        String message = Words.withoutPlace(finding);
        boolean toCheck = isDemanded(finding) && finding.severity() != Severity.ERROR;
        letter.heading(number + ". " + finding.place() + (toCheck ? say("（请予核对）", " (to be checked)") : ""));
        letter.text(message);
        if (finding.quote() != null && !finding.message().contains(finding.quote())) {
            letter.text(say("原文：“", "Text: “") + Words.shortened(finding.quote()) + "”");
        }
        if (finding.fix() != null) {
            letter.text(say("建议：", "Proposal: ") + sentence(Words.fix(finding.fix(), language)));
        }
        if (!isRemark(finding)) {
            letter.text(sentence(finding.basis()));
        }
    }

    private String sentence(String text) {
        return text.matches("(?s).*[。！？；.!?]$") ? text : text + say("。", ".");
    }

    private String say(String zh, String en) {
        return language.choose(zh, en);
    }

}
