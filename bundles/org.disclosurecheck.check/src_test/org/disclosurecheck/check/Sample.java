package org.disclosurecheck.check;

import java.util.List;
import java.util.stream.IntStream;

import org.disclosurecheck.findings.Certainty;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.findings.Source;

/** Findings of which only rule and severity matter. */
final class Sample {

    private Sample() {
    }

    static Finding finding(String rule, Severity severity) {
        return new Finding(rule, severity, "T3/total/business", "表三", "不平", "41", "40", null, "依据：格式", Certainty.OFFICIAL,
                null, "f1", Source.NOWHERE, List.of());
    }

    static List<Finding> findings(int count, String family, Severity severity) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> finding(family + "-00" + i, severity)).toList();
    }
}
