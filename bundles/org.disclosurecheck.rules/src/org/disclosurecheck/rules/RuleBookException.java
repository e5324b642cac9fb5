package org.disclosurecheck.rules;

import java.util.List;

/** A rule book that cannot be used. */
public final class RuleBookException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    /** @param faults one line each: file, line and column where known, and what is wrong */
    public RuleBookException(List<String> faults) {
        super(String.join("\n", faults), null, false, false);
        this.faults = List.copyOf(faults);
    }

    /** A book that cannot be used for what is wrong with some of its rules. */
    public static RuleBookException of(List<BrokenRule> broken) {
        return new RuleBookException(broken.stream().flatMap(rule -> rule.lines().stream()).toList());
    }

    public List<String> faults() {
        return faults;
    }
}
