package org.disclosurecheck.rules.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.rules.diagnosis.RuleFault.Kind;

/** Collects the faults of one file; knows lines and columns. */
public final class FaultList {

    private final String file;
    private final String text;
    private final List<RuleFault> faults = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    public FaultList(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** The text that they are of. */
    public String text() {
        return text;
    }

    /** An error at a place of the text. */
    public void error(Kind kind, int offset, int length, String zh, String en, Mend... mends) {
        add(Severity.ERROR, kind, offset, length, zh, en, List.of(mends));
    }

    /** Something at a place of the text. The same is told once at a place. */
    public void add(Severity severity, Kind kind, int offset, int length, String zh, String en, List<Mend> mends) {
        int at = Math.max(0, Math.min(offset, text.length()));
        if (told.add(at + " " + zh)) {
            int begin = text.lastIndexOf('\n', at - 1) + 1;
            int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
            faults.add(new RuleFault(file, line, at - begin + 1, at, length, severity, kind, zh, en, mends));
        }
    }

    /** An error of the file as a whole. */
    public void whole(Kind kind, String zh, String en, Mend... mends) {
        faults.add(new RuleFault(file, 0, 0, 0, 0, Severity.ERROR, kind, zh, en, List.of(mends)));
    }

    public boolean isEmpty() {
        return faults.isEmpty();
    }

    public boolean hasErrors() {
        return faults.stream().anyMatch(RuleFault::isError);
    }

    /** In the order of the text. */
    public List<RuleFault> all() {
        return faults.stream().sorted(Comparator.comparingInt(RuleFault::offset)).toList();
    }
}
