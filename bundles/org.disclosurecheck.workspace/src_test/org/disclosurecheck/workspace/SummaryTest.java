package org.disclosurecheck.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.disclosurecheck.findings.Verdict;
import org.junit.jupiter.api.Test;

/** The little that lists know of a report. */
class SummaryTest {

    private static Summary of(Verdict verdict) {
        return new Summary("云溪县教育局", 2023, "2021", verdict, 100.0, 0, 0, 0, 12, null, null, 0.1);
    }

    @Test
    void what_could_not_be_read_earns_no_score() {
        assertNull(of(Verdict.UNDECIDED).fairScore());
        assertEquals(100.0, of(Verdict.ACCEPTABLE).fairScore());
    }
}
