package org.disclosurecheck.findings;

/**
 * A sentence in both languages, by somebody who does not know who reads it.
 *
 * @param zh in Chinese
 * @param en the same in English; what is quoted stays as it is written
 */
public record Said(String zh, String en) {

    public String in(Language language) {
        return language.choose(zh, en);
    }

    /** The same with more behind it. */
    public Said then(String moreZh, String moreEn) {
        return new Said(zh + moreZh, en + moreEn);
    }
}
