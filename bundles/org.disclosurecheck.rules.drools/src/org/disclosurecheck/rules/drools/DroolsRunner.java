package org.disclosurecheck.rules.drools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.ReportBuilder;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.rules.FindingSheet;
import org.disclosurecheck.rules.Judge;
import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.rules.RuleRun;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.several.Surroundings;
import org.drools.core.common.InternalWorkingMemory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/**
 * Runs a book on Drools: one session a report over all rules, and a second one over those that read last year's report
 * where there is one. When a rule throws, the report is run again rule by rule, so that it silences itself only.
 */
final class DroolsRunner implements RuleRunner {

    /** Firings that no honest report comes near; a book that reaches it has a rule that feeds itself. */
    private static final int MOST_FIRINGS = 100_000;

    private final RuleBook book;
    private final Judge judge;
    private final Judge amongOthers;
    private final Supplier<List<Model>> models;
    private final Map<String, KieBase> alone = new ConcurrentHashMap<>();
    private CompletableFuture<Network> together;

    /** The rules of every report, those on a report with one of the year before, and those that look around. */
    private record Network(KieBase always, Waiting twoYears, Waiting among) {
    }

    /** Rules of which nothing is built before a report comes that they are for. */
    private record Waiting(List<Rule> rules, CompletableFuture<KieBase> base) {

        Waiting(List<Rule> rules) {
            this(rules, new CompletableFuture<>());
        }

        KieBase base(Function<List<Rule>, KieBase> build) {
            synchronized (this) {
                if (!base.isDone()) {
                    base.complete(build.apply(rules));
                }
            }
            return base.join();
        }
    }

    /** @param models asked once, when the first report comes or on {@link #prepare} */
    DroolsRunner(RuleBook book, Supplier<List<Model>> models) {
        this.book = book;
        this.judge = new Judge(book);
        this.amongOthers = new Judge(book, org.disclosurecheck.rules.Rule::looksAround);
        this.models = models;
    }

    @Override
    public RuleBook book() {
        return book;
    }

    @Override
    public synchronized void prepare() {
        if (together == null) {
            together = new CompletableFuture<>();
            Thread thread = new Thread(this::getReady, "rule book");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Who waits for the book goes on as soon as it is there; an empty report then warms what the first one needs. */
    private void getReady() {
        try {
            Map<Part, List<Rule>> parts = rules().stream().collect(Collectors.groupingBy(this::part));
            KieBase base = base(parts.getOrDefault(Part.ALWAYS, List.of()));
            together.complete(new Network(base, new Waiting(parts.getOrDefault(Part.TWO_YEARS, List.of())),
                    new Waiting(parts.getOrDefault(Part.AMONG, List.of()))));
            if (!book.forms().isEmpty()) {
                Form newest = book.forms().get(book.forms().size() - 1);
                Report empty = new ReportBuilder(newest).build();
                FindingSheet sheet = new FindingSheet(empty);
                InDrools.call(() -> fire(base, Facts.of(empty, book.forms()), sheet));
                judge.judge(empty, sheet, Map.of(), Language.ZH);
            }
        } catch (RuntimeException | Error e) {
            // before the book is there, whoever waits for it is told; after it, the first report tells for itself
            together.completeExceptionally(e);
        }
    }

    @Override
    public RuleRun run(Report report, Language language) {
        prepare();
        FindingSheet sheet = new FindingSheet(report);
        Map<String, String> failed = new LinkedHashMap<>();
        if (!book.rules().isEmpty()) {
            try {
                // the prose is read while the book is still being opened
                List<Object> facts = Facts.of(report, book.forms());
                Network network = together.join();
                InDrools.call(() -> fire(network.always(), facts, sheet));
                if (report.getPrevious() != null && !network.twoYears().rules().isEmpty()) {
                    KieBase base = network.twoYears().base(this::base);
                    InDrools.call(() -> fire(base, facts, sheet));
                }
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                return judge.judge(report, oneByOne(report, () -> Facts.of(report, book.forms()),
                        false, failed), failed, language);
            }
        }
        return judge.judge(report, sheet, failed, language);
    }

    @Override
    public RuleRun runAmong(Report report, Surroundings around, Language language) {
        prepare();
        FindingSheet sheet = new FindingSheet(report);
        Map<String, String> failed = new LinkedHashMap<>();
        Waiting among = together.join().among();
        if (!among.rules().isEmpty()) {
            List<Object> facts = new ArrayList<>(around.facts());
            facts.add(report);
            facts.add(report.getOrganisation());
            facts.addAll(report.getSections());
            try {
                KieBase base = among.base(this::base);
                InDrools.call(() -> fire(base, facts, sheet));
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                return amongOthers.judge(report, around, oneByOne(report, () -> facts, true, failed), failed, language);
            }
        }
        return amongOthers.judge(report, around, sheet, failed, language);
    }

    private FindingSheet oneByOne(Report report, Supplier<List<Object>> facts, boolean around,
            Map<String, String> failed) {
        FindingSheet sheet = new FindingSheet(report);
        for (Map.Entry<String, List<Rule>> rule : byId().entrySet()) {
            if (around != book.rule(rule.getKey()).orElseThrow().looksAround()) {
                continue;
            }
            try {
                KieBase base = alone.computeIfAbsent(rule.getKey(), id -> base(rule.getValue()));
                InDrools.call(() -> fire(base, facts.get(), sheet));
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                sheet.forget(rule.getKey());
                failed.put(rule.getKey(), reason(e));
            }
        }
        return sheet;
    }

    private static int fire(KieBase base, List<Object> facts, FindingSheet sheet) {
        KieSession session = base.newKieSession();
        try {
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    sheet.speaking(event.getMatch().getRule().getMetaData().get("id").toString());
                }
            });
            session.setGlobal("findings", sheet);
            facts.forEach(session::insert);
            int fired = session.fireAllRules(MOST_FIRINGS);
            if (fired == MOST_FIRINGS) {
                throw new IllegalStateException("more than " + MOST_FIRINGS + " firings");
            }
            return fired;
        } finally {
            dispose(base, session);
        }
    }

    /** A session that broke off, above all for want of memory, may not get through its end; the base would keep it. */
    private static void dispose(KieBase base, KieSession session) {
        try {
            session.dispose();
        } finally {
            ((InternalKnowledgeBase) base).disposeStatefulSession((InternalWorkingMemory) session);
        }
    }

    /** The innermost reason, in one line. */
    private static String reason(Throwable e) {
        Throwable inner = e;
        while (inner.getCause() != null && inner.getCause() != inner) {
            inner = inner.getCause();
        }
        String message = inner.getMessage() == null ? "" : ": " + inner.getMessage().lines().findFirst().orElse("");
        return inner.getClass().getSimpleName() + message;
    }

    private List<Rule> rules() {
        Set<String> known = Set.copyOf(book.rules().stream().map(org.disclosurecheck.rules.Rule::id).toList());
        List<Rule> rules = new ArrayList<>();
        models.get().forEach(model -> model.getRules().stream().filter(rule -> known.contains(id(rule)))
                .forEach(rules::add));
        return rules;
    }

    /** The network that a rule belongs to. */
    private enum Part {
        ALWAYS, TWO_YEARS, AMONG
    }

    private Part part(Rule rule) {
        org.disclosurecheck.rules.Rule known = book.rule(id(rule)).orElseThrow();
        return known.looksAround() ? Part.AMONG : known.readsLastYear() ? Part.TWO_YEARS : Part.ALWAYS;
    }

    private Map<String, List<Rule>> byId() {
        Map<String, List<Rule>> byId = new LinkedHashMap<>();
        rules().forEach(rule -> byId.computeIfAbsent(id(rule), id -> new ArrayList<>()).add(rule));
        return byId;
    }

    static String id(Rule rule) {
        return String.valueOf(rule.getMetaData("id"));
    }

    private KieBase base(List<Rule> rules) {
        return InDrools.call(() -> {
            Map<String, ModelImpl> byPackage = new LinkedHashMap<>();
            for (Rule rule : rules) {
                byPackage.computeIfAbsent(rule.getPackage(), DroolsRunner::emptyModel).addRule(rule);
            }
            return KieBaseBuilder.createKieBaseFromModel(new ArrayList<Model>(byPackage.values()));
        });
    }

    private static ModelImpl emptyModel(String name) {
        ModelImpl model = new ModelImpl(name);
        model.addGlobal(org.drools.model.DSL.globalOf(org.disclosurecheck.rules.Findings.class, name, "findings"));
        return model;
    }
}
