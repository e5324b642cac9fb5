package org.disclosurecheck.prose.figures;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.prose.Span;

/**
 * What the prose says of all cases without a figure.
 *
 * @param paragraph where it stands
 * @param kind what it says
 * @param ofReviews true when reviews are meant, or reviews among others
 * @param ofLawsuits true when lawsuits are meant, or lawsuits among others
 * @param inTime true when it also says that all was in time
 * @param words the words that say it
 */
public record Claim(Paragraph paragraph, Kind kind, boolean ofReviews, boolean ofLawsuits, boolean inTime, Span words) {

    /** What may be said of all. */
    public enum Kind {
        /** 均获维持 */
        ALL_UPHELD,
        /** 零败诉 */
        NONE_LOST,
        /** 已全部答复, 按时办结率100% */
        ALL_ANSWERED
    }

    /** The words as a finding quotes them. */
    public String quote() {
        return words.text();
    }
}
