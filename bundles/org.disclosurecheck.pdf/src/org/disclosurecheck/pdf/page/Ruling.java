package org.disclosurecheck.pdf.page;

/**
 * A straight line on a page, in points from the upper left corner.
 *
 * @param horizontal true when it lies, false when it stands
 * @param at its y when it lies, its x when it stands
 * @param from its left or upper end
 * @param to its right or lower end
 */
public record Ruling(boolean horizontal, float at, float from, float to) {

    public float length() {
        return to - from;
    }
}
