package org.disclosurecheck.prose;

import java.math.BigDecimal;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.ReviewGroup;
import org.disclosurecheck.model.ReviewTable;

/** What a report says of answers that a review or a court has corrected. */
public final class Corrections {

    private static final String[] CORRECTED = {"纠正", "纠错", "撤销", "确认违法", "败诉", "责令重新", "责令限期", "重新作出", "变更"};
    private static final String[] DISPUTES = {"复议", "诉讼", "应诉", "判决"};
    private static final String[] LESSONS = {"复盘", "整改", "原因", "教训", "举一反三", "改进", "规范", "研判", "不足"};

    private Corrections() {
    }

    /** The corrected cases of all groups. */
    public static BigDecimal count(ReviewTable table) {
        return table.getGroups().stream().map(ReviewGroup::getCorrected).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * True when a sentence speaks of what was corrected, or of lessons from reviews and lawsuits; the list of the parts
     * (行政复议、行政诉讼情况、存在的主要问题及改进情况) does not. Of a text that leaves
     * something out (……) it cannot be said that it does not.
     */
    public static boolean areExplained(Report report) {
        for (Paragraph paragraph : report.prose()) {
            if (Letters.leavesOut(paragraph.getText())) {
                return true;
            }
            for (Span sentence : Sentences.of(paragraph.getText())) {
                String plain = Letters.plain(sentence.text());
                if (Letters.containsAny(plain, CORRECTED)
                        || Letters.containsAny(plain, DISPUTES) && Letters.containsAny(plain, LESSONS)
                        && !Substance.isFormal(plain)) {
                    return true;
                }
            }
        }
        return false;
    }
}
