package org.disclosurecheck.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ServiceLoader;

import org.disclosurecheck.extract.Extractors;
import org.disclosurecheck.model.DisclosureFactory;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleEngine;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.several.Digest;
import org.disclosurecheck.rules.several.DigestReport;

/** The engine of an executor: opened by the first task that needs it, used by all that come after. */
final class Workshop {

    private static String openedFor;
    private static Workshop opened;

    private final RuleRunner rules;
    private final Extractors extractors;

    private Workshop(RuleRunner rules) {
        this.rules = rules;
        this.extractors = Extractors.of(rules.book().forms());
    }

    /** One book at a time: an executor belongs to one application, and an application to one book. */
    static synchronized Workshop of(Order order) {
        if (opened == null || !openedFor.equals(order.key())) {
            try {
                opened = open(order.rules());
                openedFor = order.key();
            } catch (RuleBookException e) {
                throw new IllegalStateException(String.join("\n", e.faults()), e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return opened;
    }

    /** @throws RuleBookException with every fault of the rules */
    static Workshop open(OwnRules rules) throws RuleBookException, IOException {
        // the classes of an EMF model wait for each other when two tasks meet in them
        DisclosureFactory.eINSTANCE.createReport();
        RuleEngine engine = ServiceLoader.load(RuleEngine.class, Workshop.class.getClassLoader()).findFirst()
                .orElseThrow(() -> new IllegalStateException("the jar has no rule engine"));
        RuleRunner runner = rules.open(engine);
        runner.prepare();
        return new Workshop(runner);
    }

    /** A report of the year before, as far as rules on two years read it. */
    Report report(String digest) throws IOException {
        Digest known = Digests.read(digest);
        return DigestReport.of(known, rules.book().form(known.form()));
    }

    RuleRunner rules() {
        return rules;
    }

    Extractors extractors() {
        return extractors;
    }
}
