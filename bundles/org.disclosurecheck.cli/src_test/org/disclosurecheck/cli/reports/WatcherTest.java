package org.disclosurecheck.cli.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.disclosurecheck.batch.progress.Progress.Snapshot;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Verdict;
import org.junit.jupiter.api.Test;

/** The line on the screen while a run is at work. */
class WatcherTest {

    @Test
    void progress_tells_how_far_how_fast_how_long_and_what_came_of_it() {
        Snapshot now = new Snapshot(50, 10, 2, Map.of(Verdict.ACCEPTABLE, 30L, Verdict.OBJECTIONABLE, 18L), 200, 12.34, 95);
        assertEquals("[█████░░░░░░░░░░░░░░░]  25% 已检查 50/200 份，每秒 12.3 份，约剩 2 分钟，未见错误 30，有错误 18，未能读取 2，未改动 10",
                Watcher.line(now, true, Language.ZH));
        assertEquals("50/200 checked, 12.3 a second, about 2 min left, acceptable 30, objectionable 18, unreadable 2, unchanged 10",
                Watcher.line(now, false, Language.EN));
        Snapshot endless = new Snapshot(50, 0, 0, Map.of(), -1, 3, -1);
        assertEquals("已检查 50 份，每秒 3.0 份", Watcher.line(endless, true, Language.ZH));
    }
}
