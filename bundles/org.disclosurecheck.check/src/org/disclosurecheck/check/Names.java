package org.disclosurecheck.check;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of what lies in one folder: their bytes one behind the other and no object for any, for a folder may hold a
 * hundred thousand files. They come out in the order of their texts.
 */
final class Names {

    private static final int BLOCK = 1 << 16;
    private static final int SMALL = 1 << 10;
    private static final int AT = 16;
    private static final int HEAD = Short.BYTES;
    private static final int BYTE = 0xff;
    private static final char UNKNOWN = '\ufffd';

    private final List<byte[]> blocks = new ArrayList<>();
    /** Those whose text does not tell all of their bytes. */
    private final Map<Integer, Path> odd = new HashMap<>();
    private int[] places = new int[SMALL / Byte.SIZE];
    private int filled = BLOCK;
    private int count;
    private int next;
    private String text;

    /** @param text of the name alone */
    void add(Path path, String text) {
        byte[] name = text.getBytes(StandardCharsets.UTF_8);
        int length = HEAD + name.length;
        if (filled + length > BLOCK) {
            blocks.add(new byte[blocks.isEmpty() ? SMALL : BLOCK]);
            filled = 0;
        }
        int last = blocks.size() - 1;
        byte[] block = blocks.get(last);
        if (filled + length > block.length) {
            block = Arrays.copyOf(block, BLOCK);
            blocks.set(last, block);
        }
        block[filled] = (byte) (name.length >> Byte.SIZE);
        block[filled + 1] = (byte) name.length;
        System.arraycopy(name, 0, block, filled + HEAD, name.length);
        if (count == places.length) {
            places = Arrays.copyOf(places, count + (count >> 1));
        }
        places[count] = last << AT | filled;
        if (text.indexOf(UNKNOWN) >= 0) {
            odd.put(places[count], path);
        }
        count++;
        filled += length;
    }

    /** All are there. */
    Names sorted() {
        places = Arrays.copyOf(places, count);
        sort(places.clone(), places, 0, count);
        return this;
    }

    boolean hasNext() {
        return next < count;
    }

    /** The next one of them as it lies in the folder. */
    Path next(Path folder) {
        int place = places[next++];
        Path path = odd.get(place);
        text = text(place);
        return path != null ? path : folder.resolve(text);
    }

    /** The name alone of the one that came out last. */
    String text() {
        return text;
    }

    private String text(int place) {
        return new String(block(place), start(place), length(place), StandardCharsets.UTF_8);
    }

    private byte[] block(int place) {
        return blocks.get(place >>> AT);
    }

    private static int start(int place) {
        return (place & BLOCK - 1) + HEAD;
    }

    private int length(int place) {
        byte[] block = block(place);
        int at = start(place) - HEAD;
        return (block[at] & BYTE) << Byte.SIZE | block[at + 1] & BYTE;
    }

    /** Merges the halves of one array into the other; both hold the same at first. */
    private void sort(int[] from, int[] to, int begin, int end) {
        if (end - begin < 2) {
            return;
        }
        int middle = begin + end >>> 1;
        sort(to, from, begin, middle);
        sort(to, from, middle, end);
        for (int at = begin, one = begin, other = middle; at < end; at++) {
            to[at] = other == end || one < middle && compare(from[one], from[other]) <= 0 ? from[one++] : from[other++];
        }
    }

    private int compare(int one, int other) {
        byte[] here = block(one);
        byte[] there = block(other);
        int start = start(one);
        int theirs = start(other);
        int length = length(one);
        int more = length(other);
        int same = Arrays.mismatch(here, start, start + length, there, theirs, theirs + more);
        if (same < 0) {
            return odd.containsKey(one) && odd.containsKey(other) ? odd.get(one).compareTo(odd.get(other)) : 0;
        }
        return same == length ? -1 : same == more ? 1
                : Integer.compare(rank(here[start + same]), rank(there[theirs + same]));
    }

    /**
     * Bytes of UTF-8 are in the order of the characters, but texts in that of their halves: characters beyond the first
     * plane, which begin with F0 to F4, come before those from U+E000 on, which begin with EE and EF.
     */
    private static int rank(byte value) {
        int rank = value & BYTE;
        return rank == 0xee || rank == 0xef ? rank + BYTE : rank;
    }
}
