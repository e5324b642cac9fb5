package org.disclosurecheck.rules.several;

/**
 * An earlier version of the report of the same unit and year that says something else.
 *
 * @param path where it lies
 * @param address the first cell that differs; REPORT when only the text does
 * @param here what stands there in this version
 * @param there what stands there in the earlier one
 * @param cells how many cells differ
 * @param published date of publication of the earlier one; empty when unknown
 * @param republished true when both were published, this one later
 * @param explained true when this version says that it was corrected
 */
public record OtherVersion(String path, String address, String here, String there, int cells, String published,
        boolean republished, boolean explained) {

    public boolean isRepublished() {
        return republished;
    }

    public boolean isExplained() {
        return explained;
    }
}
