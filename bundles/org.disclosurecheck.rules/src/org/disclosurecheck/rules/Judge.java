package org.disclosurecheck.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.NotChecked;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.prose.Endings;
import org.disclosurecheck.rules.profile.Profile;
import org.disclosurecheck.rules.several.Surroundings;

/**
 * Turns what the rules said into a run: what counts, what could not be looked at, how each rule ended. It is the same
 * whatever engine matched the conditions.
 */
public final class Judge {

    /** More kinds of reports than a country has come from files that nobody wrote. */
    private static final int MOST_USUAL = 1_000;

    /**
     * What decides on its own how far the rules can look at a report by itself, where all cells can be read and no rule fails.
     *
     * @param meant the rules that are meant for it; the same array for reports of a form, a year and a kind of unit
     * @param present what there is of all that rules need
     */
    private record Usual(boolean[] meant, long present, Language language) {

        /** Written out: see {@link Audiences}. */
        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(meant) + Long.hashCode(present);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Usual usual && meant == usual.meant && present == usual.present
                    && language == usual.language;
        }
    }

    /**
     * How far the rules could look at a report. What is kept for others is not changed any more.
     *
     * @param silent true at the place of each rule whose words do not count
     * @param ended how each rule ends that finds nothing
     * @param unjudged by rule, the places of which it can say nothing
     */
    private record Looked(boolean[] silent, RuleRun.Outcome[] ended, Map<String, Set<String>> unjudged,
            List<NotChecked> notChecked, List<Problem> problems) {
    }

    /** What is worked out once for each form. */
    private record Plan(Form form, Set<String> addresses, Needs[] needs, ReportOrder order,
            Map<Language, Map<String, String>> words, Map<Usual, Looked> usual) {

        /** Cells in words, as often as they are told of; paragraphs are without number, and soon put in words. */
        UnaryOperator<String> places(Language language) {
            Map<String, String> known = words.computeIfAbsent(language, l -> new ConcurrentHashMap<>());
            return address -> {
                String place = known.get(address);
                if (place == null) {
                    place = form.place(address, language);
                    if (addresses.contains(address)) {
                        known.put(address, place);
                    }
                }
                return place;
            };
        }
    }

    private final RuleBook book;
    private final Profile profile;
    private final List<Rule> rules;
    private final Outcomes.Ids ids;
    private final Audiences audiences;
    private final Map<String, Plan> plans = new ConcurrentHashMap<>();
    private final Map<Integer, Settings> settings = new ConcurrentHashMap<>();

    /** Judges by all rules of the book. */
    public Judge(RuleBook book) {
        this(book, Profile.NONE, rule -> true);
    }

    /** Judges by some rules of the book under a profile. */
    public Judge(RuleBook book, Profile profile, Predicate<Rule> which) {
        this.book = profile.applyTo(book);
        this.profile = profile;
        this.rules = this.book.rules().stream().filter(which).toList();
        this.ids = new Outcomes.Ids(rules);
        this.audiences = new Audiences(rules);
    }

    /**
     * @param report the report that the rules were applied to
     * @param sheet what they said
     * @param failed rules that threw, with the reason
     */
    public RuleRun judge(Report report, FindingSheet sheet, Map<String, String> failed, Language language) {
        return judge(report, Surroundings.NONE, sheet, failed, language);
    }

    /** The same for a report that stands among others. */
    public RuleRun judge(Report report, Surroundings around, FindingSheet sheet, Map<String, String> failed,
            Language language) {
        Plan plan = plan(form(report).id());
        Set<String> unreadable = UnreadableCells.of(report, plan.addresses);
        long present = NeedWords.present(report);
        boolean[] meant = audiences.of(report);
        Section broken = Endings.brokenHeading(report, plan.form);
        boolean usual = unreadable.isEmpty() && failed.isEmpty() && around == Surroundings.NONE && broken == null;
        Looked looked = usual ? plan.usual.get(new Usual(meant, present, language)) : null;
        if (looked == null) {
            looked = look(plan, unreadable, broken, present, meant, report, around, failed, language);
            if (usual && plan.usual.size() < MOST_USUAL) {
                plan.usual.put(new Usual(meant, present, language), looked);
            }
        }
        Looked at = looked;
        List<Finding> findings = sheet.write(book, plan.form, plan.order, (rule, location) -> !at.silent[ids.place(rule)]
                && !at.unjudged.getOrDefault(rule, Set.of()).contains(location), plan.places(language), language);
        Outcomes outcomes = new Outcomes(ids, at.ended);
        for (int i = 0; i < findings.size(); i++) {
            outcomes.set(findings.get(i).rule(), RuleRun.Outcome.FAIL);
        }
        return new RuleRun(findings, new ArrayList<>(at.notChecked), outcomes, new ArrayList<>(at.problems));
    }

    /** What the rules could look at, whatever they find there. */
    private Looked look(Plan plan, Set<String> unreadable, Section broken, long present, boolean[] meant, Report report,
            Surroundings around, Map<String, String> failed, Language language) {
        boolean everythingRead = unreadable.isEmpty() && around.unjudged().isEmpty() && broken == null;
        Looked looked = new Looked(new boolean[meant.length], new RuleRun.Outcome[meant.length], new HashMap<>(),
                new ArrayList<>(), new ArrayList<>());
        Arrays.fill(looked.ended, RuleRun.Outcome.PASS);
        Settings set = settings(report);
        for (int i = 0; i < meant.length; i++) {
            Rule rule = rules.get(i);
            Needs needs = plan.needs[i];
            if (!meant[i] || !needs.concerns(around)) {
                looked.silent[i] = true;
                looked.ended[i] = RuleRun.Outcome.NOT_APPLICABLE;
                continue;
            }
            String reason = reason(rule, needs, report, present, around, set, failed, language);
            if (failed.containsKey(rule.id())) {
                looked.problems.add(Problem.fatal("rule-failed", language.choose("规则 " + rule.id() + " 运行出错：",
                        "rule " + rule.id() + " failed: ") + failed.get(rule.id())));
            }
            if (reason != null) {
                looked.silent[i] = true;
                looked.notChecked.add(new NotChecked(rule.id(), null, reason));
                looked.ended[i] = RuleRun.Outcome.NOT_CHECKED;
            } else if (!everythingRead) {
                Map<String, String> places = needs.unreadable(unreadable);
                Map<String, String> incomparable = needs.unjudged(around, broken, language);
                Set<String> unheard = new HashSet<>(places.keySet());
                unheard.addAll(incomparable.keySet());
                looked.unjudged.put(rule.id(), unheard);
                List<NotChecked> lines = new ArrayList<>();
                places.forEach((location, cell) -> lines.add(needs.notChecked(location, cell, report, language)));
                incomparable.keySet().removeAll(places.keySet());
                incomparable.forEach((location, why) -> lines.add(new NotChecked(rule.id(), location, why)));
                looked.notChecked.addAll(once(lines, needs.instances()));
                looked.ended[i] = lines.isEmpty() ? RuleRun.Outcome.PASS : RuleRun.Outcome.NOT_CHECKED;
            }
        }
        return looked;
    }

    /** The limits and lists that hold for the report. */
    public Settings settings(Report report) {
        Integer of = report.getYear() == null ? 0 : report.getYear();
        Settings known = settings.get(of);
        return known != null ? known
                : settings.computeIfAbsent(of, year -> profile.settings(book, year == 0 ? null : year));
    }

    /** The form by which a report is judged: its own, or the one in force in its year. */
    public Form form(Report report) {
        return book.form(report.getForm(), report.getYear());
    }

    private Plan plan(String id) {
        Plan plan = plans.get(id);
        return plan == null ? plans.computeIfAbsent(id, this::makePlan) : plan;
    }

    private Plan makePlan(String id) {
        Form form = book.form(id);
        Set<String> addresses = new LinkedHashSet<>(form.addresses());
        Needs[] needs = rules.stream().map(rule -> new Needs(rule, form, addresses)).toArray(Needs[]::new);
        return new Plan(form, addresses, needs, new ReportOrder(form), new ConcurrentHashMap<>(),
                new ConcurrentHashMap<>());
    }

    private String reason(Rule rule, Needs needs, Report report, long present, Surroundings around, Settings settings,
            Map<String, String> failed, Language language) {
        String off = profile.off().get(rule.id());
        if (off != null) {
            return language.choose("本地配置停用：", "switched off by the profile: ") + off;
        }
        if (failed.containsKey(rule.id())) {
            return language.choose("规则运行出错", "the rule failed");
        }
        String undecided = Applicability.undecided(rule, report, language);
        if (undecided != null) {
            return undecided;
        }
        String missing = needs.missing(report, present, around, language);
        return missing != null ? missing : needs.unset(settings, language);
    }

    /** One line an instance; one line alone where the rule could look nowhere. */
    private static List<NotChecked> once(List<NotChecked> lines, int instances) {
        return lines.size() > 1 && lines.size() == instances
                ? List.of(new NotChecked(lines.get(0).rule(), null, lines.get(0).reason())) : lines;
    }
}
