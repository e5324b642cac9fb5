package org.disclosurecheck.extract.internal.outline;

import java.util.List;

import org.disclosurecheck.extract.Block;

/**
 * A part of the document: a heading and what follows it up to the next one.
 *
 * @param heading its heading; null for what stands before the first one
 * @param blocks lines and grids below the heading, text on the heading's line first
 */
public record Part(Heading heading, List<Block> blocks) {
}
