package org.disclosurecheck.model.layout;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How the file lays out the report. Only a report that was read from a file has one.
 *
 * @param format what the file is: text, html, docx …
 * @param address where the page says it was published, or null
 * @param tables where 表二, 表三 and 表四 stand, in reading order; a table that stands in two parts is there twice
 * @param pictures numbers of the sections in which a large picture stands
 * @param unread numbers of the sections in which a table stands that was not recognised
 * @param narrow rows with another number of values than the table has columns
 */
public record Layout(String format, String address, List<TablePlace> tables, Set<Integer> pictures,
        Set<Integer> unread, List<NarrowRow> narrow) {

    /** The table of that id where the form has it, if it stands there. */
    public Optional<TablePlace> inItsSection(String table) {
        return tables.stream().filter(place -> place.table().equals(table) && place.section() == place.due()).findFirst();
    }
}
