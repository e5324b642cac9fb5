package org.disclosurecheck.rules.drools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.ReportBuilder;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.impl.OrganisationImpl;
import org.disclosurecheck.model.impl.ReportImpl;
import org.disclosurecheck.model.impl.SectionImpl;
import org.disclosurecheck.prose.Reading;
import org.disclosurecheck.rules.FindingSheet;
import org.disclosurecheck.rules.Judge;
import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.rules.RuleRun;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.drools.match.KnownFacts;
import org.disclosurecheck.rules.profile.Profile;
import org.disclosurecheck.rules.drools.why.Asking;
import org.disclosurecheck.rules.several.Surroundings;
import org.disclosurecheck.rules.several.Traits;
import org.disclosurecheck.rules.why.Why.Attempt;
import org.drools.model.Model;
import org.drools.model.Rule;

/** Runs a book: facts of the report, rules that speak, a judge who puts it in order. The book is opened meanwhile. */
final class DroolsRunner implements RuleRunner {

    /** What rules that look around may ask of the report itself. */
    private static final Class<?>[] OWN = {ReportImpl.class, OrganisationImpl.class, SectionImpl.class};
    private static final int MOST_SILENCES = 1_000;

    private final RuleBook book;
    private final Judge judge;
    private final Judge amongOthers;
    private final Map<Set<String>, Judge> some = new ConcurrentHashMap<>();
    private final Supplier<List<Model>> models;
    private final boolean walking;
    private final Profile profile;
    /** Where the book is opened: runners under several profiles share it. */
    private final DroolsRunner root;
    private CompletableFuture<OpenRules> opened;
    private volatile Boolean byTraits;
    private final Map<Traits, Report> standIns = new ConcurrentHashMap<>();
    private final Map<Silence, RuleRun> silences = new ConcurrentHashMap<>();

    /** What decides how the rules end that look around and find nothing to say. */
    private record Silence(Traits traits, Set<String> known, Map<String, Surroundings.Reason> lacking,
            Map<String, Surroundings.Reason> unjudged, Language language) {
    }

    /** @param models asked once, when the first report comes or on {@link #prepare} */
    DroolsRunner(RuleBook book, Supplier<List<Model>> models) {
        this(book, models, true);
    }

    /** @param walking false to have Drools match every rule, as a yardstick */
    DroolsRunner(RuleBook book, Supplier<List<Model>> models, boolean walking) {
        this.book = book;
        this.profile = Profile.NONE;
        this.root = this;
        this.judge = new Judge(book);
        this.amongOthers = new Judge(book, profile, org.disclosurecheck.rules.Rule::looksAround);
        this.models = models;
        this.walking = walking;
    }

    private DroolsRunner(DroolsRunner root, Profile profile) {
        this.book = profile.applyTo(root.book);
        this.profile = profile;
        this.root = root;
        this.judge = new Judge(root.book, profile, rule -> true);
        this.amongOthers = new Judge(root.book, profile, org.disclosurecheck.rules.Rule::looksAround);
        this.models = root.models;
        this.walking = root.walking;
    }

    @Override
    public Profile profile() {
        return profile;
    }

    @Override
    public RuleRunner with(Profile other) {
        return new DroolsRunner(root, other);
    }

    @Override
    public RuleBook book() {
        return book;
    }

    /** The same book with every rule matched by a session of Drools. */
    DroolsRunner inSessions() {
        return new DroolsRunner(book, models, false);
    }

    /** The ids of the rules that cannot be walked. */
    Set<String> matchedByDrools() {
        prepare();
        return root.opened.join().inSessions();
    }

    @Override
    public void prepare() {
        root.open();
    }

    private synchronized void open() {
        if (opened == null) {
            opened = new CompletableFuture<>();
            Thread thread = new Thread(this::getReady, "rule book");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Who waits for the book goes on as soon as it is there; an empty report then warms what the first one needs. */
    private void getReady() {
        try {
            OpenRules rules = new OpenRules(book, models.get(), walking);
            opened.complete(rules);
            if (!book.forms().isEmpty()) {
                Form newest = book.forms().get(book.forms().size() - 1);
                Report empty = new ReportBuilder(newest).build();
                FindingSheet sheet = new FindingSheet(empty);
                rules.apply(empty, facts(empty), sheet, new LinkedHashMap<>());
                judge.judge(empty, sheet, Map.of(), Language.ZH);
            }
        } catch (RuntimeException | Error e) {
            // before the book is there, whoever waits for it is told; after it, the first report tells for itself
            opened.completeExceptionally(e);
        }
    }

    @Override
    public RuleRun run(Report report, Language language) {
        prepare();
        FindingSheet sheet = new FindingSheet(report);
        Map<String, String> failed = new LinkedHashMap<>();
        try (Reading reading = Reading.begin()) {
            if (!book.rules().isEmpty()) {
                apply(report, sheet, failed);
            }
            return judge.judge(report, sheet, failed, language).withBroken(book, language);
        }
    }

    private void apply(Report report, FindingSheet sheet, Map<String, String> failed) {
        try {
            KnownFacts facts = facts(report);
            if (!root.opened.isDone()) {
                // the prose is read while the book is still being opened
                facts.all();
            }
            root.opened.join().apply(report, facts, sheet, failed);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            // there are no facts, or there is no book
            book.rules().forEach(rule -> failed.putIfAbsent(rule.id(), OpenRules.reason(e)));
        }
    }

    @Override
    public RuleRun runAmong(Report report, Surroundings around, Language language) {
        prepare();
        FindingSheet sheet = new FindingSheet(report);
        Map<String, String> failed = new LinkedHashMap<>();
        try (Reading reading = Reading.begin()) {
            root.opened.join().applyAmong(report, factsAmong(report, around), sheet, failed);
            return amongOthers.judge(report, around, sheet, failed, language);
        }
    }

    @Override
    public RuleRun runAmong(Traits traits, Surroundings around, Language language) {
        prepare();
        OpenRules rules = root.opened.join();
        if (!byTraits()) {
            return null;
        }
        Report standIn = standIns.computeIfAbsent(traits, t -> t.standIn(book.form(t.form(), t.year())));
        FindingSheet sheet = new FindingSheet(standIn);
        List<Object> facts = new ArrayList<>(around.facts());
        facts.add(judge.settings(standIn));
        if (!rules.isSilentAmong(standIn, new KnownFacts(facts).without(OWN), sheet)) {
            return null;
        }
        Silence silence = new Silence(traits, around.known(), around.lacking(), around.unjudged(), language);
        RuleRun known = silences.get(silence);
        if (known == null) {
            known = amongOthers.judge(standIn, around, sheet, Map.of(), language);
            if (silences.size() < MOST_SILENCES) {
                RuleRun before = silences.putIfAbsent(silence, known);
                known = before == null ? known : before;
            }
        }
        return known;
    }

    /** Whether nothing but a report’s traits and surroundings decides how far rules can look that look around. */
    private boolean byTraits() {
        if (byTraits == null) {
            byTraits = book.rules().stream().filter(org.disclosurecheck.rules.Rule::looksAround)
                    .allMatch(rule -> rule.needs().stream().allMatch(Traits::tell));
        }
        return byTraits;
    }

    @Override
    public RuleRun run(Report report, Set<String> only, Language language) {
        prepare();
        OpenRules rules = root.opened.join();
        if (only.stream().anyMatch(rules.inSessions()::contains)) {
            return RuleRunner.super.run(report, only, language);
        }
        FindingSheet sheet = new FindingSheet(report);
        Map<String, String> failed = new LinkedHashMap<>();
        Judge ofThese = some.computeIfAbsent(Set.copyOf(only),
                ids -> new Judge(root.book, profile, rule -> ids.contains(rule.id())));
        try (Reading reading = Reading.begin()) {
            rules.apply(only, report, facts(report), sheet, failed);
            return ofThese.judge(report, sheet, failed, language);
        }
    }

    @Override
    public List<Attempt> attempts(Report report, Surroundings around, String rule, String place, Language language) {
        prepare();
        return book.rule(rule).map(known -> new Asking(book.text(known).condition(), judge.form(report), language)
                .ask(root.opened.join().compiled(rule), report,
                        known.looksAround() && around != null ? factsAmong(report, around) : facts(report), place))
                .orElse(List.of());
    }

    private KnownFacts factsAmong(Report report, Surroundings around) {
        List<Object> facts = new ArrayList<>(around.facts());
        facts.add(report);
        facts.add(report.getOrganisation());
        facts.addAll(report.getSections());
        facts.add(judge.settings(report));
        return new KnownFacts(facts);
    }

    private KnownFacts facts(Report report) {
        KnownFacts facts = Facts.of(report, book.forms());
        facts.add(judge.settings(report));
        return facts;
    }

    static String id(Rule rule) {
        return String.valueOf(rule.getMetaData("id"));
    }
}
