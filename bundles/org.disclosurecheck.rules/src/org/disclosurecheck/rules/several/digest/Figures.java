package org.disclosurecheck.rules.several.digest;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.CellContent;
import org.disclosurecheck.model.CellKind;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;

/**
 * The cells of the tables of a report: the text of each, from which its number follows. Reports of one form share their
 * addresses, so that a hundred thousand of them fit into memory.
 */
public final class Figures {

    private static final int FEW_DIGITS = 15;

    private final CellLayout layout;
    private final String[] raws;

    private Figures(CellLayout layout, String[] raws) {
        this.layout = layout;
        this.raws = raws;
    }

    /** @param cells text by address, in the order of the form */
    public static Figures of(Map<String, String> cells) {
        String[] raws = new String[cells.size()];
        int i = 0;
        for (String raw : cells.values()) {
            raws[i++] = shared(raw);
        }
        return new Figures(CellLayout.of(new ArrayList<>(cells.keySet())), raws);
    }

    static Figures of(Report report) {
        List<Cell> all = new ArrayList<>();
        Digest.tables(report).forEach(table -> all.addAll(table.allCells()));
        Cell[] cells = all.toArray(Cell[]::new);
        CellLayout known = CellLayout.of(cells);
        if (known == null) {
            Map<String, String> raws = new LinkedHashMap<>();
            all.forEach(cell -> raws.put(cell.getAddress(), cell.getRaw()));
            return of(raws);
        }
        String[] raws = new String[cells.length];
        for (int i = 0; i < raws.length; i++) {
            raws[i] = shared(cells[i].getRaw());
        }
        return new Figures(known, raws);
    }

    /** Most cells say nothing, or 0. */
    private static String shared(String raw) {
        return raw == null || raw.isEmpty() ? "" : raw.equals("0") ? "0" : raw;
    }

    /** By number of its cells ({@link #numberOfCells}), in this run of the program. */
    static Figures of(int cells, String[] raws) {
        return new Figures(CellLayout.numbered(cells), raws);
    }

    /** By which the same cells are known in this run of the program; negative when they are rare. */
    int numberOfCells() {
        return layout.number();
    }

    /** By name of its cells ({@link #nameOfCells}), from whichever run of the program. */
    static Figures of(long cells, Supplier<byte[]> addresses, String[] raws) throws IOException {
        CellLayout layout = CellLayout.of(cells, addresses);
        if (layout.addresses.size() != raws.length) {
            throw new IOException("as many cells as addresses were expected");
        }
        return new Figures(layout, raws);
    }

    /** By which the same cells are known in every run of the program. */
    long nameOfCells() {
        return layout.name();
    }

    /** The addresses of the cells in a few bytes, for those who do not know their name. */
    byte[] addresses() {
        return layout.text();
    }

    public String raw(String address) {
        Integer at = layout.places.get(address);
        return at == null ? null : raws[at];
    }

    /** 0 for a blank or a mark; null where there is no cell or no number can be read. */
    public BigDecimal amount(String address) {
        Integer at = layout.places.get(address);
        return at == null ? null : amount(address, raws[at]);
    }

    /** The same of a cell with that text. */
    public static BigDecimal amount(String address, String raw) {
        CellContent content = CellContent.of(raw, column(address));
        return content.value() != null ? content.value() : content.kind() == CellKind.WORDS ? null : BigDecimal.ZERO;
    }

    public int size() {
        return raws.length;
    }

    String raw(int place) {
        return raws[place];
    }

    public String address(int place) {
        return layout.addresses.get(place);
    }

    /** {@link #amount(String)} of the cell at that place. */
    public BigDecimal amount(int place) {
        return amount(layout.addresses.get(place), raws[place]);
    }

    /** The number of a cell that is written in a few digits and nothing else; negative for any other, 0 for 0 and for a blank. */
    public long whole(int place) {
        return whole(raws[place]);
    }

    /** The same of a cell with that text, whichever it is. */
    public static long whole(String raw) {
        if (raw.length() > FEW_DIGITS) {
            return -1;
        }
        long number = 0;
        for (int i = 0; i < raw.length(); i++) {
            int digit = raw.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /** Whether the cells are the same as those of the other, in the same order. */
    public boolean hasCellsOf(Figures other) {
        return layout == other.layout;
    }

    /** Every cell, address and text, in the order of the form. */
    public void forEach(BiConsumer<String, String> taker) {
        for (int i = 0; i < raws.length; i++) {
            taker.accept(layout.addresses.get(i), raws[i]);
        }
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

    /** True when it has just the cells of the form, and each says something that can be read. */
    public boolean isComplete(Form form) {
        if (!layout.is(form)) {
            return false;
        }
        for (int i = 0; i < raws.length; i++) {
            if (whole(i) < 0 && !isReadable(layout.addresses.get(i), raws[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isReadable(String address, String raw) {
        CellContent content = CellContent.of(raw, column(address));
        return content.kind() != CellKind.WORDS || content.value() != null;
    }

    private static String column(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
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
