package org.disclosurecheck.office.legacy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Documents of Word 97 written by hand: text, pieces, and a page for the properties of every run and every paragraph.
 * A property is its number followed by its operand.
 */
final class SmallDoc {

    /** @param properties of characters, or of a paragraph with its style in front */
    private record Span(int from, int to, byte[] properties) {
    }

    private record Piece(int from, int to, int at, int width, int change) {
    }

    private static final int TEXT = 0x600;
    private static final int PAGE = 512;

    private final StringBuilder text = new StringBuilder();
    private final List<Span> runs = new ArrayList<>();
    private final List<Span> paragraphs = new ArrayList<>();
    private final TreeSet<Integer> cuts = new TreeSet<>();
    private final Map<Integer, Integer> changes = new LinkedHashMap<>();
    private final Map<Integer, byte[]> parts = new LinkedHashMap<>();
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final Map<String, byte[]> streams = new LinkedHashMap<>();
    private int start;
    private final TreeMap<Integer, Integer> stories = new TreeMap<>(Map.of(0, 0));
    private int flags = 0x200;
    private TestLock lock;

    /** A property: its number and its operand, as long as the number says. */
    static byte[] property(int code, int operand) {
        int size = new int[] {1, 1, 2, 4, 2, 2, 1, 3}[code >> 13];
        return Bytes.of(code, 2, operand, size);
    }

    static byte[] all(byte[]... properties) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] property : properties) {
            all.writeBytes(property);
        }
        return all.toByteArray();
    }

    /**
     * The definition of a row.
     *
     * @param flags of each cell; those that are missing are 0
     */
    static byte[] row(int[] edges, int... flags) {
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        row.write(edges.length - 1);
        for (int edge : edges) {
            row.writeBytes(Bytes.of(edge, 2));
        }
        for (int flag : flags) {
            row.writeBytes(Bytes.of(flag, 2));
            row.writeBytes(new byte[18]);
        }
        return all(Bytes.of(0xd608, 2, row.size() + 1, 2), row.toByteArray());
    }

    /** A run of the open paragraph. */
    SmallDoc run(String words, byte[]... properties) {
        if (!words.isEmpty()) {
            runs.add(new Span(text.length(), text.length() + words.length(), all(properties)));
            text.append(words);
        }
        return this;
    }

    /**
     * Ends the paragraph with this character.
     *
     * @param properties those of the paragraph
     */
    SmallDoc end(char mark, byte[]... properties) {
        return end(mark, 0, new byte[0], properties);
    }

    SmallDoc end(char mark, int style, byte[] ofMark, byte[]... properties) {
        run(String.valueOf(mark), ofMark);
        paragraphs.add(new Span(start, text.length(), all(Bytes.of(style, 2), all(properties))));
        start = text.length();
        return this;
    }

    SmallDoc p(String words) {
        return run(words).end('\r');
    }

    SmallDoc cell(String words) {
        return run(words).end('\u0007', property(0x2416, 1));
    }

    SmallDoc endRow(byte[]... definition) {
        return end('\u0007', property(0x2416, 1), property(0x2417, 1), all(definition));
    }

    /** Cells and the end of their row, as wide as each other. */
    SmallDoc cells(String... words) {
        int[] edges = new int[words.length + 1];
        for (int i = 0; i < words.length; i++) {
            cell(words[i]);
            edges[i + 1] = 1000 * (i + 1);
        }
        return endRow(row(edges));
    }

    /** Properties that are kept in the data stream. */
    byte[] referred(int code, byte[] properties) {
        int at = data.size();
        data.writeBytes(Bytes.of(properties.length, 2));
        data.writeBytes(properties);
        return property(code, at);
    }

    /** A new piece begins here, and stands in the file before those that are there. */
    SmallDoc cut() {
        cuts.add(text.length());
        return this;
    }

    /** A change of properties for the piece that begins here. */
    SmallDoc change(int change) {
        changes.put(text.length(), change);
        return cut();
    }

    /** A story begins here: 1 footnotes, 5 endnotes, 6 text boxes. */
    SmallDoc story(int number) {
        stories.put(number, text.length());
        return this;
    }

    /** What the header points to by this number. */
    SmallDoc part(int number, byte[] content) {
        parts.put(number, content);
        return this;
    }

    SmallDoc stream(String name, byte[] content) {
        streams.put(name, content);
        return this;
    }

    SmallDoc flags(int more) {
        flags |= more;
        return this;
    }

    /** Locks the document, as Word 2003 does. */
    SmallDoc locked(String password) {
        lock = new TestLock(password);
        return flags(0x100);
    }

    byte[] bytes() {
        if (start < text.length() || text.isEmpty()) {
            end('\r');
        }
        List<Piece> pieces = pieces();
        ByteBuffer file = ByteBuffer.allocate(TEXT + 2 * text.length() + PAGE * (2 + runs.size() + paragraphs.size())
                + 5000).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort(0, (short) 0xa5ec).putShort(2, (short) 0xc1).putShort(10, (short) flags);
        stories.forEach((story, from) -> {
            Map.Entry<Integer, Integer> next = stories.higherEntry(story);
            file.putInt(0x4c + 4 * story, (next == null ? text.length() : next.getValue()) - from);
        });
        for (Piece piece : pieces) {
            file.put(piece.at, text.substring(piece.from, piece.to)
                    .getBytes(piece.width == 1 ? Charset.forName("windows-1252") : StandardCharsets.UTF_16LE));
        }
        int page = (TEXT + 2 * text.length()) / PAGE + 1;
        parts.put(12, pages(file, runs, pieces, page, false));
        page += runs.size() + pieces.size();
        parts.put(13, pages(file, paragraphs, pieces, page, true));
        parts.put(33, pieceTable(pieces));
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        parts.forEach((number, part) -> {
            file.putInt(0x9a + 8 * number, table.size()).putInt(0x9a + 8 * number + 4,
                    number == 73 ? 2 + 28 * part[0] : part.length);
            table.writeBytes(part);
        });
        if (lock == null) {
            return compound(file.array(), table.toByteArray());
        }
        byte[] header = lock.header();
        for (int number : parts.keySet()) {
            file.putInt(0x9a + 8 * number, file.getInt(0x9a + 8 * number) + header.length);
        }
        file.putInt(14, header.length);
        return compound(lock.lock(file.array(), 68), lock.lock(all(header, table.toByteArray()), header.length));
    }

    private List<Piece> pieces() {
        cuts.add(0);
        cuts.add(text.length());
        List<Integer> bounds = List.copyOf(cuts);
        List<Piece> pieces = new ArrayList<>();
        int at = TEXT;
        for (int i = bounds.size() - 2; i >= 0; i--) {
            String words = text.substring(bounds.get(i), bounds.get(i + 1));
            int width = bounds.size() > 2 && words.chars().allMatch(c -> c < 0x80) ? 1 : 2;
            pieces.add(0, new Piece(bounds.get(i), bounds.get(i + 1), at, width,
                    changes.getOrDefault(bounds.get(i), 0)));
            at += width * words.length();
        }
        return pieces;
    }

    /** Writes a page for every span of every piece, and returns the index of the pages, by their place in the file. */
    private static byte[] pages(ByteBuffer file, List<Span> spans, List<Piece> pieces, int first, boolean paragraphs) {
        List<int[]> places = new ArrayList<>();
        int page = first;
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            for (Span span : spans) {
                int from = Math.max(span.from, piece.from);
                int to = Math.min(span.to, piece.to);
                if (from < to) {
                    int start = piece.at + (from - piece.from) * piece.width;
                    int end = piece.at + (to - piece.from) * piece.width;
                    ByteBuffer empty = file.position(page * PAGE).slice().order(ByteOrder.LITTLE_ENDIAN);
                    page(empty, start, end, span, paragraphs);
                    places.add(new int[] {start, end, page++});
                }
            }
        }
        ByteArrayOutputStream index = new ByteArrayOutputStream();
        places.forEach(place -> index.writeBytes(Bytes.of(place[0], 4)));
        index.writeBytes(Bytes.of(places.get(places.size() - 1)[1], 4));
        places.forEach(place -> index.writeBytes(Bytes.of(place[2], 4)));
        return index.toByteArray();
    }

    private static void page(ByteBuffer page, int from, int to, Span span, boolean paragraph) {
        int at = paragraph ? 22 : 10;
        page.putInt(0, from).putInt(4, to).put(8, (byte) (at / 2)).put(PAGE - 1, (byte) 1);
        int size = span.properties.length;
        if (!paragraph) {
            page.put(at, (byte) size).put(at + 1, span.properties);
        } else if (size % 2 == 1) {
            page.put(at, (byte) ((size + 1) / 2)).put(at + 1, span.properties);
        } else {
            page.put(at + 1, (byte) (size / 2)).put(at + 2, span.properties);
        }
    }

    private byte[] pieceTable(List<Piece> pieces) {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        if (parts.containsKey(-1)) {
            table.writeBytes(parts.remove(-1));
        }
        table.writeBytes(Bytes.of(2, 1, 4 + 12 * pieces.size(), 4));
        pieces.forEach(piece -> table.writeBytes(Bytes.of(piece.from, 4)));
        table.writeBytes(Bytes.of(text.length(), 4));
        for (Piece piece : pieces) {
            table.writeBytes(Bytes.of(0, 2, piece.width == 2 ? piece.at : piece.at * 2 | 1 << 30, 4));
            table.writeBytes(Bytes.of(piece.change, 2));
        }
        return table.toByteArray();
    }

    private byte[] compound(byte[] file, byte[] table) {
        try (POIFSFileSystem files = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            streams.putIfAbsent("WordDocument", file);
            streams.put((flags & 0x200) != 0 ? "1Table" : "0Table", table);
            streams.put("Data", lock == null ? data.toByteArray() : lock.lock(data.toByteArray(), 0));
            for (Map.Entry<String, byte[]> stream : streams.entrySet()) {
                files.createDocument(new ByteArrayInputStream(stream.getValue()), stream.getKey());
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
