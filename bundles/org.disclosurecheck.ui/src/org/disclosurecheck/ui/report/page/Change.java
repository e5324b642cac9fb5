package org.disclosurecheck.ui.report.page;

/**
 * A place with another text than before.
 *
 * @param place key of the cell or line
 * @param before what stood there; never null
 * @param after what is to stand there; never null
 */
public record Change(String place, String before, String after) {

    Change back() {
        return new Change(place, after, before);
    }
}
