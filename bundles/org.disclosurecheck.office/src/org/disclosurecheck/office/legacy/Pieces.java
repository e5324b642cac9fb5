package org.disclosurecheck.office.legacy;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.office.legacy.WordStreams.Part;

/** The text of a document and the pieces in which it is stored: saving in a hurry leaves it in any order. */
final class Pieces {

    /**
     * @param from its first character
     * @param to behind its last character
     * @param at where it stands in the text stream
     * @param width bytes a character
     * @param change a change of properties (Prm) that applies to the whole piece, or 0
     */
    record Piece(int from, int to, int at, int width, int change) {

        int at(int position) {
            return at + (position - from) * width;
        }
    }

    private static final int CHANGE = 1;
    private static final int TABLE = 2;
    private static final int COMPRESSED = 1 << 30;
    private static final int DESCRIPTOR = 8;
    private static final int MOST_CHARACTERS = 4_000_000;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final List<Piece> pieces = new ArrayList<>();
    /** Where the changes begin in the table stream: two bytes for the length, then the properties. */
    private final List<Integer> changes = new ArrayList<>();
    private final char[] text;
    /** The piece that was asked for last. */
    private int last;

    Pieces(WordStreams streams) throws Unreadable {
        int at = streams.at(Part.PIECES);
        int end = at + streams.size(Part.PIECES);
        while (at < end && streams.table.get(at) == CHANGE) {
            changes.add(at + 1);
            at += 3 + WordStreams.u16(streams.table, at + 1);
        }
        if (at >= end || streams.table.get(at) != TABLE) {
            throw new IllegalArgumentException("no piece table");
        }
        read(streams.table, at + 5, streams.table.getInt(at + 1));
        int size = pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).to;
        if (size > MOST_CHARACTERS) {
            throw new Unreadable("too-large", "Word 文档文字过多，不予读取", "the Word document has too much text; it is not read");
        }
        if (size < streams.size(WordStreams.Story.BODY)) {
            throw new IllegalArgumentException("the body is longer than the text");
        }
        text = decode(streams.text, size);
    }

    private void read(ByteBuffer table, int at, int size) {
        int count = (size - 4) / (4 + DESCRIPTOR);
        int from = 0;
        for (int i = 0; i < count; i++) {
            int to = table.getInt(at + 4 * (i + 1));
            int descriptor = at + 4 * (count + 1) + DESCRIPTOR * i;
            int place = table.getInt(descriptor + 2);
            boolean compressed = (place & COMPRESSED) != 0;
            int start = place & COMPRESSED - 1;
            if (table.getInt(at + 4 * i) != from || to < from) {
                throw new IllegalArgumentException("pieces overlap");
            }
            pieces.add(new Piece(from, to, compressed ? start / 2 : start, compressed ? 1 : 2,
                    WordStreams.u16(table, descriptor + 6)));
            from = to;
        }
    }

    private char[] decode(ByteBuffer stream, int size) {
        char[] decoded = new char[size];
        for (Piece piece : pieces) {
            int bytes = (piece.to - piece.from) * piece.width;
            if (piece.at > stream.limit() - bytes) {
                throw new IllegalArgumentException("text lies outside the file");
            }
            new String(stream.array(), piece.at, bytes, piece.width == 1 ? WESTERN : StandardCharsets.UTF_16LE)
                    .getChars(0, piece.to - piece.from, decoded, piece.from);
        }
        return decoded;
    }

    int size() {
        return text.length;
    }

    char at(int position) {
        return text[position];
    }

    /** The piece of a position. */
    Piece of(int position) {
        if (position < pieces.get(last).from || position >= pieces.get(last).to) {
            int low = 0;
            for (int high = pieces.size() - 1; low < high;) {
                int middle = (low + high) >>> 1;
                if (pieces.get(middle).to > position) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            last = low;
        }
        return pieces.get(last);
    }

    /** Where a change of properties stands in the table stream, or -1 when it is none of the long form. */
    int change(Piece piece) {
        int index = piece.change >> 1;
        return (piece.change & 1) != 0 && index < changes.size() ? changes.get(index) : -1;
    }
}
