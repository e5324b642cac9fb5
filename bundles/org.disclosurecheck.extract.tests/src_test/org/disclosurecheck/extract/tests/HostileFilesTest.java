package org.disclosurecheck.extract.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Extraction;
import org.disclosurecheck.extract.Extractors;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Table;
import org.disclosurecheck.testkit.DocWriter;
import org.disclosurecheck.testkit.DocxWriter;
import org.disclosurecheck.testkit.HtmlWriter;
import org.disclosurecheck.testkit.RtfWriter;
import org.disclosurecheck.testkit.SampleReports;
import org.disclosurecheck.testkit.SheetLayout;
import org.disclosurecheck.testkit.TextWriter;
import org.disclosurecheck.testkit.TextWriter.Style;
import org.disclosurecheck.testkit.XlsWriter;
import org.disclosurecheck.testkit.XlsxWriter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One report in every format, then cut off and damaged: it is read as it was, or somebody is told. */
class HostileFilesTest {

    private static final Extractors EXTRACTORS = Extractors.of(Forms.ALL);
    private static final Map<String, byte[]> FILES = files();

    private static Map<String, byte[]> files() {
        Report report = SampleReports.random(Forms.FORM_2021, 2023, 5).build();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("docx", DocxWriter.write(Forms.FORM_2021, report));
        files.put("doc", DocWriter.write(Forms.FORM_2021, report));
        files.put("rtf", RtfWriter.write(Forms.FORM_2021, report));
        files.put("html", HtmlWriter.utf8(Forms.FORM_2021, report));
        files.put("html, GB18030", HtmlWriter.gb18030(Forms.FORM_2021, report));
        for (Style style : Style.values()) {
            files.put("text, " + style,
                    TextWriter.write(Forms.FORM_2021, report, style).getBytes(StandardCharsets.UTF_8));
        }
        for (SheetLayout layout : SheetLayout.values()) {
            files.put("xlsx, " + layout, XlsxWriter.write(Forms.FORM_2021, report, layout));
            files.put("xls, " + layout, XlsWriter.write(Forms.FORM_2021, report, layout));
        }
        return files;
    }

    private static Stream<DynamicTest> eachFormat(Consumer<byte[]> check) {
        return FILES.entrySet().stream().map(file -> dynamicTest(file.getKey(), () -> check.accept(file.getValue())));
    }

    private static Extraction extract(byte[] bytes) {
        Extraction extraction = English.told(EXTRACTORS.extract(new Content("report", bytes), Hints.NONE));
        assertTrue(extraction.readable() || !extraction.problems().isEmpty());
        for (Problem problem : extraction.problems()) {
            assertEquals(1, problem.message().lines().count(), problem.message());
            assertFalse(problem.code().equals("internal"), problem.message());
        }
        return extraction;
    }

    private static Map<String, String> cells(Table table) {
        Map<String, String> cells = new HashMap<>();
        for (Cell cell : table.allCells()) {
            cells.put(cell.getAddress(), cell.getRaw());
        }
        return cells;
    }

    /** Three tables that are there are whole and right, unless a grave problem says that something is not. */
    private static void assertToldOrRight(Report original, Extraction damaged, String where) {
        List<Table> tables = Told.tables(original).toList();
        if (damaged.readable() && damaged.problems().stream().noneMatch(Problem::fatal)
                && Told.tables(damaged.report()).count() == tables.size()) {
            for (Table table : Told.tables(damaged.report()).toList()) {
                Table whole = tables.stream().filter(other -> other.eClass() == table.eClass()).findFirst().orElseThrow();
                assertEquals(cells(whole), cells(table), where);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> a_file_cut_off_anywhere_gives_no_wrong_cell_without_a_word() {
        return eachFormat(bytes -> {
            Report original = extract(bytes).report();
            IntStream.rangeClosed(1, 10).map(tenth -> (int) ((long) bytes.length * tenth / 11)).forEach(length ->
                    assertToldOrRight(original, extract(Arrays.copyOf(bytes, length)), "cut to " + length));
        });
    }

    @TestFactory
    Stream<DynamicTest> a_few_bytes_changed_throw_nothing() {
        return eachFormat(bytes -> {
            for (long seed = 0; seed < 30; seed++) {
                extract(changed(bytes, new Random(seed)));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> a_file_with_checksums_gives_no_wrong_cell_when_bytes_change() {
        return FILES.keySet().stream().filter(name -> name.startsWith("docx") || name.startsWith("xlsx"))
                .map(name -> dynamicTest(name, () -> {
                    Report original = extract(FILES.get(name)).report();
                    for (long seed = 0; seed < 30; seed++) {
                        assertToldOrRight(original, extract(changed(FILES.get(name), new Random(seed))), "seed "
                                + seed);
                    }
                }));
    }

    private static byte[] changed(byte[] bytes, Random random) {
        byte[] changed = bytes.clone();
        for (int i = 0; i < 20; i++) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt();
        }
        return changed;
    }
}
