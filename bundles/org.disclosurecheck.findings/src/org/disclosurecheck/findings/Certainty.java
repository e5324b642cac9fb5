package org.disclosurecheck.findings;

/**
 * How certain a rule is. Only what the law states, what the form prints, and what follows from these may be called
 * 依据; everything else is 参考 and names its kind of source.
 */
public enum Certainty {
    /** Stated in the law or printed in the form. */
    OFFICIAL("official", "明文规定", "stated in the law or printed in the form"),
    /** Follows from what is official by arithmetic or logic. */
    DERIVED("derived", "由规定推得", "follows by arithmetic or logic"),
    /** What supervisors and writing standards expect. */
    PRACTICE("practice", "通行做法", "common practice"),
    /** Asked for by a local notice only. */
    LOCAL("local", "地方要求", "local requirement"),
    /** Plausible, no published source known. */
    UNCONFIRMED("unconfirmed", "待核实", "unconfirmed");

    private final String id;
    private final String zh;
    private final String en;

    Certainty(String id, String zh, String en) {
        this.id = id;
        this.zh = zh;
        this.en = en;
    }

    public String id() {
        return id;
    }

    public String label(Language language) {
        return language.choose(zh, en);
    }

    public boolean binding() {
        return this == OFFICIAL || this == DERIVED;
    }

    /** The basis of a rule as people may read it: 依据 for what binds, 参考 with its kind of source for the rest. */
    public String introduce(String basis, Language language) {
        if (binding()) {
            return language.choose("依据：", "Basis: ") + basis;
        }
        return language.choose("参考（" + zh + "）：", "Reference (" + en + "): ") + basis;
    }

    /** @throws IllegalArgumentException when there is no certainty of that name */
    public static Certainty of(String id) {
        for (Certainty certainty : values()) {
            if (certainty.id.equals(id)) {
                return certainty;
            }
        }
        throw new IllegalArgumentException("not a certainty: " + id);
    }
}
