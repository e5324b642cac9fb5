package org.disclosurecheck.testkit.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.disclosurecheck.testkit.vary.Variation;

/**
 * What a run is asked to do.
 *
 * @param reports reports of each form for each variation and format
 * @param seed the seed of the first one
 * @param formats the formats
 * @param variations the variations
 * @param folder where the files are kept
 * @param failures how many lines on what failed are printed
 */
record CorpusOptions(int reports, long seed, List<FileFormat> formats, List<Variation> variations, Path folder,
        int failures) {

    static final String USAGE = """
            Generates reports whose figures are known, reads them back, and says how well: per format and variation.

              releng/corpus [OPTION]…

              --reports N          reports of each form for each variation and format (default 10)
              --seed S             seed of the first one (default 1); the same options give the same files
              --formats A,B        DOCX, HTML, TXT_PIPES …; default: all that are read, those of
                                   LibreOffice where it is installed
              --variations A,B     PLAIN, ZERO_BLANK …; default: all
              --folder DIR         where the files are kept (default: a temporary folder, deleted at the end)
              --failures N         print at most N lines on what failed (default 40)
              --list               list formats and variations

            Exit status: 0 when every must was kept, 1 when a cell was wrong or missing without a problem that says so,
            or when a cell was not read exactly where it must; 2 when the call is wrong.
            """;

    static CorpusOptions parse(List<String> words) {
        CorpusOptions options = new CorpusOptions(10, 1, FileFormat.READ, List.of(Variation.values()), null, 40);
        for (int i = 0; i < words.size(); i += 2) {
            if (i + 1 == words.size()) {
                throw new IllegalArgumentException("option " + words.get(i) + " needs a value");
            }
            options = options.with(words.get(i), words.get(i + 1));
        }
        return options;
    }

    private CorpusOptions with(String option, String value) {
        return switch (option) {
            case "--reports" -> new CorpusOptions(number(option, value), seed, formats, variations, folder, failures);
            case "--seed" -> new CorpusOptions(reports, number(option, value), formats, variations, folder, failures);
            case "--formats" -> new CorpusOptions(reports, seed, names(value, FileFormat::valueOf), variations, folder,
                    failures);
            case "--variations" -> new CorpusOptions(reports, seed, formats, names(value, Variation::valueOf), folder,
                    failures);
            case "--folder" -> new CorpusOptions(reports, seed, formats, variations, Path.of(value), failures);
            case "--failures" -> new CorpusOptions(reports, seed, formats, variations, folder, number(option, value));
            default -> throw new IllegalArgumentException("there is no option " + option);
        };
    }

    private static int number(String option, String value) {
        if (!value.matches("\\d{1,9}")) {
            throw new IllegalArgumentException(option + " takes a number, not “" + value + "”");
        }
        return Integer.parseInt(value);
    }

    private static <T> List<T> names(String value, Function<String, T> named) {
        List<T> found = new ArrayList<>();
        for (String name : Arrays.asList(value.toUpperCase(Locale.ROOT).split(","))) {
            try {
                found.add(named.apply(name));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("there is no " + name + "; see --list", e);
            }
        }
        return found;
    }
}
