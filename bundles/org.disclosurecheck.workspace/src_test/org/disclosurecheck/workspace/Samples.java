package org.disclosurecheck.workspace;

import java.util.List;

import org.disclosurecheck.findings.Certainty;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.findings.Source;

/** Findings for the tests. */
public final class Samples {

    private Samples() {
    }

    public static Finding finding(String rule, Severity severity, String fingerprint) {
        return new Finding(rule, severity, "T3/new/total", "表三", "不平", "2", "1", null, "依据：格式", Certainty.OFFICIAL, null, fingerprint,
                Source.NOWHERE, List.of());
    }
}
