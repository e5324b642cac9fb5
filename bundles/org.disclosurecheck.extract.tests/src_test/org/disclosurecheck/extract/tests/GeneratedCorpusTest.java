package org.disclosurecheck.extract.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Extractors;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.testkit.corpus.FileFormat;
import org.disclosurecheck.testkit.corpus.Marks;
import org.disclosurecheck.testkit.corpus.Specimen;
import org.disclosurecheck.testkit.vary.Demand;
import org.disclosurecheck.testkit.vary.Variation;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Generated reports in every variation and format that can be written here. What releng/corpus does with many, this
 * does with one of each form.
 */
class GeneratedCorpusTest {

    private static final Extractors EXTRACTORS = Extractors.of(Forms.ALL);
    /** A column 备注 shifts the values of table 3 where its header is read from flat text. */
    private static final Set<Variation> NOT_YET_SAID = EnumSet.of(Variation.REMARK_COLUMN);
    private static final Map<FileFormat, Boolean> READABLE = new EnumMap<>(FileFormat.class);
    /** Table 4 is missed in some formats when its header comes so; it is said, and releng/corpus tells which cells. */
    private static final Set<Variation> NOT_YET_EXACT = EnumSet.of(Variation.HEADER_SPLIT, Variation.UNMERGED_BLANK);

    @TestFactory
    Stream<DynamicContainer> every_cell_is_read_as_it_is_printed_or_a_problem_says_so() {
        return Stream.of(FileFormat.values()).filter(format -> format.origin() == null)
                .map(format -> dynamicContainer(format.label(), Stream.of(Variation.values())
                        .flatMap(variation -> specimens(format, variation)).map(GeneratedCorpusTest::test)));
    }

    /** One report is as most are, the other one has a figure in every cell. */
    private static Stream<Specimen> specimens(FileFormat format, Variation variation) {
        long seed = 5L * variation.ordinal() + format.ordinal();
        return Stream.of(new Specimen(Forms.FORM_2019, seed, variation, format),
                new Specimen(Forms.FORM_2021, seed + 1, variation, format)).filter(Specimen::exists);
    }

    private static DynamicTest test(Specimen specimen) {
        return dynamicTest(specimen.fileName(), () -> {
            Marks marks = read(specimen);
            if (!NOT_YET_SAID.contains(specimen.variation())) {
                assertEquals(0, marks.silent(), marks.failures()::toString);
            }
            if (specimen.variation().demand(specimen.format().family()) == Demand.EXACT
                    && !NOT_YET_EXACT.contains(specimen.variation())) {
                assertEquals(marks.cells(), marks.exact(), marks.failures()::toString);
            }
        });
    }

    private static Marks read(Specimen specimen) {
        byte[] bytes = specimen.write();
        assumeTrue(READABLE.computeIfAbsent(specimen.format(), format -> isReadable(bytes)),
                () -> specimen.format().label() + ": no reader yet");
        return specimen.read(bytes, EXTRACTORS);
    }

    private static boolean isReadable(byte[] bytes) {
        return EXTRACTORS.extract(new Content("report", bytes), Hints.NONE).problems().stream()
                .noneMatch(problem -> problem.code().equals("unsupported-format"));
    }

    @TestFactory
    Stream<DynamicTest> what_the_form_prints_is_read_without_a_doubt_prose_and_all() {
        return Stream.of(FileFormat.values()).filter(format -> format.origin() == null)
                .flatMap(format -> Forms.ALL.stream().map(form -> plain(format, form)));
    }

    private static DynamicTest plain(FileFormat format, Form form) {
        Specimen specimen = new Specimen(form, format.ordinal(), Variation.PLAIN, format);
        return dynamicTest(specimen.fileName(), () -> {
            Marks marks = read(specimen);
            assertEquals(0, marks.undecided() + marks.refused());
            assertTrue(marks.texts() > 0);
            assertEquals(marks.texts(), marks.textsExact());
        });
    }
}
