package org.disclosurecheck.model.form;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The canonical addresses of a form, each written once: every report of the form has the same, and to put them together
 * anew for each cell of each report takes longer than to read the cell.
 */
public final class CellPlaces {

    private static final int MOST_FORMS = 8;
    private static volatile CellPlaces[] known = new CellPlaces[0];

    /**
     * What an address says.
     *
     * @param address such as “T3/total/business”
     * @param table T2, T3 or T4
     * @param row key of the row or group
     * @param column key of the column
     * @param number running number in the form, from 0; -1 for an address that the form does not have
     */
    public record Place(String address, String table, String row, String column, int number) {
    }

    private final Form form;
    private record Line(String[] addresses, Place[] places) {
    }

    private final Map<String, Map<FormLine, Line>> tables = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    private CellPlaces(Form form) {
        this.form = form;
        for (String table : List.of("T2", "T3", "T4")) {
            tables.put(table, new IdentityHashMap<>());
        }
        form.disclosures().forEach(block -> block.rows().forEach(row -> add("T2", row, block.columns())));
        form.applicationRows().forEach(row -> add("T3", row, form.applicationColumns()));
        form.reviewGroups().forEach(group -> add("T4", group, form.reviewColumns()));
    }

    private void add(String table, FormLine row, List<FormLine> columns) {
        String line = table + "/" + row.key();
        String[] addresses = new String[columns.size() + 1];
        Place[] cells = new Place[columns.size()];
        for (int i = 0; i < columns.size(); i++) {
            addresses[i] = line + "/" + columns.get(i).key();
            places.putIfAbsent(addresses[i], new Place(addresses[i], table, row.key(), columns.get(i).key(), places.size()));
            cells[i] = places.get(addresses[i]);
        }
        addresses[columns.size()] = line;
        tables.get(table).put(row, new Line(addresses, cells));
    }

    /** Those of a form. */
    public static CellPlaces of(Form form) {
        CellPlaces[] all = known;
        for (CellPlaces places : all) {
            if (places.form == form) {
                return places;
            }
        }
        CellPlaces made = new CellPlaces(form);
        int kept = Math.min(all.length, MOST_FORMS - 1);
        CellPlaces[] more = new CellPlaces[kept + 1];
        more[0] = made;
        System.arraycopy(all, 0, more, 1, kept);
        known = more;
        return made;
    }

    /**
     * The addresses of the cells of a row or group, in the order of the columns, and behind them its own, such as
     * “T3/total”; not to be changed.
     */
    public String[] row(String table, FormLine row) {
        return tables.get(table).get(row).addresses;
    }

    /** What the addresses of its cells say, in the same order; not to be changed. */
    public Place[] cells(String table, FormLine row) {
        return tables.get(table).get(row).places;
    }

    /** How many cells the form has. */
    public int size() {
        return places.size();
    }

    /** What the address says, or null when the form has none such. */
    public Place place(String address) {
        return places.get(address);
    }
}
