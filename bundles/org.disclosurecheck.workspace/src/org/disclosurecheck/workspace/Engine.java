package org.disclosurecheck.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.disclosurecheck.check.Check;
import org.disclosurecheck.check.PreviousReports;
import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.DocumentReader;
import org.disclosurecheck.extract.DrawnPages;
import org.disclosurecheck.extract.Extractors;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.extract.PageDrawer;
import org.disclosurecheck.extract.Unlocker;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.rules.RuleEngine;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.several.Roster;
import org.disclosurecheck.workspace.internal.Services;
import org.eclipse.core.runtime.Platform;

/**
 * The engine of the command line inside the workbench: the same readers, the same rule book, the same check. Opening it
 * takes a second, so the first to ask should not be the thread of the screen.
 */
public final class Engine {

    private static final class Opened {
        private static final RuleEngine ENGINE = engine();
        private static final RuleRunner RULES = ENGINE.builtIn();
        private static final List<DocumentReader> FORMATS = Services.of(DocumentReader.class);
        private static final Extractors READERS = readersOf(RULES.book().forms());
        private static final List<String> RULE_IDS = RULES.book().rules().stream().map(Rule::id).toList();

        private static final PackedRules BUILT_IN = new PackedRules(RULES, READERS, RULE_IDS);

        private static Extractors readersOf(List<Form> forms) {
            return new Extractors(forms, FORMATS, Services.of(Unlocker.class));
        }

        private static RuleEngine engine() {
            return Services.of(RuleEngine.class).stream().findFirst()
                    .orElseThrow(() -> new IllegalStateException("the product has no rule engine"));
        }
    }

    private Engine() {
    }

    /** What opens rule books, and says what is wrong with rules. */
    public static RuleEngine engine() {
        return Opened.ENGINE;
    }

    /** The built-in rules with their readers. */
    static PackedRules builtIn() {
        return Opened.BUILT_IN;
    }

    /** The readers of all formats, for the forms of a book. */
    static Extractors readers(List<Form> forms) {
        return Opened.readersOf(forms);
    }

    /** The rule runner with the built-in book. */
    public static RuleRunner runner() {
        return Opened.RULES;
    }

    /** The rule book: titles, explanations, law. */
    public static RuleBook book() {
        return Opened.RULES.book();
    }

    /** The readers of formats. */
    public static List<DocumentReader> formats() {
        return Opened.FORMATS;
    }

    /**
     * A file as lines and grids, for those who show it as it looks. Not for the thread of the screen.
     *
     * @throws Unreadable when it cannot be read; its message is one clear line
     * @throws IOException when the file is gone
     */
    public static Document document(Path file) throws IOException, Unreadable {
        return Opened.READERS.document(new Content(file.getFileName().toString(), Files.readAllBytes(file)), Hints.NONE);
    }

    /**
     * The pages of a paged file, for those who show it as it looks; null when the file has no pages. Not for the thread of
     * the screen; the caller closes them.
     *
     * @throws Unreadable when it cannot be drawn; its message is one clear line
     * @throws IOException when the file is gone
     */
    public static DrawnPages pages(Path file) throws IOException, Unreadable {
        Content content = new Content(file.getFileName().toString(), Files.readAllBytes(file));
        for (PageDrawer drawer : Services.of(PageDrawer.class)) {
            if (drawer.recognises(content)) {
                return drawer.open(content);
            }
        }
        return null;
    }

    /** The language of the workbench: English with -nl en, Chinese otherwise. */
    public static Language language() {
        String locale = Platform.getNL();
        return locale != null && locale.startsWith("en") ? Language.EN : Language.ZH;
    }

    /** A check that knows these reports of the year before. */
    public static Check check(PreviousReports previous) {
        return check(previous, null);
    }

    /** The same by the rules of an inspection ({@link Inspection#rules}). */
    public static Check check(PackedRules rules, PreviousReports previous, Roster roster) {
        return new Check(rules.readers(), rules.runner(), Hints.NONE, language(), previous, roster);
    }

    /** The same with a roster, which may know who reports where the report does not tell; null without one. */
    public static Check check(PreviousReports previous, Roster roster) {
        return check(Opened.BUILT_IN, previous, roster);
    }
}
