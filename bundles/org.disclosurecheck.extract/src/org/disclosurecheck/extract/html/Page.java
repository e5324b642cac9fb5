package org.disclosurecheck.extract.html;

import java.util.List;

import org.jsoup.nodes.Element;

/**
 * A page as it was walked.
 *
 * @param blocks everything shown, in reading order
 * @param pictures pictures that are large enough to show a table
 */
record Page(List<PageBlock> blocks, List<Picture> pictures) {

    /**
     * A picture.
     *
     * @param before index of the block that follows it
     * @param line line of the source where it stands
     */
    record Picture(Element image, int before, int line) {
    }
}
