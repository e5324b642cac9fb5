package org.disclosurecheck.rules.pack;

import org.disclosurecheck.findings.Language;

/** A rule pack, a key or a release that cannot be used: one clear line, and nothing was changed. */
public final class PackRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final String zh;
    private final String en;

    public PackRefused(String zh, String en) {
        super(en, null, false, false);
        this.zh = zh;
        this.en = en;
    }

    /** The reason in that language. */
    public String message(Language language) {
        return language.choose(zh, en);
    }

    /** The same reason with the name of the file before it. */
    PackRefused in(String file) {
        return new PackRefused(file + "：" + zh, file + ": " + en);
    }
}
