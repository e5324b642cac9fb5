package org.disclosurecheck.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.stream.Stream;

import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Extractors;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleEngine;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.testkit.DocxWriter;
import org.disclosurecheck.testkit.SampleReports;

/** What the benchmarks share: one generated report as docx, the built-in book, and a book of the SUM family alone. */
final class Bench {

    static final RuleEngine ENGINE = ServiceLoader.load(RuleEngine.class).findFirst().orElseThrow();
    static final RuleRunner WHOLE_BOOK = ENGINE.builtIn();
    static final Form FORM = WHOLE_BOOK.book().form("2021");
    static final Report REPORT = SampleReports.random(FORM, 2023, 7).build();
    static final Content DOCX = new Content("report.docx", DocxWriter.write(FORM, REPORT));
    static final Extractors EXTRACTORS = Extractors.of(WHOLE_BOOK.book().forms());

    private Bench() {
    }

    /** The SUM folders and the forms of the rule book, as a book of their own. */
    static RuleRunner sums() {
        try {
            Path rules = Path.of(System.getProperty("margent.rules", "rules"));
            Path book = Files.createTempDirectory("sums");
            Files.writeString(book.resolve("book.yaml"), "base: none\n");
            for (String folder : new String[] {"common/sums", "2019/sums", "2021/sums", "law"}) {
                copy(rules, book, folder);
            }
            for (String form : new String[] {"2019", "2021"}) {
                Files.copy(rules.resolve(form + "/form.yaml"), book.resolve(form + "/form.yaml"));
            }
            return ENGINE.open(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuleBookException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Path to, String folder) throws IOException {
        try (Stream<Path> files = Files.walk(from.resolve(folder))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
