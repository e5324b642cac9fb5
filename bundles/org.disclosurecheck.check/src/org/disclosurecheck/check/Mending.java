package org.disclosurecheck.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Fix;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.CellKind;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.rules.RuleRun;
import org.disclosurecheck.rules.RuleRunner;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Which cell is wrong? One mistyped cell breaks several sums. The smallest change after which all sums hold is looked for,
 * proved by running the rules on a changed copy, and proposed with the findings that it would settle. Where several changes
 * are equally small all are named, and none is preferred.
 */
final class Mending {

    /** The rules over relations that hold without exception. */
    private static final Set<String> SUMS = Set.of("SUM-001", "SUM-008", "SUM-015", "SUM-025");
    private static final int MOST_NAMED = 6;

    private Mending() {
    }

    /** Whether there are findings on sums that have no proposal yet. */
    static boolean isSought(Form form, RuleRun run) {
        return form != null && run.findings().stream().anyMatch(Mending::wantsOne);
    }

    /** The run with proposals at those findings on sums that have none yet. */
    static RuleRun propose(Report report, Form form, RuleRun run, RuleRunner rules, Language language) {
        if (!isSought(form, run)) {
            return run;
        }
        List<Repair> proved = proved(report, rules, language);
        if (proved.isEmpty()) {
            return run;
        }
        Fix fix = fix(proved, form, language);
        Finding first = run.findings().stream().filter(Mending::wantsOne).findFirst().orElseThrow();
        Fix same = same(fix, first.place(), language);
        List<Finding> findings = run.findings().stream().map(f -> !wantsOne(f) ? f : f.with(f == first ? fix : same)).toList();
        return new RuleRun(findings, run.notChecked(), run.outcomes(), run.problems());
    }

    /** The smallest changes that let all sums hold; none when there are too many to name. */
    static List<Repair> proved(Report report, RuleRunner rules, Language language) {
        List<Repair> smallest = Repair.smallest(report);
        if (smallest.isEmpty()) {
            return smallest;
        }
        // one copy for all of them: to copy a report takes longer than to ask the rules about its sums
        Report copy = EcoreUtil.copy(report);
        copy.setPrevious(report.getPrevious());
        List<Repair> proved = smallest.stream().filter(repair -> holds(copy, repair, rules, language))
                .sorted(Comparator.comparing(Mending::key)).toList();
        return proved.size() > MOST_NAMED ? List.of() : proved;
    }

    static boolean isSum(String rule) {
        return SUMS.contains(rule);
    }

    /** The same change at the other findings that it settles: said in full once, so that nobody takes it for another one. */
    private static Fix same(Fix fix, String place, Language language) {
        String change = fix.location() == null ? ""
                : language.choose("：由 " + shown(fix.replaced(), language) + " 改为 " + fix.replacement(),
                        ": from " + shown(fix.replaced(), language) + " to " + fix.replacement());
        return new Fix(language.choose("与“" + place + "”处的建议是同一处改动" + change,
                "one and the same change as proposed at “" + place + "”" + change),
                fix.location(), fix.replaced(), fix.replacement(), fix.certain());
    }

    private static boolean wantsOne(Finding finding) {
        return finding.fix() == null && finding.severity() == Severity.ERROR && SUMS.contains(finding.rule());
    }

    /** Whether all sums hold with the change; the copy is left as it was. */
    private static boolean holds(Report copy, Repair repair, RuleRunner rules, Language language) {
        List<Runnable> back = new ArrayList<>();
        repair.values().forEach((cell, value) -> {
            Cell changed = copy.cell(cell.getAddress());
            back.add(() -> put(changed, cell.getRaw(), cell.getKind(), cell.getValue()));
            put(changed, value.toPlainString(), CellKind.NUMBER, value);
        });
        boolean holds = rules.findings(copy, SUMS, language).stream().noneMatch(f -> f.severity() == Severity.ERROR);
        back.forEach(Runnable::run);
        return holds;
    }

    private static void put(Cell cell, String raw, CellKind kind, BigDecimal value) {
        cell.setRaw(raw);
        cell.setKind(kind);
        cell.setValue(value);
    }

    private static String key(Repair repair) {
        return repair.values().keySet().stream().map(Cell::getAddress).sorted().collect(Collectors.joining(" "));
    }

    private static Fix fix(List<Repair> repairs, Form form, Language language) {
        List<String> words = new ArrayList<>();
        repairs.forEach(repair -> words.add(words(repair, form, language)));
        if (repairs.size() == 1) {
            Map<Cell, BigDecimal> only = repairs.get(0).values();
            String text = language.choose("只要" + words.get(0) + "，表三、表四的勾稽全部成立，请先与台账核对",
                    words.get(0) + ": then all sums of tables 3 and 4 hold; confirm it first");
            if (only.size() > 1) {
                return new Fix(text, null, null, null, false);
            }
            Map.Entry<Cell, BigDecimal> change = only.entrySet().iterator().next();
            return new Fix(text, change.getKey().getAddress(), change.getKey().getRaw().strip(),
                    change.getValue().toPlainString(), false);
        }
        return new Fix(language.choose("下面每一种改法都能使表三、表四的勾稽全部成立，请与台账核对是哪一处：",
                "Each of these lets all sums of tables 3 and 4 hold; find out which: ") + String.join(language.choose("；", "; "), words),
                null, null, null, false);
    }

    /** What a repair changes, in words. */
    static String words(Repair repair, Form form, Language language) {
        return repair.values().entrySet().stream().sorted(Comparator.comparing(e -> e.getKey().getAddress()))
                .map(e -> {
                    String place = form.place(e.getKey().getAddress(), language);
                    String old = shown(e.getKey().getRaw().strip(), language);
                    String value = e.getValue().toPlainString();
                    return language.choose("将“" + place + "”由 " + old + " 改为 " + value,
                            "change “" + place + "” from " + old + " to " + value);
                }).collect(Collectors.joining(language.choose("，并", " and ")));
    }

    private static String shown(String raw, Language language) {
        return raw.isEmpty() ? language.choose("空白", "blank") : raw;
    }
}
