package org.disclosurecheck.office.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Unreadable;

/** The stream of an old workbook: what all sheets share, and behind it the sheets one after the other. */
final class BiffBook {

    private static final int MOST_SHEETS = 200;

    private static final class Tab {
        String name;
        int offset;
        boolean hidden;
        boolean cells;
        List<Block> blocks = List.of();
    }

    private final BiffRecords records;
    private final BookProblems problems = new BookProblems();
    private final BiffStyles styles = new BiffStyles();
    private final List<Tab> tabs = new ArrayList<>();
    private BiffFormulas formulas;
    private boolean since1904;

    BiffBook(BiffRecords records) {
        this.records = records;
        formulas = new BiffFormulas(List.of());
    }

    BiffStyles styles() {
        return styles;
    }

    BiffFormulas formulas() {
        return formulas;
    }

    BookProblems problems() {
        return problems;
    }

    boolean since1904() {
        return since1904;
    }

    /** @throws Unreadable when the stream ends too early */
    List<Block> read() throws Unreadable {
        boolean more = records.next();
        while (more && records.sid() != 0x000a) {
            global(records.sid());
            more = records.next();
        }
        if (!more || tabs.isEmpty()) {
            throw XlsReader.damaged();
        }
        // sheets stand in the stream in an order of their own
        List<Tab> inStream = tabs.stream().sorted(Comparator.comparingInt(tab -> tab.offset)).toList();
        for (Tab tab : inStream) {
            do {
                more = records.next();
            } while (more && records.sid() != 0x0809);
            if (!more) {
                throw XlsReader.damaged();
            }
            sheet(tab);
        }
        return tabs.stream().flatMap(tab -> tab.blocks.stream()).toList();
    }

    private void sheet(Tab tab) throws Unreadable {
        Sheet sheet = new Sheet(tab.name);
        formulas.nextSheet();
        if (!new BiffSheet(records, sheet, this).read()) {
            throw XlsReader.damaged();
        }
        if (tab.cells && problems.seen(sheet, tab.hidden)) {
            tab.blocks = SheetCutter.cut(sheet);
        }
    }

    private void global(int sid) {
        switch (sid) {
            case 0x0022 -> since1904 = records.ushort() == 1;
            case 0x0031 -> styles.font(records);
            case 0x041e, 0x001e -> styles.format(records);
            case 0x00e0 -> styles.style(records);
            case 0x00fc -> styles.texts(records);
            case 0x0042 -> records.codePage(records.ushort());
            case 0x0085 -> tab();
            case 0x00d3 -> problems.macros();
            case 0x01ae -> externalBook();
            case 0x0017 -> {
                if (!records.isOld()) {
                    formulas.references(records);
                }
            }
            default -> { }
        }
    }

    private void tab() {
        Tab tab = new Tab();
        tab.offset = records.plainInteger();
        tab.hidden = (records.ubyte() & 3) != 0;
        int type = records.ubyte();
        tab.cells = type == 0;
        tab.name = records.text(records.ubyte());
        if (tabs.size() < MOST_SHEETS) {
            tabs.add(tab);
        }
        if (type == 1) {
            problems.macros();
        }
        formulas = new BiffFormulas(tabs.stream().map(known -> known.name).toList());
    }

    /** Another workbook: neither this one nor a list of functions. */
    private void externalBook() {
        if (records.remaining() > 4) {
            problems.externalLinks();
        }
    }
}
