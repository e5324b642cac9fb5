package org.disclosurecheck.rules.impact;

import java.util.List;
import java.util.Map;

import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.rules.RuleRun.Outcome;

/**
 * One report under both books, as far as the changed rules go.
 *
 * @param report its path
 * @param unreadable why it could not be compared; null when it was
 * @param differences the findings that differ, as they stand in the report, then those that are gone
 * @param before how the changed rules ended under the old book
 * @param after how they ended under the new book
 * @param failed rules of the new book that failed themselves
 */
public record Compared(String report, String unreadable, List<Difference> differences, Map<String, Outcome> before,
        Map<String, Outcome> after, List<Problem> failed) {

    static Compared unreadable(String report, List<Problem> problems) {
        return new Compared(report, problems.isEmpty() ? "?" : problems.get(problems.size() - 1).message(), List.of(), Map.of(),
                Map.of(), List.of());
    }
}
