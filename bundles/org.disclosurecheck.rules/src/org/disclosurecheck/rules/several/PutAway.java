package org.disclosurecheck.rules.several;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

import org.disclosurecheck.rules.several.digest.Digest;

/**
 * What is put away of a report: all that {@link Cards} need of it only now and then.
 *
 * @param path where the report lies
 * @param name what it calls its organisation; empty when nothing tells
 * @param marks the marks of its texts, one section after the other
 * @param prose its texts; empty when they have no marks, for only texts with marks are ever compared
 */
record PutAway(String path, String name, int[] marks, byte[] prose) {

    static byte[] bytes(Card card, int[][] marks, Digest digest) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
        int count = marks[0].length + marks[1].length;
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(count);
            for (int[] of : marks) {
                for (int mark : of) {
                    out.writeInt(mark);
                }
            }
            text(out, card.path());
            text(out, card.name());
            out.write(count == 0 ? new byte[0] : digest.prose().bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static PutAway of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int[] marks = marks(bytes);
            in.skipNBytes((1 + marks.length) * Integer.BYTES);
            return new PutAway(text(in), text(in), marks, Arrays.copyOfRange(bytes, bytes.length - in.available(), bytes.length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only the marks, which stand first: looking for twins asks every report for them and for nothing else. */
    static int[] marks(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int[] marks = new int[in.getInt()];
        in.asIntBuffer().get(marks);
        return marks;
    }

    /** A text as it is in memory: its length and its characters. */
    static void text(DataOutputStream out, String text) throws IOException {
        out.writeInt(text.length());
        out.writeChars(text);
    }

    static String text(DataInputStream in) throws IOException {
        char[] text = new char[in.readInt()];
        for (int i = 0; i < text.length; i++) {
            text[i] = in.readChar();
        }
        return new String(text);
    }
}
