package org.disclosurecheck.rules.cases;

import java.util.List;

/**
 * How a case came out.
 *
 * @param given the case
 * @param differences what was not as expected, one line each; empty when the case holds
 */
public record CaseResult(RuleCase given, List<String> differences) {

    public boolean holds() {
        return differences.isEmpty();
    }
}
