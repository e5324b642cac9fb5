package org.disclosurecheck.batch.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.CRC32;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.export.Amendment;
import org.disclosurecheck.export.ReportLine;
import org.disclosurecheck.export.ReportLineReader;
import org.disclosurecheck.rules.several.digest.Digest;
import org.disclosurecheck.rules.several.digest.DigestBytes;

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

    /** Null until somebody needs more than the line of the output, and then what {@link #whole} gives. */
    private volatile byte[] bytes;
    private final byte[] said;
    private final Supplier<byte[]> whole;
    /** Null when it stands in the line. */
    private final byte[] digest;
    private volatile long place = NOWHERE;
    private Map<String, String> note;
    /** Where the line of the output ends, or a negative number. */
    private int cut = -1;

    private Line(byte[] bytes, byte[] digest) {
        this.bytes = bytes;
        this.said = null;
        this.whole = null;
        this.digest = digest;
    }

    private Line(byte[] said, Map<String, String> note, Supplier<byte[]> whole) {
        this.said = said;
        this.whole = whole;
        this.digest = null;
        this.note = note;
    }

    /**
     * A line of which no more is there at first than the output has of it.
     *
     * @param whole gives all of it
     */
    static Line of(byte[] said, Map<String, String> note, Supplier<byte[]> whole) {
        return new Line(said, note, whole);
    }

    /**
     * A report that is to be written.
     *
     * @param note what is to be known of it at a glance
     * @param rules ids of all rules of the book, in its order
     */
    public static Line of(CheckReport report, Map<String, String> note, List<String> rules) throws IOException {
        byte[] plain = ReportLine.write(report, note, rules);
        return of(plain, plain.length - 2, note, null);
    }

    /** The same for this run only: the digest stands beside the line. */
    public static Line passing(CheckReport report, Map<String, String> note, List<String> rules) throws IOException {
        byte[] plain = ReportLine.write(report, note, rules, false);
        return of(plain, plain.length - 2, note, report.digest() == null ? null : DigestBytes.of(report.digest()));
    }

    /** A line that was kept with its digest. */
    static Line passing(byte[] bytes, byte[] digest) {
        return new Line(bytes, digest);
    }

    /** @param length of what comes before the checksum */
    private static Line of(byte[] plain, int length, Map<String, String> note, byte[] digest) {
        byte[] bytes = Arrays.copyOf(plain, length + TAIL);
        System.arraycopy(CHECKSUM, 0, bytes, length, CHECKSUM.length);
        System.arraycopy(checksum(bytes, 0, length), 0, bytes, length + CHECKSUM.length, DIGITS);
        System.arraycopy(END, 0, bytes, bytes.length - END.length, END.length);
        Line line = new Line(bytes, digest);
        line.note = note;
        return line;
    }

    /** The same line with what a second look changes, which finds nothing. */
    public Line amended(Amendment amendment, Map<String, String> noted) throws IOException {
        byte[] plain = amendment.whole(bytes(), cut(), bytes().length - TAIL, noted);
        return of(plain, plain.length, noted, digest);
    }

    /** @param rules the rules that the line was written with */
    public CheckReport report(List<String> rules) throws IOException {
        CheckReport report = new ReportLineReader(rules).read(bytes());
        return digest == null ? report : report.with(DigestBytes.read(digest));
    }

    /** The digest of the report, or null when it has none; nothing else of the line is read. */
    public Digest readDigest() throws IOException {
        return digest == null ? ReportLineReader.digest(bytes()) : DigestBytes.read(digest);
    }

    /** The line that stands there, or null when it is not as it was written. */
    static Line of(byte[] bytes, int from, int to) {
        int tail = to - TAIL;
        boolean whole = tail > from + BEGIN.length && Arrays.equals(bytes, from, from + BEGIN.length, BEGIN, 0, BEGIN.length)
                && Arrays.equals(bytes, tail, tail + CHECKSUM.length, CHECKSUM, 0, CHECKSUM.length)
                && Arrays.equals(bytes, tail + CHECKSUM.length, to - END.length, checksum(bytes, from, tail), 0, DIGITS);
        return whole ? new Line(Arrays.copyOfRange(bytes, from, to), null) : null;
    }

    private static byte[] checksum(byte[] bytes, int from, int to) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, to - from);
        return HexFormat.of().toHexDigits((int) crc.getValue()).getBytes(StandardCharsets.US_ASCII);
    }

    /** The report’s name. */
    public String name() {
        return ReportLine.name(said != null ? said : bytes);
    }

    /** What was noted with it. */
    public synchronized Map<String, String> note() throws IOException {
        if (note == null) {
            note = ReportLine.note(bytes());
        }
        return note;
    }

    /** The line of the JSON Lines output, without its end. */
    public byte[] contract() {
        return said != null ? said : ReportLine.withoutJournal(bytes, cut());
    }

    /** Where the line of the output ends: its last brace is not there yet. */
    int cut() {
        if (cut < 0) {
            cut = ReportLine.cut(bytes());
        }
        return cut;
    }

    /** The digest where it stands beside the line, as {@link DigestBytes} gave it; else null. */
    byte[] digest() {
        return digest;
    }

    /** The whole object, for those who have the report back from it. */
    public byte[] bytes() {
        if (bytes == null) {
            bytes = whole.get();
        }
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

    /**
     * A number for the name and what was found: other results hardly ever have the same. When the file was written is not in
     * it, for nothing that is said of a report depends on that; the bytes of the file are, by their hash in the line.
     */
    public long key() {
        byte[] found = contract();
        return LineIndex.hash(name() + '\n' + SaidLines.checksum(found) + ' ' + found.length);
    }

    byte[] withEnd() {
        byte[] line = Arrays.copyOf(bytes(), bytes().length + 1);
        line[line.length - 1] = '\n';
        return line;
    }
}
