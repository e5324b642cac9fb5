package org.disclosurecheck.testkit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;

/** Writes a report as a document of Word 97. */
public final class DocWriter extends MarkedWriter {

    private static final int IN_TABLE = 0x2416;
    private static final int TABLES = 0x6649;
    private static final int ROW_END = 0x2417;
    private static final int INNER_CELL_END = 0x244b;
    private static final int INNER_ROW_END = 0x244c;
    private static final int LIST = 0x460b;
    private static final int REFERENCE = 0x6646;
    private static final int DEFINITION = 0xd608;
    private static final int GOES_ON = 0x20;
    private static final int BEGINS = 0x60;
    private static final int CHINESE = 37;
    private static final int LEVELS = 9;

    private final WordBinary doc = new WordBinary();

    private DocWriter(Edition edition) {
        super(edition);
    }

    public static byte[] write(Form form, Report report) {
        return write(Edition.of(form, report));
    }

    public static byte[] write(Edition edition) {
        DocWriter writer = new DocWriter(edition);
        if (edition.has(Finish.NUMBERED_BY_LIST)) {
            writer.list();
        }
        writer.body();
        return writer.doc.bytes();
    }

    @Override
    void paragraph(String text, String number, int depth) {
        doc.paragraph(lines(text), '\r', number == null ? inTables(depth)
                : WordBinary.join(inTables(depth), WordBinary.numbers(LIST, 2, 1, 2)));
    }

    @Override
    void cell(String text, int depth) {
        doc.paragraph(lines(text), depth == 1 ? '\u0007' : '\r', depth == 1 ? inTables(depth)
                : WordBinary.join(inTables(depth), WordBinary.numbers(INNER_CELL_END, 2, 1, 1)));
    }

    @Override
    void endRow(List<Part> parts, int depth) {
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        row.write(parts.size());
        row.writeBytes(WordBinary.numbers(COLUMN * parts.get(0).from(), 2));
        parts.forEach(part -> row.writeBytes(WordBinary.numbers(COLUMN * part.to(), 2)));
        for (Part part : parts) {
            row.writeBytes(WordBinary.numbers(part.begins() ? BEGINS : part.goesOn() ? GOES_ON : 0, 2));
            row.writeBytes(new byte[18]);
        }
        byte[] ends = depth == 1 ? WordBinary.numbers(ROW_END, 2, 1, 1)
                : WordBinary.numbers(INNER_CELL_END, 2, 1, 1, INNER_ROW_END, 2, 1, 1);
        byte[] properties = WordBinary.join(inTables(depth), ends, WordBinary.numbers(DEFINITION, 2, row.size() + 1, 2),
                row.toByteArray());
        // properties of long rows stand elsewhere
        doc.paragraph("", depth == 1 ? '\u0007' : '\r', properties.length < WordBinary.LONGEST ? properties
                : WordBinary.numbers(REFERENCE, 2, doc.data(properties), 4));
    }

    private static byte[] inTables(int depth) {
        return depth == 0 ? new byte[0] : WordBinary.numbers(IN_TABLE, 2, 1, 1, TABLES, 2, depth, 4);
    }

    private static String lines(String text) {
        return text.replace('\n', '\u000b');
    }

    /** A list that counts 一、 二、 三、. */
    private void list() {
        byte[] level = WordBinary.join(WordBinary.numbers(1, 4, CHINESE, 1), new byte[23], WordBinary.numbers(2, 2),
                "\0、".getBytes(StandardCharsets.UTF_16LE));
        ByteArrayOutputStream levels = new ByteArrayOutputStream();
        for (int i = 0; i < LEVELS; i++) {
            levels.writeBytes(level);
        }
        doc.lists(WordBinary.join(WordBinary.numbers(1, 2, 7, 4), new byte[24]), levels.toByteArray(),
                WordBinary.join(WordBinary.numbers(1, 4, 7, 4), new byte[12], WordBinary.numbers(-1, 4)));
    }
}
