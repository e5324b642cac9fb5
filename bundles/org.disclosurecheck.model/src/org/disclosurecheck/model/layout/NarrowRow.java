package org.disclosurecheck.model.layout;

/**
 * A row whose values could not be taken for those of its columns, because there are more or fewer of them than columns.
 *
 * @param table T2 or T3
 * @param row key of the row
 * @param values how many values stand in it
 */
public record NarrowRow(String table, String row, int values) {
}
