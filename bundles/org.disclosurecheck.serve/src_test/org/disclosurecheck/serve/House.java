package org.disclosurecheck.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;

import org.disclosurecheck.check.Check;
import org.disclosurecheck.check.Input;
import org.disclosurecheck.check.PreviousReports;
import org.disclosurecheck.export.Exports;
import org.disclosurecheck.export.Frame;
import org.disclosurecheck.export.ReportOutput;
import org.disclosurecheck.extract.Extractors;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.drools.DroolsEngine;
import org.disclosurecheck.serve.Settings.Limits;
import org.disclosurecheck.testkit.DocxWriter;
import org.disclosurecheck.testkit.generate.CleanReport;

/** What the tests have in common: the book that ships, reports to upload, and services to upload them to. */
final class House {

    static final RuleRunner RULES = new DroolsEngine().builtIn();
    static final Form FORM = RULES.book().form("2021");

    private House() {
    }

    /** A report in whose sums one figure is wrong. */
    static byte[] faulty(long seed) {
        return DocxWriter.write(FORM, CleanReport.of(FORM, seed).builder().cell("T3/total/business", "9" + seed,
                Source.NOWHERE).build());
    }

    static byte[] clean(long seed) {
        return DocxWriter.write(FORM, CleanReport.of(FORM, seed).report());
    }

    /** The line that the command line writes about the same file. */
    static String line(String name, byte[] bytes) throws IOException {
        Check check = new Check(Extractors.of(RULES.book().forms()), RULES, Hints.NONE, Language.ZH, new PreviousReports());
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ReportOutput output = Exports.open("jsonl", written, new Frame(RULES.book(), Language.ZH, Severity.ERROR, "test"))) {
            output.write(check.run(new Input(name, any -> bytes, null)));
            output.finish();
        }
        return written.toString(StandardCharsets.UTF_8);
    }

    static Limits limits() {
        return new Limits(4 << 20, 0, 2, 64, Duration.ofSeconds(600));
    }

    static Service open(Limits limits, List<String> tokens, Checker.Road road) throws IOException {
        return open(limits, tokens, road, System::nanoTime);
    }

    static Service open(Limits limits, List<String> tokens, Checker.Road road, LongSupplier nanoTime) throws IOException {
        Service service = new Service(new Settings("127.0.0.1", 0, tokens, List.of(), limits, Language.ZH, "test"), RULES,
                road, nanoTime);
        service.start();
        return service;
    }

    static Service open(Limits limits, String... tokens) throws IOException {
        return open(limits, List.of(tokens), Check::run);
    }
}
