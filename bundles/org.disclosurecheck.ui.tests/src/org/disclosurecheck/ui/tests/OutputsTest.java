package org.disclosurecheck.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.disclosurecheck.ui.Folders;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Live;
import org.disclosurecheck.workspace.Outputs;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbench writes what the command line writes: every format, return slips, and copies with remarks. */
class OutputsTest {

    private Inspection inspection;

    @BeforeEach
    void a_report_with_a_broken_sum_is_checked() throws Exception {
        CleanDesk.clear();
        inspection = CleanDesk.inspection("导出");
        SampleInspection samples = CleanDesk.samples();
        inspection.submitted().getFile("示例.docx").create(new ByteArrayInputStream(samples.spoilt(6,
                "T3/total/naturalPerson", samples.oneMore(6, "T3/total/naturalPerson"))), false, null);
        CleanDesk.settle();
    }

    @AfterEach
    void the_desk_is_cleared() throws Exception {
        CleanDesk.clear();
    }

    @Test
    void every_format_of_the_command_line_is_there_and_holds_the_finding(@TempDir Path folder) throws Exception {
        assertTrue(Outputs.formats().containsAll(List.of("text", "jsonl", "csv", "html", "xlsx", "sarif", "junit")),
                Outputs.formats().toString());
        for (String format : Outputs.formats()) {
            Path file = folder.resolve("out." + format);
            Outputs.write(format, inspection.reports(), file, new NullProgressMonitor());
            assertTrue(Files.size(file) > 0, format);
            if (!format.equals("xlsx")) {
                assertTrue(Files.readString(file).contains("SUM-001"), format);
            }
        }
    }

    @Test
    void each_unit_gets_a_return_slip_and_a_copy_of_its_document_with_remarks(@TempDir Path folder) throws Exception {
        byte[] before = Files.readAllBytes(inspection.reports().get(0).file().getLocation().toPath());
        assertEquals(List.of(), Outputs.folder(Outputs.SLIPS, inspection.reports(), folder.resolve("slips"),
                new NullProgressMonitor()));
        assertEquals(1, documents(folder.resolve("slips")));
        assertEquals(List.of(), Outputs.folder(Outputs.MARKED, inspection.reports(), folder.resolve("marked"),
                new NullProgressMonitor()));
        assertEquals(1, documents(folder.resolve("marked")));
        assertTrue(Arrays.equals(before,
                Files.readAllBytes(inspection.reports().get(0).file().getLocation().toPath())), "the submitted file is untouched");
    }

    @Test
    void what_is_tried_out_in_an_open_editor_is_not_kept_from_the_unit(@TempDir Path folder) throws Exception {
        SubmittedReport report = inspection.reports().get(0);
        CleanDesk.mended(report);
        try {
            Path list = folder.resolve("list.csv");
            Outputs.write("csv", inspection.reports(), list, new NullProgressMonitor());
            assertTrue(Files.readString(list).contains("SUM-001"), "the list holds what is wrong with the submitted file");
            Outputs.folder(Outputs.SLIPS, inspection.reports(), folder.resolve("slips"), new NullProgressMonitor());
            assertEquals(1, documents(folder.resolve("slips")));
        } finally {
            Live.remove(report);
        }
    }

    @Test
    void who_has_not_reported_stands_in_the_list_of_an_inspection_but_not_in_that_of_one_report(@TempDir Path folder) throws Exception {
        CleanDesk.put(inspection, "另一份.docx", CleanDesk.samples().clean(7));
        String there = CleanDesk.samples().report(6).place().name();
        inspection.roster(Files.writeString(folder.resolve("units.csv"), "单位名称\n" + there + "\n云溪县水利局\n"), null);
        CleanDesk.settle();
        UI.until("one unit is absent", () -> inspection.absentUnits().equals(List.of("云溪县水利局")));
        Path all = folder.resolve("all.csv");
        Outputs.write("csv", inspection.reports(), all, new NullProgressMonitor());
        assertTrue(Files.readString(all).contains("云溪县水利局"), Files.readString(all));
        Path one = folder.resolve("one.csv");
        Outputs.write("csv", inspection.reports().subList(0, 1), one, new NullProgressMonitor());
        assertFalse(Files.readString(one).contains("云溪县水利局"));
        for (String format : Outputs.formats()) {
            Path file = folder.resolve("out." + format);
            Outputs.write(format, inspection.reports(), file, new NullProgressMonitor());
            assertTrue(Files.size(file) > 0, format);
        }
    }

    @Test
    void the_ending_of_the_name_decides_on_the_format_unless_it_is_the_proposed_one_left_standing(@TempDir Path folder) {
        Map<String, String> endings = new LinkedHashMap<>();
        endings.put("xlsx", "xlsx");
        endings.put("html", "html");
        endings.put("csv", "csv");
        endings.put("text", "txt");
        endings.put("list", "csv");
        // what is typed, what is chosen below, what comes of it
        String[][] told = {
            {"清单.xlsx", "xlsx", "xlsx", "清单.xlsx"},
            {"list.csv", "xlsx", "csv", "list.csv"},
            {"LIST.HTML", "xlsx", "html", "LIST.HTML"},
            {"list.csv", "list", "list", "list.csv"},
            {"list.txt", "csv", "text", "list.txt"},
            {"清单.xlsx", "csv", "csv", "清单.csv"},
            {"清单", "xlsx", "xlsx", "清单.xlsx"},
            {"检查12.30", "html", "html", "检查12.30.html"},
        };
        for (String[] each : told) {
            assertEquals(new Folders.Target(each[2], folder.resolve(each[3])), Folders.Target.of(folder.resolve(each[0]), endings, each[1]));
        }
    }

    private static long documents(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".docx")).count();
        }
    }
}
