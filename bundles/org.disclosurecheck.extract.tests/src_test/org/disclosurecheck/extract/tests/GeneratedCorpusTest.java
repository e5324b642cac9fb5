package org.disclosurecheck.extract.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;

import org.disclosurecheck.extract.Extractors;
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

    @TestFactory
    Stream<DynamicContainer> every_cell_is_read_as_it_is_printed_or_a_problem_says_so() {
        return FileFormat.READ.stream().filter(format -> format.origin() == null)
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
            assertEquals(0, marks.silent(), marks.failures()::toString);
            if (specimen.variation().demand(specimen.format().family()) == Demand.EXACT) {
                assertEquals(marks.cells(), marks.exact(), marks.failures()::toString);
            }
        });
    }

    private static Marks read(Specimen specimen) {
        return specimen.read(specimen.write(), EXTRACTORS);
    }

    @TestFactory
    Stream<DynamicTest> what_the_form_prints_is_read_without_a_doubt_prose_and_all() {
        return FileFormat.READ.stream().filter(format -> format.origin() == null)
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
