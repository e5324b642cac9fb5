package org.disclosurecheck.office.parts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What {@link PlainXml} keeps from one document to the next: for documents that begin with the same bytes, as those of one
 * program do, their names and the stretches of markup that stood in them. Bounded; for one document at a time.
 */
public final class PlainMemory {

    /** Programs whose documents are met in turn. */
    private static final int MOST = 4;
    private static final int LONGEST_HEAD = 1 << 14;

    private final Set<String> unread;
    private final List<Dialect> dialects = new ArrayList<>(MOST);
    private final PlainBytes bytes = new PlainBytes();

    /** What documents have in common that begin alike. */
    static final class Dialect {
        final PlainNames names = new PlainNames();
        final PlainStretches stretches = new PlainStretches();
        /** Everything up to the end of the first tag; null until that was read. */
        private byte[] head;
        PlainNames.Name root;
        PlainNames.Name[] attributes;
        int[] values;

        /** True when all up to the end of the first tag is known. */
        boolean begun() {
            return head != null;
        }

        int length() {
            return head.length;
        }

        private boolean begins(byte[] bytes, int end) {
            int length = head.length;
            return length <= end && Arrays.equals(head, 0, length, bytes, 0, length);
        }

        private boolean full() {
            return names.crowded() || stretches.full();
        }
    }

    /** @param unread local names of elements of which nobody reads the attributes */
    public PlainMemory(Set<String> unread) {
        this.unread = unread;
    }

    boolean unread(String name) {
        return unread.contains(name);
    }

    /** The document that is a part of a package, and stays here until the next is taken; null when it is not for {@link PlainXml}. */
    public PlainXml document(Parts parts, String name) throws PlainXml.Unusual {
        ZipParts.Packed packed = parts instanceof ZipParts zip ? zip.packed(name) : null;
        int length = packed == null ? -1 : bytes.unpack(packed);
        return length < 0 ? null : new PlainXml(bytes.array(), length, this);
    }

    /** That of the document; a new one when none is known that begins so. */
    Dialect of(byte[] bytes, int length) {
        for (int i = 0; i < dialects.size(); i++) {
            Dialect known = dialects.get(i);
            if (known.begins(bytes, length)) {
                if (known.full()) {
                    dialects.remove(i);
                    break;
                }
                if (i > 0) {
                    dialects.remove(i);
                    dialects.add(0, known);
                }
                known.names.document++;
                return known;
            }
        }
        return new Dialect();
    }

    /** The first tag of a document was read, up to there. */
    void learn(Dialect dialect, byte[] bytes, int to) {
        if (to <= LONGEST_HEAD) {
            dialect.head = Arrays.copyOf(bytes, to);
            while (dialects.size() >= MOST) {
                dialects.remove(MOST - 1);
            }
            dialects.add(0, dialect);
        }
    }
}
