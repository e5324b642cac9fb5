package org.disclosurecheck.testkit.corpus;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.FormData;
import org.disclosurecheck.rules.source.Yaml;
import org.disclosurecheck.testkit.vary.Demand;
import org.disclosurecheck.testkit.vary.Variation;

/** The command releng/corpus. The system property margent.rules names the folder of the forms. */
public final class CorpusMain {

    private final PrintStream out = stream(FileDescriptor.out);
    private final PrintStream err = stream(FileDescriptor.err);

    private CorpusMain() {
    }

    private static PrintStream stream(FileDescriptor to) {
        return new PrintStream(new FileOutputStream(to), true, StandardCharsets.UTF_8);
    }

    public static void main(String[] words) throws IOException {
        System.exit(new CorpusMain().run(List.of(words)));
    }

    private int run(List<String> words) throws IOException {
        if (words.contains("--help") || words.contains("-h")) {
            out.print(CorpusOptions.USAGE);
            return 0;
        }
        if (words.contains("--list")) {
            list();
            return 0;
        }
        CorpusOptions options;
        try {
            options = CorpusOptions.parse(words);
        } catch (IllegalArgumentException e) {
            err.println("corpus: " + e.getMessage());
            return 2;
        }
        Path folder = options.folder() == null ? Files.createTempDirectory("margent-corpus") : options.folder();
        Path profile = Files.createTempDirectory("margent-office");
        try {
            return run(options, folder, LibreOffice.find(profile));
        } finally {
            delete(profile);
            if (options.folder() == null) {
                delete(folder);
            }
        }
    }

    private int run(CorpusOptions asked, Path folder, LibreOffice office) throws IOException {
        List<FileFormat> formats = asked.formats().stream()
                .filter(format -> format.origin() == null || office != null).toList();
        if (formats.size() < asked.formats().size()) {
            err.println("corpus: doc, rtf and pdf are left out: " + LibreOffice.missing());
        }
        CorpusOptions options = new CorpusOptions(asked.reports(), asked.seed(), formats, asked.variations(), folder,
                asked.failures());
        Map<FileFormat, Map<Variation, Marks>> marks = new CorpusRun(forms(), options, folder, office).marks();
        AccuracyTable table = new AccuracyTable(marks);
        out.println(table.byFormat());
        out.println(table.byVariation());
        List<String> failures = new ArrayList<>();
        marks.values().forEach(of -> of.values().forEach(each -> failures.addAll(each.failures())));
        failures.stream().limit(options.failures()).forEach(out::println);
        return kept(marks) ? 0 : 1;
    }

    private static boolean kept(Map<FileFormat, Map<Variation, Marks>> marks) {
        return marks.entrySet().stream().allMatch(format -> format.getValue().entrySet().stream()
                .allMatch(variation -> kept(format.getKey(), variation.getKey(), variation.getValue())));
    }

    private static boolean kept(FileFormat format, Variation variation, Marks marks) {
        boolean exact = marks.exact() == marks.cells();
        return marks.silent() == 0 && (exact || variation.demand(format.family()) == Demand.SAY_SO);
    }

    private static List<Form> forms() throws IOException {
        List<Form> forms = new ArrayList<>();
        for (String id : List.of("2019", "2021")) {
            Path file = Path.of(System.getProperty("margent.rules", "rules")).resolve(id).resolve("form.yaml");
            try {
                forms.add(FormData.form(Yaml.map(Files.readString(file))));
            } catch (Yaml.Fault e) {
                throw new IllegalStateException(file + ", line " + e.line() + ": " + e.getMessage(), e);
            }
        }
        return forms;
    }

    private void list() {
        for (FileFormat format : FileFormat.values()) {
            out.printf("%-32s%s%n", format.name(), format.label());
        }
        for (Variation variation : Variation.values()) {
            out.printf("%-32s%s%n", variation.name(), variation.description());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
