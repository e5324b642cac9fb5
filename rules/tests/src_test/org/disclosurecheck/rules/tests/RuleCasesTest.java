package org.disclosurecheck.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.disclosurecheck.rules.cases.BookCases;
import org.disclosurecheck.rules.cases.CaseRun;
import org.disclosurecheck.rules.cases.RuleCase;
import org.disclosurecheck.rules.source.Faults;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case of every rule is a test. -Dmargent.rules=common/sums runs those of one folder. */
class RuleCasesTest {

    @TestFactory
    Stream<DynamicTest> every_case_holds() throws IOException {
        Path folder = Book.FOLDER.resolve(System.getProperty("margent.rules", ""));
        Faults faults = new Faults(Book.FOLDER);
        List<RuleCase> cases = BookCases.read(folder, Book.RUNNER, faults);
        assertEquals(List.of(), faults.lines());
        return cases.stream().map(given -> dynamicTest(given.rule() + " " + given.name(),
                () -> assertEquals(List.of(), CaseRun.run(given, Book.RUNNER).differences())));
    }
}
