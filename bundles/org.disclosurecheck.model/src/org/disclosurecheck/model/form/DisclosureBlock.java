package org.disclosurecheck.model.form;

import java.util.List;

/**
 * A block of 表二: a heading such as 第二十条第（一）项, a header row and its rows.
 *
 * @param heading printed heading of the block
 * @param columns value columns, in order
 * @param rows rows, in order
 */
public record DisclosureBlock(String heading, List<FormLine> columns, List<FormLine> rows) {
}
