package org.disclosurecheck.ui.rules.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.Edition;
import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.cases.BookCases;
import org.disclosurecheck.rules.cases.BookLint;
import org.disclosurecheck.rules.cases.CaseRun;
import org.disclosurecheck.rules.cases.RuleCase;
import org.disclosurecheck.rules.pack.PackRefused;
import org.disclosurecheck.rules.pack.PackStore;
import org.disclosurecheck.rules.pack.Release;
import org.disclosurecheck.rules.pack.Released;
import org.disclosurecheck.rules.pack.RuleChange;
import org.disclosurecheck.rules.pack.RuleChanges;
import org.disclosurecheck.rules.source.Faults;
import org.disclosurecheck.ui.rules.book.CaseWords;
import org.disclosurecheck.ui.rules.book.RuleProject;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.core.runtime.Platform;

/** A release in the making: what keeps the book from being released, what changed, and the file. Not for the thread of the screen. */
final class Draft {

    private final RuleProject book;
    private final RuleRunner now;
    private final RuleBook before;
    private final String since;

    /** Opens the book, and what it is compared with: the last version that was installed, else the built-in rules. */
    Draft(RuleProject book) throws RuleBookException, IOException, PackRefused {
        this.book = book;
        now = Engine.engine().open(book.path());
        PackStore store = PackStore.ofUser();
        Optional<PackStore.Installed> last = store.list().stream().filter(each -> each.edition().id().equals(book.name()))
                .reduce((a, b) -> b);
        since = last.map(each -> each.edition().name()).orElse("built-in");
        before = last.isPresent() ? store.open(last.get().edition(), Engine.engine(), true).book() : Engine.book();
    }

    /** What has to be mended first, a line each. */
    List<String> faults() throws IOException {
        Language language = Engine.language();
        List<String> all = new ArrayList<>(BookLint.faults(book.path(), now, language));
        Faults broken = new Faults(book.path());
        for (RuleCase given : BookCases.read(book.path(), now, broken)) {
            if (!CaseRun.run(given, now).holds()) {
                all.add(given.rule() + "  " + Messages.Release_case + " " + CaseWords.kind(given.name(), language) + " "
                        + CaseWords.words(given.name()));
            }
        }
        all.addAll(broken.lines());
        return all;
    }

    /** The changes rule by rule. */
    List<RuleChange> changes() {
        return RuleChanges.between(before, now.book());
    }

    /** With what the changes compare, for people. */
    String since() {
        return since.equals("built-in") ? Messages.Release_builtIn : since;
    }

    /**
     * @param own notes on changes in the user’s own words, by rule
     * @param seal what signs it, or null
     */
    void write(Release.Words words, Map<String, String> own, Release.Seal seal, boolean withBase, Path file)
            throws RuleBookException, IOException, PackRefused {
        String program = Platform.getBundle("org.disclosurecheck.ui").getVersion().toString().replace(".qualifier", "");
        byte[] pack = new Release(Engine.engine(), book.path(), withBase).saying(own).make(words, before, since, program, seal);
        Released.unchanged(pack, new Edition(words.id(), words.version(), words.title(), ""), file, PackStore.ofUser());
        Path part = Files.createTempFile(file.toAbsolutePath().getParent(), ".pack", ".part");
        try {
            Files.write(part, pack);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
