package org.disclosurecheck.extract.internal.facts;

import java.util.List;

import org.disclosurecheck.extract.Block.Line;

/**
 * The texts of a report that tell who reports about which year.
 *
 * @param title the title, or null
 * @param preamble lines before the first heading
 * @param first lines of the first part
 * @param all lines of all parts
 * @param unit closing unit, or null
 * @param date closing date, or null
 * @param published date of publication, or null
 */
public record Texts(String title, List<Line> preamble, List<Line> first, List<Line> all, String unit, String date,
        String published) {
}
