package org.disclosurecheck.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;

import org.disclosurecheck.check.RosterFile;
import org.disclosurecheck.extract.Extractors;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.DisclosureFactory;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleEngine;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.profile.ProfileFile;
import org.disclosurecheck.rules.several.Roster;
import org.disclosurecheck.rules.several.RosterTable;
import org.disclosurecheck.rules.several.digest.Digest;
import org.disclosurecheck.rules.several.digest.DigestReport;
import org.disclosurecheck.spark.Order.TravellingFile;

/** The engine of an executor: opened by the first task that needs it, used by all that come after. */
final class Workshop {

    private static String openedFor;
    private static Workshop opened;

    private final RuleRunner rules;
    private final Extractors extractors;
    private final Roster roster;
    private final Roster names;
    private final List<String> ids;

    private Workshop(RuleRunner rules, Roster roster) {
        this.rules = rules;
        this.roster = roster;
        this.names = roster == null ? Roster.ofNames(rules.profile().organisations()) : roster.with(rules.profile());
        this.ids = rules.book().rules().stream().map(Rule::id).toList();
        this.extractors = Extractors.of(rules.book().forms());
    }

    /** One book at a time: an executor belongs to one application, and an application to one book. */
    static synchronized Workshop of(Order order) {
        if (opened == null || !openedFor.equals(order.key())) {
            try {
                opened = open(order);
                openedFor = order.key();
            } catch (RuleBookException e) {
                throw new IllegalStateException(String.join("\n", e.faults()), e);
            } catch (RosterTable.Wrong | ProfileFile.Wrong e) {
                throw new IllegalStateException(e.getMessage(), e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return opened;
    }

    /** @throws RuleBookException with every fault of the rules */
    static Workshop open(Order order) throws RuleBookException, RosterTable.Wrong, ProfileFile.Wrong, IOException {
        // the classes of an EMF model wait for each other when two tasks meet in them
        DisclosureFactory.eINSTANCE.createReport();
        RuleRunner runner = order.rules().open(engine());
        TravellingFile profile = order.profile();
        if (profile != null) {
            runner = runner.with(ProfileFile.read(profile.name(), new String(profile.content(), StandardCharsets.UTF_8),
                    runner.book(), order.language()));
        }
        runner.prepare();
        return new Workshop(runner, order.roster() == null ? null : roster(order.roster(), order.language()));
    }

    static RuleEngine engine() {
        return ServiceLoader.load(RuleEngine.class, Workshop.class.getClassLoader()).findFirst()
                .orElseThrow(() -> new IllegalStateException("the jar has no rule engine"));
    }

    private static Roster roster(TravellingFile file, Language language) throws RosterTable.Wrong, IOException {
        // its name tells people where a fault is
        Path folder = Files.createTempDirectory("margent-roster");
        Path copy = folder.resolve(Path.of(file.name()).getFileName().toString());
        try {
            return RosterFile.read(Files.write(copy, file.content()), language);
        } finally {
            Files.deleteIfExists(copy);
            Files.delete(folder);
        }
    }

    /** A report of a year before, as far as rules on two years read it. */
    Report report(String digest) throws IOException {
        Digest known = Digests.read(digest);
        return DigestReport.of(known, rules.book().form(known.form(), known.year()));
    }

    /** The names that roster and profile know, or null. */
    Roster names() {
        return names;
    }

    /** Who must report, or null. */
    Roster roster() {
        return roster;
    }

    /** The name by which reports of one organisation find each other. */
    String identity(String organisation) {
        return names == null ? organisation : names.match(organisation).map(match -> match.unit().name()).orElse(organisation);
    }

    /** Ids of all rules, in the order of the book. */
    List<String> ids() {
        return ids;
    }

    RuleRunner rules() {
        return rules;
    }

    Extractors extractors() {
        return extractors;
    }
}
