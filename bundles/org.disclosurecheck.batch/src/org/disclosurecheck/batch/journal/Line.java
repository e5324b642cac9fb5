package org.disclosurecheck.batch.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.export.ReportLine;

/**
 * A report as it stands in a journal: a JSON object that ends with a checksum, so that a line which a dying disk or
 * machine spoiled is known for what it is.
 */
public final class Line {

    private static final byte[] BEGIN = "{\"report\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CHECKSUM = ",\"crc\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\"}}".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGITS = 8;
    private static final int TAIL = CHECKSUM.length + DIGITS + END.length;

    private static final long NOWHERE = -1;

    private final byte[] bytes;
    private volatile long place = NOWHERE;
    private Map<String, String> note;
    /** Where the line of the output ends, or a negative number. */
    private int cut = -1;

    private Line(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A report that is to be written.
     *
     * @param note what is to be known of it at a glance
     * @param rules ids of all rules of the book, in its order
     */
    public static Line of(CheckReport report, Map<String, String> note, List<String> rules) throws IOException {
        byte[] plain = ReportLine.write(report, note, rules);
        int length = plain.length - 2;
        byte[] bytes = Arrays.copyOf(plain, length + TAIL);
        System.arraycopy(CHECKSUM, 0, bytes, length, CHECKSUM.length);
        System.arraycopy(checksum(bytes, 0, length), 0, bytes, length + CHECKSUM.length, DIGITS);
        System.arraycopy(END, 0, bytes, bytes.length - END.length, END.length);
        return new Line(bytes);
    }

    /** The line that stands there, or null when it is not as it was written. */
    static Line of(byte[] bytes, int from, int to) {
        int tail = to - TAIL;
        boolean whole = tail > from + BEGIN.length && Arrays.equals(bytes, from, from + BEGIN.length, BEGIN, 0, BEGIN.length)
                && Arrays.equals(bytes, tail, tail + CHECKSUM.length, CHECKSUM, 0, CHECKSUM.length)
                && Arrays.equals(bytes, tail + CHECKSUM.length, to - END.length, checksum(bytes, from, tail), 0, DIGITS);
        return whole ? new Line(Arrays.copyOfRange(bytes, from, to)) : null;
    }

    private static byte[] checksum(byte[] bytes, int from, int to) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, to - from);
        return HexFormat.of().toHexDigits((int) crc.getValue()).getBytes(StandardCharsets.US_ASCII);
    }

    /** The report’s name. */
    public String name() {
        return ReportLine.name(bytes);
    }

    /** What was noted with it. */
    public synchronized Map<String, String> note() throws IOException {
        if (note == null) {
            note = ReportLine.note(bytes);
        }
        return note;
    }

    /** The line of the JSON Lines output, without its end. */
    public byte[] contract() {
        return ReportLine.withoutJournal(bytes, cut < 0 ? ReportLine.cut(bytes) : cut);
    }

    /** The same line with what is known of it already. */
    Line known(int where, Map<String, String> noted) {
        cut = where;
        note = noted;
        return this;
    }

    /** The whole object, for those who have the report back from it. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where it stands in its journal ({@link Journal#read(long)}), or a negative number. */
    public long place() {
        return place;
    }

    Line at(long where) {
        place = where;
        return this;
    }

    /** The checksum, by which lines of one name differ. */
    public String checksum() {
        return new String(bytes, bytes.length - END.length - DIGITS, DIGITS, StandardCharsets.US_ASCII);
    }

    /** A number for the name and what is said of it: other lines hardly ever have the same. */
    public long key() {
        return LineIndex.hash(name() + '\n' + checksum() + bytes.length);
    }

    byte[] withEnd() {
        byte[] line = Arrays.copyOf(bytes, bytes.length + 1);
        line[bytes.length] = '\n';
        return line;
    }
}
