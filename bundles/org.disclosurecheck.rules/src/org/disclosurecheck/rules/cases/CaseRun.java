package org.disclosurecheck.rules.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.NotChecked;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.rules.RuleRun;
import org.disclosurecheck.rules.RuleRun.Outcome;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.cases.RuleCase.Expectation;
import org.disclosurecheck.rules.profile.Profile;

/** Runs a case and compares what its rule said with what it should say. */
public final class CaseRun {

    /** The word of a case for “no proposal”. */
    private static final String NONE = "none";

    private CaseRun() {
    }

    public static CaseResult run(RuleCase given, RuleRunner book) {
        RuleRunner runner = given.profile() == Profile.NONE ? book : book.with(given.profile());
        RuleRun run = given.around() == null ? runner.run(given.report(), Language.ZH)
                : runner.runAmong(given.report(), given.around(), Language.ZH);
        List<String> differences = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(run.findings().stream()
                .filter(finding -> finding.rule().equals(given.rule())).toList());
        for (Expectation expected : given.expected()) {
            if (!findings.removeIf(finding -> matches(finding, expected))) {
                differences.add("missing: " + expected.severityAndLocation() + " " + expected.values());
            }
        }
        findings.forEach(finding -> differences.add("unexpected: " + finding.severity().id() + " " + finding.location()
                + " expected=" + finding.expected() + " actual=" + finding.actual() + " quote=" + finding.quote()
                + " replacement=" + (finding.fix() == null ? null : finding.fix().replacement())));
        findings.stream().filter(finding -> finding.message().indexOf('{') >= 0)
                .forEach(finding -> differences.add("open name in message: " + finding.message()));
        compareNotChecked(given, run, differences);
        boolean notApplicable = run.outcomes().get(given.rule()) == Outcome.NOT_APPLICABLE;
        if (notApplicable != given.notApplicable()) {
            differences.add("not applicable: " + notApplicable);
        }
        run.problems().stream().map(Problem::message).filter(message -> message.contains(given.rule()))
                .forEach(differences::add);
        return new CaseResult(given, differences);
    }

    private static void compareNotChecked(RuleCase given, RuleRun run, List<String> differences) {
        List<String> places = new ArrayList<>();
        for (NotChecked entry : run.notChecked()) {
            if (entry.rule().equals(given.rule())) {
                places.add(entry.location() == null ? "REPORT" : entry.location());
            }
        }
        for (String expected : given.notChecked()) {
            if (!places.remove(expected)) {
                differences.add("missing: not checked at " + expected);
            }
        }
        places.forEach(place -> differences.add("unexpected: not checked at " + place));
    }

    private static boolean matches(Finding finding, Expectation expected) {
        if (!(finding.severity().id() + " " + finding.location()).equals(expected.severityAndLocation())) {
            return false;
        }
        for (Map.Entry<String, String> value : expected.values().entrySet()) {
            String actual = switch (value.getKey()) {
                case "expected" -> finding.expected();
                case "actual" -> finding.actual();
                case "quote" -> finding.quote();
                case "message" -> finding.message();
                case "replacement" -> finding.fix() == null ? NONE : finding.fix().replacement();
                default -> throw new IllegalArgumentException("cannot compare “" + value.getKey() + "”");
            };
            if (!value.getValue().equals(actual)) {
                return false;
            }
        }
        return true;
    }
}
