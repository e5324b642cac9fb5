package org.disclosurecheck.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.rules.Edition;
import org.disclosurecheck.rules.pack.PackHome;
import org.disclosurecheck.rules.pack.PackStore;
import org.disclosurecheck.rules.pack.Release;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Outcome;
import org.disclosurecheck.workspace.SubmittedReport;
import org.disclosurecheck.workspace.internal.Trouble;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By which rules an inspection is checked, when new ones come. */
class PackedInspectionTest {

    private static final String CELL = "T3/total/naturalPerson";
    private static final String RULE = "common/sums/SUM-001";

    @TempDir
    Path temp;

    private PackStore store;

    @BeforeEach
    void a_store_of_ones_own() throws Exception {
        System.setProperty(PackHome.PROPERTY, temp.resolve("store").toString());
        store = PackStore.ofUser();
        CleanDesk.clear();
    }

    @AfterEach
    void is_left() throws Exception {
        CleanDesk.clear();
        System.clearProperty(PackHome.PROPERTY);
    }

    /** Installs a pack in which SUM-001 has that severity. */
    private void install(String version, String severity) throws Exception {
        Path folder = temp.resolve("rules-" + version);
        for (Map.Entry<String, byte[]> file : Engine.engine().builtInFiles().tailMap(RULE).entrySet()) {
            if (!file.getKey().startsWith(RULE)) {
                break;
            }
            Path to = folder.resolve(file.getKey().substring("common/".length()));
            Files.createDirectories(to.getParent());
            Files.writeString(to, new String(file.getValue(), StandardCharsets.UTF_8).replaceFirst("(?m)^severity: .*", "severity: " + severity));
        }
        byte[] pack = new Release(Engine.engine(), folder, false).make(new Release.Words("本市规则", "本市规则", version, "2027-01-05", "", ""),
                Engine.book(), "内置规则", "1", null);
        Path file = temp.resolve(version + ".mrp");
        Files.write(file, pack);
        store.install(file, Engine.engine(), true);
    }

    private static SubmittedReport report(Inspection inspection) throws Exception {
        SampleInspection samples = CleanDesk.samples();
        return CleanDesk.submit(inspection, "年度报告.docx", samples.oneTooMany(6, CELL));
    }

    private static Severity severity(SubmittedReport report) {
        return report.outcome().findings().stream().filter(finding -> finding.rule().equals("SUM-001")).findFirst().orElseThrow().severity();
    }

    @Test
    void an_inspection_keeps_to_the_pack_it_was_begun_with_until_it_is_given_another() throws Exception {
        install("2026.1", "warning");
        Inspection old = CleanDesk.inspection("去年的检查");
        SubmittedReport report = report(old);
        assertEquals("本市规则@2026.1", old.rulePack().orElseThrow().name());
        assertEquals(Severity.WARNING, severity(report));
        Outcome then = report.outcome();

        install("2027.1", "info");
        old.checkAll();
        CleanDesk.settle();
        assertEquals(then, report.outcome());
        assertEquals(Severity.INFO, severity(report(CleanDesk.inspection("今年的检查"))));

        old.rulePack(store.find("本市规则", "2027.1").edition(), new NullProgressMonitor());
        CleanDesk.settle();
        assertEquals(Severity.INFO, severity(report));
        old.rulePack(null, new NullProgressMonitor());
        CleanDesk.settle();
        assertEquals(Severity.ERROR, severity(report));
        old.rulePack(store.find("本市规则", "2026.1").edition(), new NullProgressMonitor());
        CleanDesk.settle();
        assertEquals(then, report.outcome());
    }

    @Test
    void without_its_pack_an_inspection_says_so_and_keeps_its_results() throws Exception {
        install("2026.1", "warning");
        Inspection inspection = CleanDesk.inspection("搬走的检查");
        SubmittedReport report = report(inspection);
        inspection.rulePack(new Edition("本市规则", "1999.1", "本市规则", "no such file"), new NullProgressMonitor());
        CleanDesk.settle();
        IMarker[] troubles = inspection.project().findMarkers(Trouble.MARKER, false, IResource.DEPTH_ZERO);
        assertEquals(1, troubles.length);
        assertTrue(troubles[0].getAttribute(IMarker.MESSAGE, "").contains("本市规则@1999.1"), troubles[0].getAttribute(IMarker.MESSAGE, ""));
        assertEquals(Severity.WARNING, severity(report));
    }
}
