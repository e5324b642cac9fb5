package org.disclosurecheck.rules.several;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.disclosurecheck.model.CellContent;
import org.disclosurecheck.model.CellKind;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Table;

/**
 * The cells of the tables of a report: the text of each, from which its number follows. Reports of one form share their
 * addresses, so that a hundred thousand of them fit into memory.
 */
public final class Figures {

    /** Addresses in order, and where each stands; all reports with the same cells have the same one. */
    private record Layout(List<String> addresses, Map<String, Integer> places) {

        private static final Map<List<String>, Layout> KNOWN = new ConcurrentHashMap<>();
        private static final int MOST_KNOWN = 64;

        static Layout of(List<String> addresses) {
            Layout known = KNOWN.get(addresses);
            if (known == null) {
                Map<String, Integer> places = new LinkedHashMap<>();
                addresses.forEach(address -> places.put(address, places.size()));
                known = new Layout(List.copyOf(addresses), places);
                if (KNOWN.size() < MOST_KNOWN) {
                    KNOWN.put(known.addresses, known);
                }
            }
            return known;
        }
    }

    private final Layout layout;
    private final String[] raws;

    private Figures(Layout layout, String[] raws) {
        this.layout = layout;
        this.raws = raws;
    }

    /** @param cells text by address, in the order of the form */
    public static Figures of(Map<String, String> cells) {
        String[] raws = new String[cells.size()];
        int i = 0;
        for (String raw : cells.values()) {
            raws[i++] = raw == null || raw.isEmpty() ? "" : raw.equals("0") ? "0" : raw;
        }
        return new Figures(Layout.of(new ArrayList<>(cells.keySet())), raws);
    }

    static Figures of(Report report) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Table table : Digest.tables(report)) {
            table.allCells().forEach(cell -> cells.put(cell.getAddress(), cell.getRaw()));
        }
        return of(cells);
    }

    public String raw(String address) {
        Integer at = layout.places.get(address);
        return at == null ? null : raws[at];
    }

    /** 0 for a blank or a mark; null where there is no cell or no number can be read. */
    public BigDecimal amount(String address) {
        String raw = raw(address);
        if (raw == null) {
            return null;
        }
        CellContent content = CellContent.of(raw, address.substring(address.lastIndexOf('/') + 1));
        return content.value() != null ? content.value() : content.kind() == CellKind.WORDS ? null : BigDecimal.ZERO;
    }

    public Map<String, String> cells() {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < raws.length; i++) {
            cells.put(layout.addresses.get(i), raws[i]);
        }
        return cells;
    }

    public Set<String> tables() {
        Set<String> tables = new TreeSet<>();
        layout.addresses.forEach(address -> tables.add(address.substring(0, 2)));
        return tables;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figures figures && layout.addresses.equals(figures.layout.addresses)
                && Arrays.equals(raws, figures.raws);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(raws);
    }

    @Override
    public String toString() {
        return cells().toString();
    }
}
