package org.disclosurecheck.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.Input;
import org.disclosurecheck.check.PreviousReports;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.Places;
import org.disclosurecheck.workspace.Rechecker;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With every key it is known what is wrong; what takes longer waits for a pause in typing, once for all keys, and for no pause when typing ends. */
class TypingPauseTest {

    private static final Duration NEVER = Duration.ofHours(1);
    private static final int LONGEST_SECONDS = 180;
    private static final int KEYS = 10;

    @TempDir
    Path temp;

    private final SampleInspection samples = CleanDesk.samples();
    private final BlockingQueue<CheckReport> found = new LinkedBlockingQueue<>();
    private final BlockingQueue<CheckReport> told = new LinkedBlockingQueue<>();
    private CheckReport submitted;
    private Report typed;
    private Rechecker rechecker;

    @BeforeEach
    void a_report_without_faults() throws Exception {
        submitted = check(Map.of());
        typed = EcoreUtil.copy(submitted.report());
        rechecker = rechecker(NEVER);
    }

    @AfterEach
    void nobody_waits_any_more() {
        rechecker.dispose();
    }

    private Rechecker rechecker(Duration pause) {
        return new Rechecker(submitted, found::add, told::add, pause);
    }

    private CheckReport check(Map<String, String> texts) throws Exception {
        return Engine.check(new PreviousReports()).run(Input.file(Files.write(temp.resolve("report.docx"), samples.spoilt(1, texts))));
    }

    private void put(String text) {
        Places.put(typed, CleanDesk.TOTAL, text);
    }

    /** One more key, until it is known what is wrong by it. */
    private CheckReport key(int number) throws InterruptedException {
        put(String.valueOf(number));
        rechecker.typed(typed);
        return said(found);
    }

    private static CheckReport said(BlockingQueue<CheckReport> queue) throws InterruptedException {
        CheckReport said = queue.poll(LONGEST_SECONDS, TimeUnit.SECONDS);
        assertNotNull(said, "nothing was said");
        return said;
    }

    @Test
    void ten_keys_are_judged_one_by_one_and_told_once_when_typing_ends() throws Exception {
        for (int key = 1; key <= KEYS; key++) {
            assertTrue(key(1000 + key).findings().stream().anyMatch(finding -> finding.rule().startsWith("SUM")));
        }
        assertNull(told.poll(), "nobody else hears of it while somebody is typing");
        rechecker.typingEnds();
        assertEquals(check(Map.of(CleanDesk.TOTAL, String.valueOf(1000 + KEYS))).findings(), said(told).findings(), "with the ways to mend it");
        rechecker.finish();
        assertNull(told.poll(), "once for all of them");
    }

    @Test
    void after_a_pause_it_is_told_without_more_ado() throws Exception {
        rechecker.dispose();
        rechecker = rechecker(Duration.ofMillis(1));
        put("1001");
        rechecker.typed(typed);
        assertEquals(check(Map.of(CleanDesk.TOTAL, "1001")).findings(), said(told).findings());
    }

    @Test
    void whoever_needs_it_has_it_when_he_has_asked_for_it() throws Exception {
        key(1001);
        rechecker.finish();
        assertEquals(check(Map.of(CleanDesk.TOTAL, "1001")).findings(), told.remove().findings());
    }

    @Test
    void what_is_not_typed_such_as_undo_waits_for_no_pause() throws Exception {
        key(1001);
        put("1002");
        rechecker.check(typed);
        assertEquals(check(Map.of(CleanDesk.TOTAL, "1002")).findings(), said(told).findings());
    }

    @Test
    void a_report_that_is_closed_tells_nothing_more() throws Exception {
        key(1001);
        rechecker.dispose();
        rechecker.finish();
        assertNull(told.poll());
    }
}
