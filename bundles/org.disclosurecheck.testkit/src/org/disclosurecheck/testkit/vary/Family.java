package org.disclosurecheck.testkit.vary;

import java.util.EnumSet;
import java.util.Set;

/** What a format keeps of a table. */
public enum Family {
    /** Documents of word processors: merged cells. */
    WORD,
    /** Workbooks: merged cells, values that are numbers. */
    SHEET,
    /** Web pages: merged cells. */
    PAGE,
    /** Pages of paper: lines and glyphs. */
    PAPER,
    /** Text with a row a line and signs between the cells. */
    ROWS,
    /** Text with a row a line and tabs between the cells; blank cells at the end of a row leave nothing. */
    TABS,
    /** Text with a cell a line and a sign behind each. */
    CELLS,
    /** Text with a cell a line and no sign at all; blank cells leave nothing. */
    LINES;

    static final Set<Family> ALL = EnumSet.allOf(Family.class);
    static final Set<Family> GRIDS = EnumSet.of(WORD, SHEET, PAGE, PAPER);
    static final Set<Family> TEXTS = EnumSet.of(ROWS, TABS, CELLS, LINES);
    static final Set<Family> SIGNED = EnumSet.of(WORD, SHEET, PAGE, PAPER, ROWS, CELLS);
    /** Where a blank cell may leave no trace. */
    static final Set<Family> UNSIGNED = EnumSet.of(TABS, LINES);
    /** Where a row may be short of a cell; in a sheet and on paper every cell has its place. */
    static final Set<Family> FLOWING = EnumSet.complementOf(EnumSet.of(SHEET, PAPER));
    static final Set<Family> NONE = EnumSet.noneOf(Family.class);
}
