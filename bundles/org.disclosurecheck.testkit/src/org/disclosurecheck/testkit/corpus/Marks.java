package org.disclosurecheck.testkit.corpus;

import java.util.List;
import java.util.stream.Stream;

/**
 * How well reports were read.
 *
 * @param reports so many reports
 * @param cells so many cells are printed in them
 * @param exact cells that were read as they are printed
 * @param missing cells that were not read, and a problem says so
 * @param wrong cells that were read otherwise than they are printed, and a problem says so
 * @param silent cells that are missing or wrong, and no problem says so
 * @param refused reports of which nothing was read
 * @param undecided reports that were read, with a problem that leaves them undecided
 * @param texts preambles and sections, and among them
 * @param textsExact those that were read as they are printed
 * @param failures what to look at: cells that are not exact though they must, and silent ones
 */
public record Marks(int reports, int cells, int exact, int missing, int wrong, int silent, int refused, int undecided,
        int texts, int textsExact, List<String> failures) {

    static final Marks NONE = new Marks(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, List.of());
    private static final int MOST_FAILURES = 200;

    Marks plus(Marks other) {
        return new Marks(reports + other.reports, cells + other.cells, exact + other.exact, missing + other.missing,
                wrong + other.wrong, silent + other.silent, refused + other.refused, undecided + other.undecided,
                texts + other.texts, textsExact + other.textsExact, failures.size() >= MOST_FAILURES ? failures
                        : Stream.concat(failures.stream(), other.failures.stream()).toList());
    }
}
