package org.disclosurecheck.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.Input;
import org.disclosurecheck.check.PreviousReports;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.Places;
import org.disclosurecheck.workspace.Rechecker;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said with every key is what a check of a file says that was handed in like that. */
class RecheckTest {

    private static final int REPORTS = 12;
    private static final int KEYS = 5;
    private static final List<String> TYPED = List.of("", "0", "7", "12", "130");
    private static final int LONGEST_SECONDS = 180;

    @TempDir
    Path temp;

    private final SampleInspection samples = CleanDesk.samples();
    private final Random any = new Random(KEYS);

    @Test
    void with_every_key_the_findings_are_those_of_a_file_that_was_submitted_like_that() throws Exception {
        int marks = 0;
        for (int seed = 0; seed < REPORTS; seed++) {
            CheckReport submitted = check(seed, Map.of());
            BlockingQueue<CheckReport> found = new ArrayBlockingQueue<>(KEYS);
            BlockingQueue<CheckReport> told = new ArrayBlockingQueue<>(KEYS);
            Rechecker rechecker = new Rechecker(submitted, found::add, told::add);
            Report typed = EcoreUtil.copy(submitted.report());
            Map<String, String> texts = new HashMap<>();
            for (int key = 0; key < KEYS; key++) {
                String cell = cell(seed);
                texts.put(cell, TYPED.get(any.nextInt(TYPED.size())));
                Places.put(typed, cell, texts.get(cell));
                rechecker.check(typed);
                List<Finding> now = told.poll(LONGEST_SECONDS, TimeUnit.SECONDS).findings();
                assertEquals(check(seed, texts).findings(), now, texts.toString());
                CheckReport before = found.poll();
                if (before != null) {
                    marks++;
                    assertEquals(withoutFixes(now), withoutFixes(before.findings()), "nothing but proposals comes later");
                }
            }
            rechecker.dispose();
        }
        assertTrue(marks > 0, "wrong sums are told before ways to mend them are looked for");
    }

    private String cell(int seed) {
        List<String> cells = samples.report(seed).figures().texts().keySet().stream().sorted().toList();
        return cells.get(any.nextInt(cells.size()));
    }

    private CheckReport check(int seed, Map<String, String> texts) throws Exception {
        Path file = Files.write(temp.resolve("report.docx"), samples.spoilt(seed, texts));
        return Engine.check(new PreviousReports()).run(Input.file(file));
    }

    private static List<Finding> withoutFixes(List<Finding> findings) {
        return findings.stream().map(finding -> finding.with(null)).toList();
    }
}
