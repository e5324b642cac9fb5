package org.disclosurecheck.rules.several;

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

    private final byte[] deflated;

    /** @param deflated as {@link #deflated} gave it */
    public ProseText(byte[] deflated) {
        this.deflated = deflated.clone();
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
        return lines.toString();
    }

    /** @param lines as {@link #lines} gave them */
    static ProseText of(String lines) {
        return new ProseText(deflate(lines));
    }

    private static void line(StringBuilder lines, String key, String text) {
        if (text != null && lines.length() < MOST_CHARACTERS) {
            lines.append(key).append(COLON).append(text.replace(END, ' ').replace('\r', ' ')).append(END);
        }
    }

    /** One entry a paragraph, in reading order. */
    public List<Map.Entry<String, String>> paragraphs() {
        return inflate(deflated).lines().map(line -> Map.entry(line.substring(0, line.indexOf(COLON)),
                line.substring(line.indexOf(COLON) + 1))).toList();
    }

    /** The paragraphs of one part: S1, S5 …; empty when there is none. */
    public List<String> paragraphs(String key) {
        return paragraphs().stream().filter(entry -> entry.getKey().equals(key)).map(Map.Entry::getValue).toList();
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

    public byte[] deflated() {
        return deflated.clone();
    }

    private static byte[] deflate(String text) {
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

    private static String inflate(byte[] deflated) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated),
                new Inflater(true))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProseText text && Arrays.equals(deflated, text.deflated);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(deflated);
    }
}
