package org.disclosurecheck.testkit.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.extract.Extractors;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.testkit.vary.Variation;

/** Writes a corpus, reads it back, and keeps the marks by format and variation. */
final class CorpusRun {

    private final List<Form> forms;
    private final CorpusOptions options;
    private final Path folder;
    private final LibreOffice office;
    private final Map<FileFormat, Map<Variation, Marks>> marks = new LinkedHashMap<>();

    /** @param office null when formats of LibreOffice are not asked for */
    CorpusRun(List<Form> forms, CorpusOptions options, Path folder, LibreOffice office) {
        this.forms = forms;
        this.options = options;
        this.folder = folder;
        this.office = office;
    }

    /** The marks of each format and variation that exist together. */
    Map<FileFormat, Map<Variation, Marks>> marks() {
        Extractors extractors = new Extractors(forms);
        for (FileFormat format : options.formats()) {
            List<Specimen> specimens = specimens(format);
            Map<Variation, Marks> of = new LinkedHashMap<>();
            Map<Specimen, Path> files = write(format, specimens);
            files.forEach((specimen, file) ->
                    of.merge(specimen.variation(), read(specimen, file, extractors), Marks::plus));
            marks.put(format, of);
        }
        return marks;
    }

    private List<Specimen> specimens(FileFormat format) {
        List<Specimen> specimens = new ArrayList<>();
        for (Variation variation : options.variations()) {
            for (Form form : forms) {
                for (int i = 0; i < options.reports(); i++) {
                    specimens.add(new Specimen(form, options.seed() + i, variation, format));
                }
            }
        }
        return specimens.stream().filter(Specimen::exists).toList();
    }

    private Map<Specimen, Path> write(FileFormat format, List<Specimen> specimens) {
        Path to = folder.resolve(format.name());
        Path written = format.origin() == null ? to : folder.resolve(format.name() + "-" + format.origin().extension());
        Map<Specimen, Path> files = new LinkedHashMap<>();
        List<Path> origins = new ArrayList<>();
        try {
            Files.createDirectories(written);
            for (Specimen specimen : specimens) {
                files.put(specimen, to.resolve(specimen.fileName()));
                Path origin = format.origin() == null ? files.get(specimen) : written.resolve(
                        specimen.fileName().replaceFirst("[^.]*$", format.origin().extension()));
                Files.write(origin, specimen.write());
                origins.add(origin);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (format.origin() != null) {
            office.convert(origins, format.extension(), to);
        }
        return files;
    }

    private static Marks read(Specimen specimen, Path file, Extractors extractors) {
        try {
            return specimen.read(Files.readAllBytes(file), extractors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
