package org.disclosurecheck.rules.drools;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.FormData;
import org.disclosurecheck.rules.BrokenRule;
import org.disclosurecheck.rules.DormantRule;
import org.disclosurecheck.rules.Edition;
import org.disclosurecheck.rules.Law;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleEngine;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.RuleText;
import org.disclosurecheck.rules.diagnosis.Diagnoser;
import org.disclosurecheck.rules.source.BookFolder;
import org.disclosurecheck.rules.source.BookSource;
import org.drools.model.Model;

/** Opens rule books for Drools. */
public final class DroolsEngine implements RuleEngine {

    private final BookCache cache;
    private final boolean guarded;

    public DroolsEngine() {
        this(BookCache.ofUser());
    }

    DroolsEngine(BookCache cache) {
        this(cache, true);
    }

    /** @param guarded false for tests of what only Drools understands, or only its own rules may do */
    DroolsEngine(BookCache cache, boolean guarded) {
        this.cache = cache;
        this.guarded = guarded;
    }

    @Override
    public RuleRunner builtIn() {
        return runner(BuiltInBook.open(), null);
    }

    @Override
    public SortedMap<String, byte[]> builtInFiles() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        BuiltInBook.open().forEach(book -> files.putAll(book.files().get()));
        return files;
    }

    /**
     * The ids of the rules whose conditions cannot be walked, so that every start that meets them has to build a network.
     *
     * @param runner of this engine
     */
    public static Set<String> matchedByDrools(RuleRunner runner) {
        return ((DroolsRunner) runner).matchedByDrools();
    }

    @Override
    public RuleRunner open(Path folder) throws RuleBookException {
        return read(folder, null, null);
    }

    @Override
    public RuleRunner open(Path folder, Edition edition, String hash) throws RuleBookException {
        List<OpenBook> builtIn = BuiltInBook.open();
        OpenBook known = cache.find(edition.sha256(), builtIn);
        return known == null ? read(folder, edition, hash) : runner(pile(known, builtIn), edition);
    }

    private static List<OpenBook> pile(OpenBook upper, List<OpenBook> builtIn) {
        List<OpenBook> books = new ArrayList<>(List.of(upper));
        books.addAll(upper.standalone() ? List.of() : builtIn);
        return books;
    }

    /** @param hash that the rules must have; null when any will do */
    private RuleRunner read(Path folder, Edition edition, String hash) throws RuleBookException {
        try {
            BookSource source = BookFolder.readSound(folder);
            if (hash != null && !hash.equals(source.hash())) {
                throw new RuleBookException(List.of("规则包 " + (edition == null ? "" : edition.name()) + " 里的规则不是发布时的规则，被改动过，不能使用"
                        + " (the rules in the pack are not those that were released: it was tampered with)"));
            }
            if (source.standalone() && source.formData().isEmpty()) {
                throw new RuleBookException(List.of(folder + ": 规则库写了 base: none，却没有 form.yaml"
                        + " (a book of its own needs a form.yaml)"));
            }
            List<OpenBook> builtIn = BuiltInBook.open();
            List<OpenBook> below = source.standalone() ? List.of() : builtIn;
            BookSource named = source.without(new RuleNames(source).taken(below));
            RuleRunner runner = runner(pile(cache.open(named, edition == null ? null : edition.sha256(), builtIn, guarded
                    ? new GuardedBook(folder.toRealPath())::compile
                    : BookCompiler::compile), builtIn), edition);
            if (runner.book().rules().isEmpty() && !runner.book().broken().isEmpty()) {
                // nothing is left that could check anything
                throw RuleBookException.of(runner.book().broken());
            }
            return runner;
        } catch (IOException e) {
            throw new RuleBookException(List.of(folder + ": " + e.getMessage()));
        }
    }

    @Override
    public Diagnoser diagnoser() {
        return new DroolsDiagnoser();
    }

    /** Books from the top of the pile to its bottom: of two rules or forms with one id the upper one holds. */
    private static RuleRunner runner(List<OpenBook> books, Edition edition) {
        Map<String, Rule> rules = new TreeMap<>();
        Map<String, DormantRule> dormant = new TreeMap<>();
        Map<String, BrokenRule> broken = new TreeMap<>();
        Map<String, Form> forms = new TreeMap<>();
        List<Set<String>> holds = new ArrayList<>();
        for (OpenBook open : books) {
            Set<String> ids = new HashSet<>();
            open.broken().stream().filter(rule -> !rules.containsKey(rule.id()) && !dormant.containsKey(rule.id()))
                    .forEach(rule -> broken.putIfAbsent(rule.id(), rule));
            for (Rule rule : open.rules()) {
                if (!broken.containsKey(rule.id()) && !dormant.containsKey(rule.id()) && rules.putIfAbsent(rule.id(), rule) == null) {
                    ids.add(rule.id());
                }
            }
            open.dormant().stream().filter(rule -> !rules.containsKey(rule.id()) && !broken.containsKey(rule.id()))
                    .forEach(rule -> dormant.putIfAbsent(rule.id(), rule));
            holds.add(ids);
            open.forms().stream().map(FormData::form).forEach(form -> forms.putIfAbsent(form.id(), form));
        }
        String hash = books.stream().map(OpenBook::hash).collect(Collectors.joining("+"))
                + (edition == null ? "" : "#" + edition.sha256());
        RuleBook book = new RuleBook(hash, List.copyOf(rules.values()), List.copyOf(dormant.values()),
                List.copyOf(broken.values()), List.copyOf(forms.values()), () -> {
            Map<String, RuleText> texts = new TreeMap<>();
            Map<String, Law.Passage> passages = new TreeMap<>();
            for (int i = books.size() - 1; i >= 0; i--) {
                books.get(i).addTexts(texts, passages);
            }
            return new RuleBook.Library(texts, new Law(passages));
        }, edition);
        return new DroolsRunner(book, () -> {
            List<Model> models = new ArrayList<>();
            for (int i = 0; i < books.size(); i++) {
                models.addAll(Overridden.without(books.get(i).models().get(), holds.get(i)));
            }
            return models;
        });
    }
}
