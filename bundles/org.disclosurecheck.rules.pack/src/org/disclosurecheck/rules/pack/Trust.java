package org.disclosurecheck.rules.pack;

import org.disclosurecheck.findings.Language;

/** How far a rule pack is to be trusted. One whose content is not what was signed is refused, whatever else holds. */
public enum Trust {
    /** Signed with a key that the user trusts. */
    TRUSTED("签名可信", "signed by a trusted key"),
    /** Signed, but nobody said that the key may be trusted. */
    UNKNOWN_SIGNER("签名人不在可信名单上", "signed by an unknown key"),
    /** Not signed. */
    UNSIGNED("未签名", "not signed");

    private final String zh;
    private final String en;

    Trust(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String label(Language language) {
        return language.choose(zh, en);
    }
}
