package org.disclosurecheck.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.check.CheckReport.Status;
import org.disclosurecheck.findings.Certainty;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.NotChecked;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.findings.Verdict;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.FormData;
import org.disclosurecheck.rules.Law;
import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.rules.RuleRun;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.several.Alike;
import org.disclosurecheck.rules.several.Duty;
import org.disclosurecheck.rules.several.Surroundings;
import org.disclosurecheck.rules.several.UnitSum;
import org.disclosurecheck.rules.several.digest.Digest;
import org.disclosurecheck.rules.source.Yaml;

/** Rules that say in one word what a report stands among, and nothing of the report alone. */
final class Echo implements RuleRunner {

    /** The rule of the one finding that {@link #first} has. */
    static final String FIRST = "FMT-001";
    private static final String RULE = "AGG-000";

    private final RuleBook book = new RuleBook("", List.of(), List.of(form("2019"), form("2021")),
            () -> new RuleBook.Library(Map.of(), new Law(Map.of())));

    static Form form(String id) {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(at.resolve("releng/samples"))) {
            at = at.getParent();
        }
        try {
            return FormData.form(Yaml.map(Files.readString(at.resolve("rules/" + id + "/form.yaml"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Yaml.Fault e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the first pass came to: one warning. */
    static CheckReport first(String path, Digest digest) {
        return digest == null ? CheckReport.unreadable(Reading.failed(path, "damaged", "坏了"))
                : new CheckReport(path, "", Status.CHECKED, Verdict.ACCEPTABLE, digest.organisation(), digest.year(), digest.form(),
                        100.0, List.of(Sample.finding(FIRST, Severity.WARNING)), List.of(), List.of(), Map.of(), null, digest);
    }

    @Override
    public RuleBook book() {
        return book;
    }

    @Override
    public RuleRun run(Report report, Language language) {
        throw new UnsupportedOperationException();
    }

    @Override
    public RuleRun runAmong(Report report, Surroundings around, Language language) {
        List<Finding> findings = new ArrayList<>();
        for (Object fact : around.facts()) {
            if (fact instanceof UnitSum sum && sum.isWrong()) {
                findings.add(finding(sum.address(), sum.region() + "≠" + sum.sum() + " " + sum.getVariant() + " " + sum.leftOut()
                        + sum.twice()));
            } else if (fact instanceof Duty duty) {
                String word = duty.isMissing() ? "missing " : duty.isPerhapsMissing() ? "perhaps "
                        : duty.isSubmittedLate() ? "late " : null;
                if (word != null) {
                    findings.add(finding("REPORT", word + duty.unit().name()));
                }
            } else if (fact instanceof Alike alike) {
                findings.add(finding(alike.section(), "like " + alike.other()));
            }
        }
        List<NotChecked> open = new ArrayList<>();
        around.unjudged().forEach((address, why) -> open.add(new NotChecked(RULE, address, why.in(language))));
        return new RuleRun(findings, open, Map.of(RULE, findings.isEmpty() ? RuleRun.Outcome.PASS : RuleRun.Outcome.FAIL), List.of());
    }

    private static Finding finding(String location, String message) {
        return new Finding(RULE, Severity.ERROR, location, location, message, null, null, null, "", Certainty.DERIVED, null,
                location, Source.NOWHERE, List.of());
    }
}
