package org.disclosurecheck.rules.several;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

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

    /** Addresses in order, and where each stands; all reports with the same cells have the same one. */
    private static final class Layout {

        private static final Map<List<String>, Layout> KNOWN = new ConcurrentHashMap<>();
        private static final List<Layout> NUMBERED = new CopyOnWriteArrayList<>();
        private static final int MOST_KNOWN = 64;

        private final List<String> addresses;
        /** In the order in which they became known, from 0 on; negative when it is one of too many. */
        private int number = -1;
        private final Map<String, Integer> places = new LinkedHashMap<>();
        /** The form that was last found to have these cells and no others. */
        private volatile Form form;

        private Layout(List<String> addresses) {
            this.addresses = List.copyOf(addresses);
            this.addresses.forEach(address -> places.put(address, places.size()));
        }

        static Layout of(List<String> addresses) {
            Layout known = KNOWN.get(addresses);
            return known == null ? make(addresses) : known;
        }

        private static synchronized Layout make(List<String> addresses) {
            Layout made = new Layout(addresses);
            if (NUMBERED.size() < MOST_KNOWN && KNOWN.putIfAbsent(made.addresses, made) == null) {
                made.number = NUMBERED.size();
                NUMBERED.add(made);
            }
            return KNOWN.getOrDefault(made.addresses, made);
        }

        /** That of these cells, or null when there is none yet: nearly all reports have the cells of their form. */
        static Layout of(Cell[] cells) {
            for (Layout known : NUMBERED) {
                if (known.is(cells)) {
                    return known;
                }
            }
            return null;
        }

        private boolean is(Cell[] cells) {
            boolean same = cells.length == addresses.size();
            for (int i = 0; i < cells.length && same; i++) {
                same = addresses.get(i).equals(cells[i].getAddress());
            }
            return same;
        }

        boolean is(Form asked) {
            if (form != asked) {
                if (!places.keySet().equals(new HashSet<>(asked.addresses()))) {
                    return false;
                }
                form = asked;
            }
            return true;
        }
    }

    private static final int FEW_DIGITS = 15;

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
            raws[i++] = shared(raw);
        }
        return new Figures(Layout.of(new ArrayList<>(cells.keySet())), raws);
    }

    static Figures of(Report report) {
        List<Cell> all = new ArrayList<>();
        Digest.tables(report).forEach(table -> all.addAll(table.allCells()));
        Cell[] cells = all.toArray(Cell[]::new);
        Layout known = Layout.of(cells);
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
        return new Figures(Layout.NUMBERED.get(cells), raws);
    }

    /** By which the same cells are known in this run of the program; negative when they are rare. */
    int numberOfCells() {
        return layout.number;
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

    int size() {
        return raws.length;
    }

    String raw(int place) {
        return raws[place];
    }

    String address(int place) {
        return layout.addresses.get(place);
    }

    /** {@link #amount(String)} of the cell at that place. */
    BigDecimal amount(int place) {
        return amount(layout.addresses.get(place), raws[place]);
    }

    /** The number of a cell that is written in a few digits and nothing else; negative for any other, 0 for 0 and for a blank. */
    long whole(int place) {
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
    boolean hasCellsOf(Figures other) {
        return layout == other.layout;
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
    boolean isComplete(Form form) {
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
