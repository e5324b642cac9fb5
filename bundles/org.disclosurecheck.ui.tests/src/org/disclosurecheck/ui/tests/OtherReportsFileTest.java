package org.disclosurecheck.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Outputs;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A finding that names the file of another report: it goes out to the unit, which has nothing to do with our folders. */
class OtherReportsFileTest {

    private static final String COPIED = "AGG-008";
    private Inspection inspection;
    private SubmittedReport first;
    private byte[] copy;

    @BeforeEach
    void a_report_is_there() throws Exception {
        CleanDesk.clear();
        inspection = CleanDesk.inspection("雷同");
        byte[] sample = Files.readAllBytes(Path.of(System.getProperty("margent.samples"), "qinghe-town-2019.txt"));
        copy = new String(sample, StandardCharsets.UTF_8).replace("青禾镇", "柳河镇").getBytes(StandardCharsets.UTF_8);
        first = CleanDesk.put(inspection, "报告.txt", sample);
    }

    @AfterEach
    void the_desk_is_cleared() throws Exception {
        CleanDesk.clear();
    }

    private String list(Path folder) throws Exception {
        CleanDesk.settle();
        assertTrue(first.outcome().findings().stream().anyMatch(finding -> finding.rule().equals(COPIED)), first.outcome().findings().toString());
        Path list = folder.resolve("list.csv");
        Outputs.write("csv", List.of(first), list, new NullProgressMonitor());
        String said = Files.readString(list);
        assertFalse(said.contains("submitted/"), said);
        return said;
    }

    @Test
    void the_file_is_told_by_its_name(@TempDir Path folder) throws Exception {
        CleanDesk.put(inspection, "抄来的.txt", copy);
        String said = list(folder);
        assertTrue(said.contains(UI.said("对方文件：抄来的.txt", "its file: 抄来的.txt")), said);
    }

    @Test
    void of_two_files_of_one_name_the_folder_that_was_handed_in_is_told_too(@TempDir Path folder) throws Exception {
        IFolder town = inspection.submitted().getFolder("乙镇");
        town.create(false, true, null);
        town.getFile("报告.txt").create(new ByteArrayInputStream(copy), false, null);
        String said = list(folder);
        assertTrue(said.contains(UI.said("对方文件：乙镇/报告.txt", "its file: 乙镇/报告.txt")), said);
    }
}
