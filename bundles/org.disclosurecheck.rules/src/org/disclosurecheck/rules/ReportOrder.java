package org.disclosurecheck.rules;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.model.form.Form;

/** Where canonical addresses come in reading order, so that findings stand in the order of the report. */
public final class ReportOrder {

    /** Room for the paragraphs of a section before its table. */
    private static final int SECTION = 100_000;
    private static final int TABLE = 50_000;

    private final Map<String, Integer> cells = new HashMap<>();
    private final Comparator<Finding> findings = this::compare;

    public ReportOrder(Form form) {
        List<String> addresses = form.addresses();
        for (int i = 0; i < addresses.size(); i++) {
            cells.put(addresses.get(i), i + 1);
        }
    }

    /** Findings of one report, first to last: by place, rule, words. */
    public Comparator<Finding> findings() {
        return findings;
    }

    /** Written out: a chain of comparators takes as long as wording the findings. */
    private int compare(Finding one, Finding other) {
        int order = Integer.compare(of(one.location()), of(other.location()));
        order = order != 0 ? order : one.rule().compareTo(other.rule());
        order = order != 0 ? order : quote(one).compareTo(quote(other));
        return order != 0 ? order : one.fingerprint().compareTo(other.fingerprint());
    }

    private static String quote(Finding finding) {
        return finding.quote() == null ? "" : finding.quote();
    }

    int of(String address) {
        return switch (address.charAt(0)) {
            case 'R' -> 0;
            case 'P' -> 2;
            case 'T' -> address.equals("TITLE") ? 1 : section(address) + TABLE + cells.getOrDefault(address, 0);
            default -> address.equals("SIGN") ? 9 * SECTION : section(address) + paragraph(address);
        };
    }

    private static int section(String address) {
        return (address.charAt(1) - '0') * SECTION;
    }

    private static int paragraph(String address) {
        int at = address.indexOf("/p");
        return at < 0 ? 0 : Integer.parseInt(address.substring(at + 2));
    }
}
