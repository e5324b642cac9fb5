package org.disclosurecheck.rules.impact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.disclosurecheck.check.Check;
import org.disclosurecheck.check.Input;
import org.disclosurecheck.check.Reading;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.rules.RuleRun;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.impact.Difference.Aspect;
import org.disclosurecheck.rules.impact.Difference.Kind;
import org.disclosurecheck.rules.pack.RuleChange;
import org.disclosurecheck.rules.pack.RuleChanges;

/**
 * Two books over reports. A report is read once, and only the rules run that are not the same in both books, so that it
 * takes less than checking the report twice. May be used by several threads.
 */
public final class Impact {

    private final RuleRunner before;
    private final RuleRunner after;
    private final Check reader;
    private final Check oldReader;
    private final Language language;
    private final List<RuleChange> changes;
    private final Set<String> old;
    private final Set<String> now;
    private final Set<String> among;

    /**
     * @param before the old book
     * @param after the new book
     * @param reader reads reports by the forms of the new book, and knows those of the year before
     * @param oldReader the same by the forms of the old book; only used when the books have not the same forms
     */
    public Impact(RuleRunner before, RuleRunner after, Check reader, Check oldReader, Language language) {
        this.before = before;
        this.after = after;
        this.reader = reader;
        this.oldReader = before.book().forms().equals(after.book().forms()) ? null : oldReader;
        this.language = language;
        changes = RuleChanges.between(before.book(), after.book());
        Set<String> changed = changes.stream().filter(RuleChange::tells).map(RuleChange::rule).collect(Collectors.toSet());
        // what a form does to a rule, nobody can tell from the rule
        Predicate<String> concerned = this.oldReader == null ? changed::contains : id -> true;
        old = alone(before.book(), concerned);
        now = alone(after.book(), concerned);
        among = changed.stream().filter(id -> looksAround(before.book(), id) || looksAround(after.book(), id))
                .collect(Collectors.toSet());
    }

    private static Set<String> alone(RuleBook book, Predicate<String> which) {
        return book.rules().stream().filter(rule -> !rule.looksAround()).map(Rule::id).filter(which).collect(Collectors.toSet());
    }

    private static boolean looksAround(RuleBook book, String id) {
        return book.rule(id).map(Rule::looksAround).orElse(false);
    }

    /** What changed from book to book, all of it. */
    public List<RuleChange> changes() {
        return changes;
    }

    /** The ids of changed rules that look at several reports at once. They do not speak here. */
    public Set<String> notCompared() {
        return among;
    }

    /** Whether there is anything that reports could show. */
    public boolean tells() {
        return !old.isEmpty() || !now.isEmpty();
    }

    /** The title of a rule, of the new book where it has it. */
    public String title(String id) {
        return after.book().rule(id).or(() -> before.book().rule(id)).map(rule -> rule.title(language)).orElse("");
    }

    /** File in, differences out. */
    public Compared compare(Input input) {
        return compare(reader.read(input), oldReader == null ? null : oldReader.read(input));
    }

    /** The same for a report that was read already, by the forms of the new book; its own old reading where forms differ. */
    public Compared compare(Reading reading, Reading oldReading) {
        if (!reading.extraction().readable()) {
            return Compared.unreadable(reading.path(), reading.extraction().problems());
        }
        if (oldReader != null && (oldReading == null || !oldReading.extraction().readable())) {
            return Compared.unreadable(reading.path(), oldReading == null ? List.of() : oldReading.extraction().problems());
        }
        Report report = reader.prepared(reading);
        RuleRun was = before.run(oldReader == null ? report : oldReader.prepared(oldReading), old, language);
        RuleRun is = after.run(report, now, language);
        return new Compared(reading.path(), null, differences(reading.path(), was.findings(), is.findings()), was.outcomes(),
                is.outcomes(), is.problems());
    }

    static List<Difference> differences(String path, List<Finding> was, List<Finding> is) {
        Map<String, Finding> left = new LinkedHashMap<>();
        was.forEach(finding -> left.put(finding.fingerprint(), finding));
        List<Finding> unknown = new ArrayList<>();
        Map<Finding, Difference> found = new LinkedHashMap<>();
        for (Finding finding : is) {
            Finding old = left.remove(finding.fingerprint());
            if (old == null) {
                unknown.add(finding);
                found.put(finding, new Difference(path, Kind.NEW, null, finding, Set.of()));
            } else {
                Set<Aspect> aspects = aspects(old, finding);
                if (!aspects.isEmpty()) {
                    found.put(finding, new Difference(path, Kind.CHANGED, old, finding, aspects));
                }
            }
        }
        for (Finding finding : unknown) {
            left.values().stream().filter(old -> moved(old, finding)).findFirst().ifPresent(old -> {
                left.remove(old.fingerprint());
                Set<Aspect> aspects = aspects(old, finding);
                aspects.add(Aspect.PLACE);
                found.put(finding, new Difference(path, Kind.MOVED, old, finding, aspects));
            });
        }
        List<Difference> all = new ArrayList<>(found.values());
        left.values().forEach(old -> all.add(new Difference(path, Kind.GONE, old, null, Set.of())));
        return all;
    }

    /** The same thing said at another place. */
    private static boolean moved(Finding old, Finding now) {
        boolean told = old.quote() != null || old.actual() != null;
        return told && old.rule().equals(now.rule()) && Objects.equals(old.quote(), now.quote())
                && Objects.equals(old.actual(), now.actual()) && Objects.equals(old.expected(), now.expected());
    }

    private static Set<Aspect> aspects(Finding old, Finding now) {
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        if (old.severity() != now.severity()) {
            aspects.add(Aspect.SEVERITY);
        }
        if (!Objects.equals(old.expected(), now.expected()) || !Objects.equals(old.actual(), now.actual())) {
            aspects.add(Aspect.VALUES);
        }
        if (!old.message().equals(now.message())) {
            aspects.add(Aspect.MESSAGE);
        }
        if (!Objects.equals(old.basis(), now.basis()) || old.certainty() != now.certainty()) {
            aspects.add(Aspect.BASIS);
        }
        if (!old.related().equals(now.related())) {
            aspects.add(Aspect.RELATED);
        }
        return aspects;
    }
}
