package org.disclosurecheck.office.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.disclosurecheck.extract.Passage;

/** What the cells of an old workbook refer to by number: texts, number formats, lines. */
final class BiffStyles {

    private static final int STRIKE = 0x0008;
    /** Fonts are counted without this number, for reasons nobody remembers. */
    private static final int NO_FONT = 4;

    private final Map<Integer, String> codes = new HashMap<>();
    private CellFormat[] formats = {};
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private final List<Boolean> ruled = new ArrayList<>();
    private final List<Integer> fonts = new ArrayList<>();
    private SSTRecord texts;
    /** By number. How many there are the file tells, and may tell wrongly: nothing is laid out for them in advance. */
    private final Map<Integer, String> shown = new HashMap<>();

    void font(BiffRecords records) {
        records.skip(2);
        int attributes = records.ushort();
        records.skip(4);
        fonts.add(attributes & STRIKE | (records.ushort() == FontRecord.SS_SUPER ? 1 : 0));
    }

    void format(BiffRecords records) {
        int id = records.ushort();
        codes.put(id, records.text(records.isOld() ? records.ubyte() : records.ushort()));
    }

    void style(BiffRecords records) {
        records.skip(2);
        formatOfStyle.add(records.ushort());
        records.skip(4);
        if (records.isOld()) {
            boolean bottom = (records.integer() >>> 22 & 7) != 0;
            ruled.add(bottom || (records.integer() & 0x1ff) != 0);
        } else {
            records.skip(2);
            ruled.add(records.ushort() != 0);
        }
    }

    void texts(BiffRecords records) {
        texts = new SSTRecord(records.record());
        shown.clear();
    }

    CellFormat format(int style) {
        if (formats.length != formatOfStyle.size()) {
            formats = new CellFormat[formatOfStyle.size()];
        }
        if (style >= formats.length) {
            return CellFormat.GENERAL;
        }
        if (formats[style] == null) {
            int id = formatOfStyle.get(style);
            formats[style] = CellFormat.of(id, codes.get(id));
        }
        return formats[style];
    }

    boolean ruled(int style) {
        return style < ruled.size() && ruled.get(style);
    }

    /** The shared text of that number, or null. */
    String text(int number) {
        if (texts == null || number < 0 || number >= texts.getNumUniqueStrings()) {
            return null;
        }
        return shown.computeIfAbsent(number, n -> read(texts.getString(n)));
    }

    private String read(UnicodeString string) {
        String text = string.getString();
        Iterator<FormatRun> runs = string.getFormatRunCount() == 0 ? null : string.formatIterator();
        if (runs == null) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int at = 0;
        int look = 0;
        while (at < text.length()) {
            FormatRun run = runs.hasNext() ? runs.next() : null;
            int end = run == null ? text.length() : Math.max(at, Math.min(text.length(), run.getCharacterPos()));
            String piece = text.substring(at, end);
            out.append((look & STRIKE) != 0 ? "" : (look & 1) != 0 ? Passage.raised(piece) : piece);
            at = end;
            look = run == null ? 0 : look(run.getFontIndex());
        }
        return out.toString();
    }

    private int look(int font) {
        int index = font > NO_FONT ? font - 1 : font;
        return index >= 0 && index < fonts.size() ? fonts.get(index) : 0;
    }
}
