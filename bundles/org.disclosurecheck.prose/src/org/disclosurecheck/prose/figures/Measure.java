package org.disclosurecheck.prose.figures;

/** What a figure of the prose measures. Those of the tables are the cells of the same meaning. */
public enum Measure {

    /** 本年新收, in words that may also mean all that were at hand (收到, 受理). */
    RECEIVED,
    /** 本年新收, said as such. */
    NEWLY_RECEIVED,
    /** 本年新收 and 上年结转 together. */
    AT_HAND,
    /** 本年新收 from one kind of applicant. */
    RECEIVED_FROM,
    CARRIED_IN,
    /** 答复, 办结: the total of the results. */
    ANSWERED,
    /** 办理, 处理: received, at hand or answered, whichever the writer meant. */
    HANDLED,
    GRANTED, PARTLY_GRANTED,
    /** 予以公开及部分公开 in one figure. */
    GRANTED_OR_PARTLY,
    DENIED, UNABLE, REJECTED, OTHERWISE,
    CARRIED_OUT,

    REVIEWS, REVIEWS_UPHELD, REVIEWS_CORRECTED, REVIEWS_OTHERWISE, REVIEWS_PENDING,
    LAWSUITS, LAWSUITS_UPHELD, LAWSUITS_CORRECTED, LAWSUITS_OTHERWISE, LAWSUITS_PENDING,
    LAWSUITS_DIRECT, LAWSUITS_AFTER_REVIEW,

    REGULATIONS_MADE, REGULATIONS_REPEALED, REGULATIONS_IN_FORCE, REGULATIONS_PUBLISHED,
    DOCUMENTS_MADE, DOCUMENTS_REPEALED, DOCUMENTS_IN_FORCE, DOCUMENTS_PUBLISHED,
    LICENCES, PENALTIES, COERCIONS,
    /** 行政决定 of any kind. */
    DECISIONS,
    /** 行政事业性收费 in yuan. */
    CHARGES,
    /** 信息处理费 in yuan. */
    PROCESSING_FEE,

    /** 留言, 热线, 信访, 咨询. */
    MESSAGES;

    /** The results of reviews and lawsuits lie in the order of the table behind their totals. */
    Measure result(Sense sense) {
        return next(switch (sense) {
            case UPHELD -> 1;
            case CORRECTED -> 2;
            case OTHER_RESULT -> 3;
            case PENDING -> 4;
            default -> throw new IllegalArgumentException(sense.name());
        });
    }

    /** Of 规章 or 规范性文件 that were made: those repealed. */
    Measure repealed() {
        return next(1);
    }

    Measure inForce() {
        return next(2);
    }

    Measure published() {
        return next(3);
    }

    private Measure next(int step) {
        return values()[ordinal() + step];
    }

    boolean isOfPapers() {
        return compareTo(REGULATIONS_MADE) >= 0 && compareTo(DOCUMENTS_PUBLISHED) <= 0;
    }

    public boolean isOfReviews() {
        return compareTo(REVIEWS) >= 0 && compareTo(REVIEWS_PENDING) <= 0;
    }

    public boolean isOfLawsuits() {
        return compareTo(LAWSUITS) >= 0 && compareTo(LAWSUITS_AFTER_REVIEW) <= 0;
    }
}
