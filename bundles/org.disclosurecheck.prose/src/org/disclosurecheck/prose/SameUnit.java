package org.disclosurecheck.prose;

/** Whether two names may be those of one unit. */
public final class SameUnit {

    private SameUnit() {
    }

    /** True unless the names can hardly mean one unit: short names and names with the region before them are one. */
    public static boolean mayBe(String one, String other) {
        return !UnitNames.differ(Letters.plain(one).replace(" ", ""), Letters.plain(other).replace(" ", ""));
    }
}
