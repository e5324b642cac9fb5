package org.disclosurecheck.rules.several.digest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;

/**
 * The texts of a report, kept small: compressed, and unfolded for those who ask. Nobody is accused of copying by a sketch
 * alone; here are the words.
 */
public final class ProseText {

    /** Longer texts are no report; what lies beyond is cut off. */
    private static final int MOST_CHARACTERS = 200_000;
    private static final char END = '\n';
    private static final char COLON = '\t';

    /** In {@link #bytes}: what follows is compressed, or it is not. */
    private static final byte DEFLATED = 1;
    private static final byte PLAIN = 0;

    /** At least one of the two is there; the other is made when somebody asks for it. */
    private String lines;
    private byte[] deflated;

    /** @param deflated as {@link #deflated} gave it */
    public ProseText(byte[] deflated) {
        this.deflated = deflated.clone();
    }

    private ProseText(String lines) {
        this.lines = lines;
    }

    /**
     * The texts before they are compressed, a paragraph a line. Keys are TITLE, PREAMBLE, S1.heading, S1 …, SIGN; “S0” stands
     * for parts that the form does not know.
     */
    static String lines(Report report) {
        StringBuilder lines = new StringBuilder();
        if (report.getTitle() != null) {
            line(lines, "TITLE", report.getTitle().getText());
        }
        for (Paragraph paragraph : report.getPreamble()) {
            line(lines, "PREAMBLE", paragraph.getText());
        }
        for (Section section : report.getSections()) {
            String id = section.getId() == null ? "S0" : section.getId();
            line(lines, id + ".heading", section.getHeading() == null ? "" : section.getHeading());
            section.getParagraphs().forEach(paragraph -> line(lines, id, paragraph.getText()));
        }
        report.getSignature().getParagraphs().forEach(paragraph -> line(lines, "SIGN", paragraph.getText()));
        return encodable(lines.toString());
    }

    /** Half a character comes back from no file, so it is none from the beginning. */
    private static String encodable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
            }
        }
        return text;
    }

    /** @param lines as {@link #lines} gave them */
    static ProseText of(String lines) {
        return new ProseText(lines);
    }

    private static void line(StringBuilder lines, String key, String text) {
        if (text != null && lines.length() < MOST_CHARACTERS) {
            lines.append(key).append(COLON).append(text.replace(END, ' ').replace('\r', ' ')).append(END);
        }
    }

    /** One entry a paragraph, in reading order. */
    public List<Map.Entry<String, String>> paragraphs() {
        String all = lines();
        List<Map.Entry<String, String>> paragraphs = new ArrayList<>();
        int to;
        for (int from = 0; from < all.length(); from = to + 1) {
            to = end(all, from);
            int colon = all.indexOf(COLON, from);
            paragraphs.add(Map.entry(all.substring(from, colon), all.substring(colon + 1, to)));
        }
        return paragraphs;
    }

    private static int end(String lines, int from) {
        int end = lines.indexOf(END, from);
        return end < 0 ? lines.length() : end;
    }

    private synchronized String lines() {
        if (lines == null) {
            lines = inflate(deflated);
        }
        return lines;
    }

    /** The paragraphs of one part: S1, S5 …; empty when there is none. */
    public List<String> paragraphs(String key) {
        String all = lines();
        List<String> paragraphs = new ArrayList<>();
        int to;
        for (int from = 0; from < all.length(); from = to + 1) {
            to = end(all, from);
            if (all.startsWith(key, from) && all.charAt(from + key.length()) == COLON) {
                paragraphs.add(all.substring(from + key.length() + 1, to));
            }
        }
        return paragraphs;
    }

    /**
     * Preamble and sections without headings, one paragraph a line.
     *
     * @param lines as {@link #lines} gave them
     */
    static String text(String lines) {
        StringBuilder text = new StringBuilder(lines.length());
        int to;
        for (int from = 0; from < lines.length(); from = to + 1) {
            to = lines.indexOf(END, from);
            if (lines.indexOf(COLON, from) == from + 2) {
                text.append(lines, from + 3, to + 1);
            }
        }
        return text.toString();
    }

    /** Paragraphs by part, in reading order. */
    Map<String, List<String>> parts() {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        paragraphs().forEach(entry -> parts.computeIfAbsent(entry.getKey(), key -> new ArrayList<>())
                .add(entry.getValue()));
        return parts;
    }

    /** Compressed, for a journal or a table. */
    public synchronized byte[] deflated() {
        if (deflated == null) {
            deflated = deflate(lines);
        }
        return deflated.clone();
    }

    /** For this run only: compressed or not, as it is at hand. */
    public synchronized byte[] bytes() {
        byte[] content = deflated != null ? deflated : lines.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[content.length + 1];
        bytes[0] = deflated != null ? DEFLATED : PLAIN;
        System.arraycopy(content, 0, bytes, 1, content.length);
        return bytes;
    }

    /** @param bytes as {@link #bytes} gave them */
    public static ProseText ofBytes(byte[] bytes) {
        return bytes[0] == DEFLATED ? new ProseText(Arrays.copyOfRange(bytes, 1, bytes.length))
                : new ProseText(new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8));
    }

    /** The sketch of these texts, made when somebody asks for it. */
    Sketch sketch() {
        return Sketch.later(() -> text(lines()));
    }

    static byte[] deflate(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(out, deflater)) {
            deflating.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    static String inflate(byte[] deflated) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated),
                new Inflater(true))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProseText text && lines().equals(text.lines());
    }

    @Override
    public int hashCode() {
        return lines().hashCode();
    }
}
