package org.disclosurecheck.extract.html;

import org.disclosurecheck.extract.Block;
import org.jsoup.nodes.Element;

/**
 * A line or a table of a page with what tells whether it belongs to the report.
 *
 * @param block the line or grid
 * @param at the element that it stands in, for a table the table itself
 * @param length its characters, blanks not counted
 * @param linked how many of them stand in links
 * @param aside true inside what the page itself marks as its header
 */
record PageBlock(Block block, Element at, int length, int linked, boolean aside) {

    /** The text of a line; empty for a table. */
    String text() {
        return block instanceof Block.Line line ? line.text() : "";
    }

    /** True when most of it is a link: navigation, a list of attachments, related pages. */
    boolean isLink() {
        return linked * 5 >= length * 3 && linked > 0;
    }
}
