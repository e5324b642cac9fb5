package org.disclosurecheck.extract.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.disclosurecheck.extract.Extractors;
import org.disclosurecheck.testkit.corpus.FileFormat;
import org.disclosurecheck.testkit.corpus.LibreOffice;
import org.disclosurecheck.testkit.corpus.Marks;
import org.disclosurecheck.testkit.corpus.Specimen;
import org.disclosurecheck.testkit.vary.Demand;
import org.disclosurecheck.testkit.vary.Variation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Some generated reports in the formats that LibreOffice makes of them: files that a stranger wrote. */
class LibreOfficeCorpusTest {

    private static final Extractors EXTRACTORS = Extractors.of(Forms.ALL);
    private static final Set<Variation> VARIATIONS = EnumSet.of(Variation.PLAIN, Variation.ZERO_BLANK,
            Variation.HEADING_NUMBERED_BY_LIST, Variation.SPLIT_WITH_HEADER, Variation.MISSING_ROW);


    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> every_cell_is_read_as_it_is_printed_or_a_problem_says_so() {
        LibreOffice office = LibreOffice.find(temp.resolve("profile"));
        return FileFormat.READ.stream().filter(format -> format.origin() != null)
                .map(format -> dynamicTest(format.label(), () -> {
                    assumeTrue(office != null, LibreOffice::missing);
                    check(format, office);
                }));
    }

    private void check(FileFormat format, LibreOffice office) throws IOException {
        List<Specimen> specimens = VARIATIONS.stream().flatMap(variation -> Stream.of(
                new Specimen(Forms.FORM_2019, 2L * variation.ordinal(), variation, format),
                new Specimen(Forms.FORM_2021, 2L * variation.ordinal() + 2, variation, format)))
                .filter(Specimen::exists).toList();
        List<Path> origins = new ArrayList<>();
        Path folder = Files.createDirectory(temp.resolve(format.name()));
        for (Specimen specimen : specimens) {
            Path origin = folder.resolve(name(specimen) + format.origin().extension());
            origins.add(Files.write(origin, specimen.write()));
        }
        office.convert(origins, format.extension(), folder);
        for (Specimen specimen : specimens) {
            check(specimen, Files.readAllBytes(folder.resolve(name(specimen) + format.extension())));
        }
    }

    private static String name(Specimen specimen) {
        return specimen.fileName().replaceFirst("[^.]*$", "");
    }

    private static void check(Specimen specimen, byte[] bytes) {
        Marks marks = specimen.read(bytes, EXTRACTORS);
        assertEquals(0, marks.silent(), marks.failures()::toString);
        if (specimen.variation().demand(specimen.format().family()) == Demand.EXACT) {
            assertEquals(marks.cells(), marks.exact(), marks.failures()::toString);
        }
    }
}
