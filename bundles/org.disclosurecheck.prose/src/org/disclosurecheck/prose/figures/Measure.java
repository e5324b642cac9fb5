package org.disclosurecheck.prose.figures;

/** What a figure of the prose measures. Those of the tables are the cells of the same meaning. */
public enum Measure {

    /** 本年新收, in words that may also mean all that were at hand (收到, 受理). */
    RECEIVED("本年新收"),
    /** 本年新收, said as such. */
    NEWLY_RECEIVED("本年新收"),
    /** 本年新收 and 上年结转 together. */
    AT_HAND("本年新收与上年结转"),
    /** 本年新收 from one kind of applicant. */
    RECEIVED_FROM("本年新收"),
    CARRIED_IN("上年结转"),
    /** 答复, 办结: the total of the results. */
    ANSWERED("办理结果总计"),
    /** 办理, 处理: received, at hand or answered, whichever the writer meant. */
    HANDLED("办理"),
    GRANTED("予以公开"),
    PARTLY_GRANTED("部分公开"),
    /** In one figure. */
    GRANTED_OR_PARTLY("予以公开与部分公开"),
    DENIED("不予公开"),
    UNABLE("无法提供"),
    REJECTED("不予处理"),
    OTHERWISE("其他处理"),
    CARRIED_OUT("结转下年度"),

    REVIEWS("行政复议"),
    REVIEWS_UPHELD("行政复议结果维持"),
    REVIEWS_CORRECTED("行政复议结果纠正"),
    REVIEWS_OTHERWISE("行政复议其他结果"),
    REVIEWS_PENDING("行政复议尚未审结"),
    LAWSUITS("行政诉讼"),
    LAWSUITS_UPHELD("行政诉讼结果维持"),
    LAWSUITS_CORRECTED("行政诉讼结果纠正"),
    LAWSUITS_OTHERWISE("行政诉讼其他结果"),
    LAWSUITS_PENDING("行政诉讼尚未审结"),
    LAWSUITS_DIRECT("未经复议直接起诉"),
    LAWSUITS_AFTER_REVIEW("复议后起诉"),

    REGULATIONS_MADE("规章制发"),
    REGULATIONS_REPEALED("规章废止"),
    REGULATIONS_IN_FORCE("规章现行有效"),
    REGULATIONS_PUBLISHED("规章公开"),
    DOCUMENTS_MADE("规范性文件制发"),
    DOCUMENTS_REPEALED("规范性文件废止"),
    DOCUMENTS_IN_FORCE("规范性文件现行有效"),
    DOCUMENTS_PUBLISHED("规范性文件公开"),
    LICENCES("行政许可"),
    PENALTIES("行政处罚"),
    COERCIONS("行政强制"),
    /** Of any kind. */
    DECISIONS("行政决定"),
    /** In yuan. */
    CHARGES("行政事业性收费"),
    /** In yuan. */
    PROCESSING_FEE("信息处理费"),

    /** 留言, 热线, 信访, 咨询. */
    MESSAGES("留言咨询"),
    /** 留言 and the like under the heading of 依申请公开. */
    MESSAGES_AMONG_APPLICATIONS("留言咨询");

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    /** Its name in the words of the form. */
    public String label() {
        return label;
    }

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

    /** True for everything that table 3 counts. */
    public boolean isOfApplications() {
        return isBetween(RECEIVED, CARRIED_OUT);
    }

    /** True for 予以公开 to 其他处理. */
    public boolean isResult() {
        return isBetween(GRANTED, OTHERWISE);
    }

    /** True for the number of reviews and of their results; those still open are apart. */
    public boolean isOfReviews() {
        return isBetween(REVIEWS, REVIEWS_OTHERWISE);
    }

    /** True for the number of lawsuits and of their results; those still open are apart. */
    public boolean isOfLawsuits() {
        return isBetween(LAWSUITS, LAWSUITS_AFTER_REVIEW) && !isPending();
    }

    /** True for anything about reviews and lawsuits. */
    boolean isDispute() {
        return isBetween(REVIEWS, LAWSUITS_AFTER_REVIEW);
    }

    /** True for 尚未审结. */
    public boolean isPending() {
        return this == REVIEWS_PENDING || this == LAWSUITS_PENDING;
    }

    /** True for one kind of decision. */
    public boolean isDecision() {
        return isBetween(LICENCES, COERCIONS);
    }

    /** True for 规章 and 规范性文件. */
    public boolean isOfPapers() {
        return isBetween(REGULATIONS_MADE, DOCUMENTS_PUBLISHED);
    }

    /** True for 留言 and the like. */
    boolean isOfMessages() {
        return this == MESSAGES || this == MESSAGES_AMONG_APPLICATIONS;
    }

    /** True for 废止. */
    boolean isRepealed() {
        return this == REGULATIONS_REPEALED || this == DOCUMENTS_REPEALED;
    }

    private boolean isBetween(Measure first, Measure last) {
        return compareTo(first) >= 0 && compareTo(last) <= 0;
    }
}
