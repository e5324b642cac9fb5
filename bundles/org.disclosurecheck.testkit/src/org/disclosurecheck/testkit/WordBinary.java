package org.disclosurecheck.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The binary form of Word 97, as far as text, tables and lists need it. POI can only change such files. */
final class WordBinary {

    /** Properties up to this length stand with their paragraph. */
    static final int LONGEST = 400;

    private static final int TEXT = 0x600;
    private static final int PAGE = 512;
    private static final int PARTS = 0x9a;
    private static final int CHARACTERS = 12;
    private static final int PARAGRAPHS = 13;
    private static final int PIECES = 33;
    private static final int LISTS = 73;
    private static final int LIST_USES = 74;

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> ends = new ArrayList<>();
    private final List<byte[]> properties = new ArrayList<>();
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final ByteArrayOutputStream table = new ByteArrayOutputStream();
    private byte[] lists;
    private byte[] levels;
    private byte[] uses;

    /**
     * Numbers, the lowest byte first.
     *
     * @param valuesAndSizes a number and how many bytes it takes up, and so on
     */
    static byte[] numbers(int... valuesAndSizes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < valuesAndSizes.length; i += 2) {
            for (int k = 0; k < valuesAndSizes[i + 1]; k++) {
                bytes.write(valuesAndSizes[i] >> 8 * k);
            }
        }
        return bytes.toByteArray();
    }

    static byte[] join(byte[]... pieces) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            bytes.writeBytes(piece);
        }
        return bytes.toByteArray();
    }

    void paragraph(String words, char end, byte[] of) {
        text.append(words).append(end);
        ends.add(text.length());
        properties.add(of);
    }

    /** Keeps properties in the data stream; returns their place. */
    int data(byte[] of) {
        int at = data.size();
        data.writeBytes(join(numbers(of.length, 2), of));
        return at;
    }

    void lists(byte[] definitions, byte[] theirLevels, byte[] theirUses) {
        lists = definitions;
        levels = theirLevels;
        uses = theirUses;
    }

    byte[] bytes() {
        int firstPage = (TEXT + 2 * text.length()) / PAGE + 1;
        ByteBuffer file = ByteBuffer.allocate(PAGE * (firstPage + 1 + ends.size())).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort(0, (short) 0xa5ec).putShort(2, (short) 0xc1).putShort(10, (short) 0x200);
        file.putInt(0x4c, text.length());
        file.put(TEXT, text.toString().getBytes(StandardCharsets.UTF_16LE));
        int end = TEXT + 2 * text.length();
        part(file, CHARACTERS, numbers(TEXT, 4, end, 4, firstPage, 4));
        int page = firstPage * PAGE;
        file.putInt(page, TEXT).putInt(page + 4, end).put(page + PAGE - 1, (byte) 1);
        part(file, PARAGRAPHS, paragraphs(file, firstPage + 1));
        part(file, PIECES, numbers(2, 1, 16, 4, 0, 4, text.length(), 4, 0, 2, TEXT, 4, 0, 2));
        if (lists != null) {
            part(file, LISTS, lists);
            table.writeBytes(levels);
            part(file, LIST_USES, uses);
        }
        return compound(file.array());
    }

    /** Writes a page for every paragraph, and returns their index. */
    private byte[] paragraphs(ByteBuffer file, int firstPage) {
        ByteArrayOutputStream index = new ByteArrayOutputStream();
        int from = TEXT;
        index.writeBytes(numbers(from, 4));
        for (int i = 0; i < ends.size(); i++) {
            int to = TEXT + 2 * ends.get(i);
            byte[] of = properties.get(i);
            int page = (firstPage + i) * PAGE;
            file.putInt(page, from).putInt(page + 4, to).put(page + PAGE - 1, (byte) 1).put(page + 8, (byte) 11);
            // the length is counted in pairs, with the number of the style; an odd one is told in another way
            if (of.length % 2 == 1) {
                file.put(page + 22, (byte) ((of.length + 3) / 2)).put(page + 25, of);
            } else {
                file.put(page + 23, (byte) ((of.length + 2) / 2)).put(page + 26, of);
            }
            index.writeBytes(numbers(to, 4));
            from = to;
        }
        for (int i = 0; i < ends.size(); i++) {
            index.writeBytes(numbers(firstPage + i, 4));
        }
        return index.toByteArray();
    }

    private void part(ByteBuffer file, int number, byte[] content) {
        file.putInt(PARTS + 8 * number, table.size()).putInt(PARTS + 8 * number + 4, content.length);
        table.writeBytes(content);
    }

    private byte[] compound(byte[] file) {
        try (POIFSFileSystem files = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(file), "WordDocument");
            files.createDocument(new ByteArrayInputStream(table.toByteArray()), "1Table");
            files.createDocument(new ByteArrayInputStream(data.toByteArray()), "Data");
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
