package org.disclosurecheck.export;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.Edition;

/** Which rule packs the reports of an output were checked with: usually one, or none at all. */
public final class RulePacks {

    private static final int SHOWN = 12;

    private final Set<Edition> used = new LinkedHashSet<>();

    public void add(CheckReport report) {
        if (report.rulePack() != null) {
            used.add(report.rulePack());
        }
    }

    /** In the order in which they came. */
    public Collection<Edition> used() {
        return Collections.unmodifiableSet(used);
    }

    /** One pack in words: “规则包 本市规则@2027.1，签名 云溪市 1f2e3d4c5b6a7988，SHA-256 0123456789ab”. */
    public static String named(Edition pack, Language language) {
        String signed = pack.key().isEmpty() ? language.choose("没有签名", "not signed")
                : language.choose("签名 ", "signed by ") + (pack.signer().isEmpty() ? "" : pack.signer() + " ") + pack.key();
        return language.choose("规则包 ", "rule pack ") + pack.name() + language.choose("，", ", ") + signed + language.choose("，", ", ")
                + "SHA-256 " + pack.sha256().substring(0, Math.min(SHOWN, pack.sha256().length()));
    }
}
