package org.disclosurecheck.batch.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import org.disclosurecheck.findings.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {

    private static final long SECOND = 1_000_000_000L;

    @TempDir
    Path folder;
    private final AtomicLong clock = new AtomicLong(5 * SECOND);

    private Progress of(int workers, int docx, int pdf) throws IOException, InterruptedException {
        for (int i = 0; i < docx; i++) {
            Files.write(folder.resolve(i + ".docx"), new byte[1000]);
        }
        for (int i = 0; i < pdf; i++) {
            Files.write(folder.resolve(i + ".pdf"), new byte[1000]);
        }
        Files.write(folder.resolve("note.bak"), new byte[1000]);
        Progress progress = new Progress(workers, clock::get);
        progress.count(List.of(folder.toString()), name -> !name.endsWith(".bak"));
        while (progress.snapshot().files() < 0) {
            Thread.sleep(5);
        }
        return progress;
    }

    @Test
    void what_is_left_is_reckoned_by_the_bytes_and_the_kinds_that_are_left() throws Exception {
        Progress progress = of(1, 10, 10);
        for (int i = 0; i < 5; i++) {
            clock.addAndGet(SECOND);
            progress.done(i + ".docx", Verdict.ACCEPTABLE, true, 1000, SECOND);
        }
        clock.addAndGet(10 * SECOND);
        progress.done("0.pdf", Verdict.OBJECTIONABLE, true, 1000, 10 * SECOND);
        // five documents of a second, nine PDFs of ten
        assertEquals(95, progress.snapshot().secondsLeft(), 2);
        assertEquals(Map.of(Verdict.ACCEPTABLE, 5L, Verdict.OBJECTIONABLE, 1L), progress.snapshot().verdicts());
        assertEquals(0.3, progress.snapshot().share(), 0.001);
    }

    @Test
    void two_workers_need_half_the_time() throws Exception {
        Progress progress = of(2, 20, 0);
        for (int i = 0; i < 10; i++) {
            clock.addAndGet(SECOND / 2);
            progress.done(i + ".docx", Verdict.ACCEPTABLE, true, 1000, SECOND);
        }
        assertEquals(5, progress.snapshot().secondsLeft(), 1);
        assertEquals(2, progress.snapshot().perSecond(), 0.01);
    }

    @Test
    void results_of_an_earlier_run_say_nothing_about_the_time_that_new_ones_take() throws Exception {
        Progress progress = of(1, 20, 0);
        for (int i = 0; i < 10; i++) {
            progress.done(i + ".docx", Verdict.ACCEPTABLE, false, 1000, 1000);
        }
        clock.addAndGet(SECOND);
        progress.done("10.docx", Verdict.ACCEPTABLE, true, 1000, SECOND);
        assertEquals(9, progress.snapshot().secondsLeft(), 1);
        assertEquals(10, progress.snapshot().known());
    }

    @Test
    void of_a_list_from_elsewhere_nobody_knows_how_long_it_is() {
        Progress progress = new Progress(1, clock::get);
        progress.count(List.of("-"), name -> true);
        progress.done("a.docx", null, true, 0, 10);
        assertEquals(-1, progress.snapshot().files());
        assertTrue(progress.snapshot().share() < 0);
        assertEquals(-1, progress.snapshot().secondsLeft());
        assertEquals(1, progress.snapshot().unreadable());
    }
}
