package org.disclosurecheck.pdf.page;

/** How much work a file may cause. A report of a city takes a hundredth of it; a hostile file would take all there is. */
public final class Budget {

    /** Thrown through the library when the budget is spent; it catches no unchecked exceptions. */
    public static final class Spent extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Spent(String what) {
            super(what, null, false, false);
        }
    }

    private static final int MOST_GLYPHS = 300_000;
    private static final int MOST_OPERATORS = 2_000_000;
    /** A form, shown by one operator, brings a state and a parser of its own. */
    private static final int FORM = 100;
    private static final int LOOKS = 0x3ff;

    private final long deadline;
    private int glyphs;
    private int operators;

    /** @param nanos time from now on */
    public Budget(long nanos) {
        deadline = System.nanoTime() + nanos;
    }

    /** @throws Spent when the time is over */
    public void checkTime() {
        if (System.nanoTime() - deadline > 0) {
            throw new Spent("time");
        }
    }

    void glyph() {
        if (++glyphs > MOST_GLYPHS) {
            throw new Spent("glyphs");
        }
        if ((glyphs & LOOKS) == 0) {
            checkTime();
        }
    }

    void form() {
        operators += FORM;
        checkTime();
    }

    void operator() {
        if (++operators > MOST_OPERATORS) {
            throw new Spent("operators");
        }
        if ((operators & LOOKS) == 0) {
            checkTime();
        }
    }
}
