package org.disclosurecheck.findings;

/** The languages that messages are written in. */
public enum Language {
    ZH, EN;

    /** The one of two texts that is in this language. */
    public String choose(String zh, String en) {
        return this == ZH ? zh : en;
    }
}
