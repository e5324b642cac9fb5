package org.disclosurecheck.findings;

/**
 * Why a place could not be judged when it is for one of its cells. The results of a run hold the sentence alone, so that a
 * sentence that was kept, also by an earlier version, is known by its beginning.
 */
public enum CellReason {
    /** The report has no such cell. */
    MISSING("缺单元格：", "cell missing: "),
    /** There is something else in it. */
    NO_NUMBER("单元格不是数字：", "not a number: ");

    private final String zh;
    private final String en;

    CellReason(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The reason as a sentence. */
    public String say(String cell, Language language) {
        return language.choose(zh, en) + cell;
    }

    /** The kind of a reason; null for one that names no cell. */
    public static CellReason of(String reason) {
        for (CellReason kind : values()) {
            if (reason.startsWith(kind.zh) || reason.startsWith(kind.en)) {
                return kind;
            }
        }
        return null;
    }
}
