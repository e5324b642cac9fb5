package org.disclosurecheck.rules.impact;

import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.function.BooleanSupplier;

import org.disclosurecheck.check.Failures;
import org.disclosurecheck.check.Input;
import org.disclosurecheck.check.Pipeline;
import org.disclosurecheck.findings.Language;

/** Compares any number of reports with several workers. What comes out comes in the order of the inputs, as it comes. */
public final class ImpactRun {

    private final Impact impact;
    private final int workers;
    private final Duration limit;
    private final Language language;

    /** @param limit how long one report may take */
    public ImpactRun(Impact impact, int workers, Duration limit, Language language) {
        this.impact = impact;
        this.workers = workers;
        this.limit = limit;
        this.language = language;
    }

    /**
     * @param each told of every report, by the thread that called
     * @param cancelled asked after every report; once it says yes, no more are begun
     * @return what was compared until then
     */
    public ImpactSummary run(Iterator<Input> inputs, Pipeline.Sink<Compared> each, BooleanSupplier cancelled)
            throws IOException {
        ImpactSummary summary = new ImpactSummary();
        Failures failures = new Failures(limit, language);
        Pipeline<Input, Compared> pipeline = new Pipeline<>(impact::compare,
                (input, cause) -> Compared.unreadable(input.name(), failures.reading(input, cause).extraction().problems()),
                workers, limit);
        pipeline.run(inputs, compared -> {
            summary.add(compared);
            each.accept(compared);
            if (cancelled.getAsBoolean()) {
                pipeline.stop();
            }
        });
        return summary;
    }
}
