package org.disclosurecheck.rules.tests;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Extractors;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.profile.Profile;
import org.disclosurecheck.rules.profile.Weights;
import org.disclosurecheck.rules.several.Roster;
import org.disclosurecheck.rules.several.RosterTable;
import org.disclosurecheck.rules.several.Together;
import org.disclosurecheck.rules.several.digest.Digest;
import org.disclosurecheck.testkit.HtmlWriter;
import org.disclosurecheck.testkit.generate.CleanReport;
import org.disclosurecheck.testkit.mutate.Defect;
import org.disclosurecheck.testkit.mutate.Defects;
import org.disclosurecheck.testkit.mutate.Spoilt;

/** Spoils clean reports with every defect of the table, in every form that can have it, from several seeds. */
final class Mutation {

    /** So many seeds are tried until enough of them can be spoilt so. */
    private static final int MOST_TRIES = 400;
    private static final List<String> ROSTER = List.of("name", "aliases", "level", "kind", "parent", "deadline", "submitted");

    private final RuleRunner runner = Book.RUNNER;
    private final Extractors extractors = new Extractors(runner.book().forms());
    private final Map<String, List<Finding>> untouched = new HashMap<>();
    private final int seeds;

    Mutation(int seeds) {
        this.seeds = seeds;
    }

    /**
     * What became of one defect in one form.
     *
     * @param made so many reports were spoilt so
     * @param seen in so many the rule spoke where it must
     * @param failures the others
     * @param alarms errors that the clean report has not, of rules that the defect does not name
     */
    record Outcome(String rule, String form, int made, int seen, List<String> failures, List<String> alarms) {

        boolean caught() {
            return made > 0 && seen == made && alarms.isEmpty();
        }
    }

    List<Outcome> run(Predicate<Defect> which) {
        List<Outcome> outcomes = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (Defect defect : Defects.ALL) {
            int number = numbers.merge(defect.rule(), 1, Integer::sum);
            for (Form form : runner.book().forms()) {
                if (defect.concerns(form.id()) && which.test(defect)) {
                    outcomes.add(run(defect, number, form));
                }
            }
        }
        return outcomes;
    }

    private Outcome run(Defect defect, int number, Form form) {
        List<String> failures = new ArrayList<>();
        List<String> alarms = new ArrayList<>();
        int made = 0;
        for (long seed = 0; seed < MOST_TRIES && made < seeds; seed++) {
            CleanReport clean = CleanReport.of(form, seed);
            Spoilt spoilt = defect.in(clean);
            if (spoilt == null) {
                continue;
            }
            made++;
            List<Finding> before = before(clean, spoilt);
            List<Finding> found = findings(spoilt, form, before);
            String where = defect.rule() + " #" + number + " " + form.id() + " seed " + seed;
            List<String> places = places(spoilt, defect, found, before);
            if (!places.isEmpty()) {
                failures.add(where + ": silent at " + places);
            }
            found.stream().filter(finding -> isAlarm(finding, defect)).filter(finding -> !among(finding, before))
                    .forEach(finding -> alarms.add(where + ": " + finding.rule() + " " + finding.location() + " "
                            + finding.message()));
        }
        return new Outcome(defect.rule(), form.id(), made, made - failures.size(), failures, alarms);
    }

    /** The places where the rule must speak and does not. */
    private static List<String> places(Spoilt spoilt, Defect defect, List<Finding> found, List<Finding> before) {
        return spoilt.places().stream().filter(place -> found.stream().noneMatch(finding ->
                finding.rule().equals(defect.rule()) && finding.location().equals(place) && !among(finding, before))).toList();
    }

    private static boolean isAlarm(Finding finding, Defect defect) {
        return finding.severity() == Severity.ERROR && !finding.rule().equals(defect.rule())
                && !defect.also().contains(finding.rule());
    }

    private static boolean among(Finding finding, List<Finding> others) {
        return others.stream().anyMatch(other -> other.rule().equals(finding.rule())
                && other.location().equals(finding.location()) && other.message().equals(finding.message()));
    }

    /** What is said of the report as it was, alone; of one that is spoilt as a page, of its page. */
    private List<Finding> before(CleanReport clean, Spoilt spoilt) {
        return untouched.computeIfAbsent(clean.form().id() + clean.seed() + (spoilt.page() != null), key -> {
            Report report = spoilt.page() == null ? clean.report()
                    : read(HtmlWriter.utf8(clean.form(), clean.report()));
            return runner.run(report, Language.ZH).findings();
        });
    }

    private Report read(byte[] page) {
        return extractors.extract(new Content("a.html", page), Hints.NONE).report();
    }

    private List<Finding> findings(Spoilt spoilt, Form form, List<Finding> before) {
        Report report = spoilt.build();
        if (spoilt.page() != null) {
            byte[] page = HtmlWriter.utf8(form, report);
            report = read(spoilt.page().apply(new String(page, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8));
        }
        RuleRunner under = spoilt.settings().isEmpty() ? runner : runner.with(profile(spoilt));
        List<Finding> findings = new ArrayList<>();
        if (!spoilt.isAbsent()) {
            findings.addAll(under.run(report, Language.ZH).findings());
        }
        if (!spoilt.others().isEmpty() || !spoilt.roster().isEmpty()) {
            findings.addAll(among(spoilt, report, under));
        }
        return findings;
    }

    private static Profile profile(Spoilt spoilt) {
        Map<String, List<Profile.Dated>> settings = new TreeMap<>();
        spoilt.settings().forEach((name, value) -> settings.put(name,
                List.of(new Profile.Dated(0, Integer.MAX_VALUE, value))));
        return new Profile("", "mutation", Map.of(), Map.of(), settings, Map.of(), List.of(), Weights.DEFAULT);
    }

    private static List<Finding> among(Spoilt spoilt, Report report, RuleRunner runner) {
        Together together = new Together(spoilt.roster().isEmpty() ? null : roster(spoilt));
        List<Digest> digests = new ArrayList<>();
        if (!spoilt.isAbsent()) {
            digests.add(Digest.of(report));
        }
        spoilt.others().forEach(other -> digests.add(Digest.of(other)));
        for (int i = 0; i < digests.size(); i++) {
            // of two versions the one that was spoilt is the later
            together.add(i == 0 ? "b.docx" : "a" + i + ".docx", digests.get(i));
        }
        together.complete(digests::get);
        return runner.runAmong(report, spoilt.isAbsent() ? together.absent().get(0).around() : together.around(0),
                Language.ZH).findings();
    }

    private static Roster roster(Spoilt spoilt) {
        Map<Integer, List<String>> rows = new LinkedHashMap<>();
        rows.put(1, ROSTER);
        spoilt.roster().forEach(row -> rows.put(rows.size() + 1, row));
        try {
            return RosterTable.read("roster", rows, Language.EN);
        } catch (RosterTable.Wrong e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Outcomes by family, in the order of the book. */
    static Map<String, List<Outcome>> byFamily(List<Outcome> outcomes) {
        return outcomes.stream().collect(Collectors.groupingBy(outcome -> outcome.rule().substring(0, 3),
                LinkedHashMap::new, Collectors.toList()));
    }
}
