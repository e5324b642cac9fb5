package org.disclosurecheck.ui.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.SubmittedReport;
import org.disclosurecheck.workspace.SubmittedReport.State;
import org.disclosurecheck.workspace.Summary;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * What the overview shows of an inspection, gathered away from the thread of the screen.
 *
 * @param name the inspection
 * @param received how many reports came in
 * @param signs how many of them have which sign; those that did not come in count as missing
 * @param rules the rules that found anything, most frequent first
 * @param units the reports that could be checked, lowest score first, undecided ones at the end
 * @param families the families of rules that found anything, in alphabetical order
 */
record Figures(String name, int received, Map<Sign, Integer> signs, List<RuleCount> rules, List<Unit> units,
        List<String> families) {

    /** A rule and how often it found something. */
    record RuleCount(String rule, int findings, int reports) {
    }

    /**
     * A report with its findings by family of rules.
     *
     * @param name its organisation, with the year or the file where that does not tell it from others
     */
    record Unit(SubmittedReport report, String name, Summary summary, Map<String, List<Finding>> families) {
        int count(String family) {
            return families.getOrDefault(family, List.of()).size();
        }
    }

    static final Figures NONE = new Figures("", 0, Map.of(), List.of(), List.of(), List.of());

    static Figures of(Inspection inspection, IProgressMonitor monitor) {
        Map<Sign, Integer> signs = new EnumMap<>(Sign.class);
        Map<String, Integer> findings = new TreeMap<>();
        Map<String, Set<SubmittedReport>> hit = new TreeMap<>();
        Set<String> families = new HashSet<>();
        List<Unit> units = new ArrayList<>();
        List<SubmittedReport> reports = inspection.reports();
        Map<String, List<SubmittedReport>> byOrganisation = reports.stream().filter(report -> report.summary().organisation() != null)
                .collect(Collectors.groupingBy(report -> report.summary().organisation()));
        for (SubmittedReport report : reports) {
            if (monitor.isCanceled()) {
                return NONE;
            }
            signs.merge(Sign.of(report), 1, Integer::sum);
            if (report.state() == State.CHECKED) {
                Map<String, List<Finding>> byFamily = new LinkedHashMap<>();
                for (Finding finding : report.outcome().findings()) {
                    findings.merge(finding.rule(), 1, Integer::sum);
                    hit.computeIfAbsent(finding.rule(), rule -> new HashSet<>()).add(report);
                    byFamily.computeIfAbsent(family(finding.rule()), family -> new ArrayList<>()).add(finding);
                }
                families.addAll(byFamily.keySet());
                units.add(new Unit(report, name(report, byOrganisation), report.summary(), byFamily));
            }
        }
        if (!inspection.absentUnits().isEmpty()) {
            signs.put(Sign.MISSING, inspection.absentUnits().size());
        }
        units.sort(Comparator.comparing((Unit unit) -> unit.summary().fairScore(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(unit -> -unit.summary().errors()).thenComparing(Unit::name));
        List<RuleCount> rules = findings.entrySet().stream()
                .map(entry -> new RuleCount(entry.getKey(), entry.getValue(), hit.get(entry.getKey()).size()))
                .sorted(Comparator.comparingInt(RuleCount::findings).reversed().thenComparing(RuleCount::rule)).toList();
        return new Figures(inspection.name(), reports.size(), signs, rules, List.copyOf(units),
                families.stream().sorted().toList());
    }

    private static String name(SubmittedReport report, Map<String, List<SubmittedReport>> byOrganisation) {
        Summary summary = report.summary();
        if (summary.organisation() == null) {
            return report.name();
        }
        List<SubmittedReport> same = byOrganisation.getOrDefault(summary.organisation(), List.of(report));
        long sameYear = same.stream().filter(other -> Objects.equals(other.summary().year(), summary.year())).count();
        return summary.organisation() + (same.size() == 1 ? "" : sameYear == 1 && summary.year() != null ? " " + summary.year() : "  " + report.name());
    }

    /** SUM of SUM-001. */
    static String family(String rule) {
        int dash = rule.indexOf('-');
        return dash < 0 ? rule : rule.substring(0, dash);
    }

    /** How many could be read. */
    int read() {
        return units.size();
    }

    int count(Sign sign) {
        return signs.getOrDefault(sign, 0);
    }
}
