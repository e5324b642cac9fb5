package org.disclosurecheck.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.ReviewGroup;
import org.disclosurecheck.model.ReviewTable;

/** What a report says of answers that a review or a court has corrected. */
public final class Corrections {

    private static final Words CORRECTED = Words.of("纠正", "纠错", "撤销", "确认违法", "败诉", "责令重新", "责令限期", "重新作出", "变更");
    private static final Words DISPUTES = Words.of("复议", "诉讼", "应诉", "判决");
    private static final Words LESSONS = Words.of("复盘", "整改", "原因", "教训", "举一反三", "改进", "规范", "研判", "不足");

    private static final Text.Needle[] ANY = Text.needles(Stream.of(CORRECTED, DISPUTES).flatMap(Words::each).toArray(String[]::new));

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
        for (Text text : Prose.texts(report)) {
            if (Letters.leavesOut(text.text())) {
                return true;
            }
            for (Span sentence : text.plainly().holdsAny(ANY) ? text.sentences() : List.<Span>of()) {
                if (CORRECTED.in(text.plain(), sentence.offset(), sentence.end())
                        || DISPUTES.in(text.plain(), sentence.offset(), sentence.end())
                        && LESSONS.in(text.plain(), sentence.offset(), sentence.end())
                        && !Substance.isFormal(Letters.plain(sentence.text()))) {
                    return true;
                }
            }
        }
        return false;
    }
}
