package org.disclosurecheck.office.parts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The names of documents that {@link PlainXml} reads, each once, and the namespaces that their root declares: only
 * documents that begin alike have the same.
 */
final class PlainNames {

    /** A name, and what was read of the last tag of that name. */
    static final class Name {
        final byte[] bytes;
        final String local;
        private final String prefix;
        private String space;
        private boolean resolved;
        /** Number of the document of the last tag, where that goes on behind the name, and how far. */
        int document;
        int last;
        int lastLength;
        boolean empty;
        int count;
        Name[] attributes;
        int[] values;

        private Name(byte[] bytes, String prefix, String local) {
            this.bytes = bytes;
            this.prefix = prefix;
            this.local = local;
        }

        boolean prefixed() {
            return !prefix.isEmpty();
        }

        /** Whether it declares a namespace instead of being an attribute. */
        boolean isDeclaration() {
            return prefix.equals("xmlns") || local.equals("xmlns");
        }
    }

    private static final int MOST = 256;
    private static final int SLOTS = 4 * MOST;
    private static final boolean[] PART = new boolean[256];

    static {
        for (char c : "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:_-.".toCharArray()) {
            PART[c] = true;
        }
    }

    private final Name[] slots = new Name[SLOTS];
    private int count;
    /** Number of the document that is read: places in another one tell nothing. */
    int document;
    private final String[] prefixes = new String[64];
    private final String[] spaces = new String[64];
    private int declared;
    private boolean bound;

    /** True when a document with many other names could have too many. */
    boolean crowded() {
        return count > MOST / 2;
    }

    /** Where the name ends that begins there. */
    static int end(byte[] bytes, int from) {
        int to = from;
        while (PART[bytes[to] & 0xff]) {
            to++;
        }
        return to;
    }

    /** The name that begins there. */
    Name at(byte[] bytes, int from) throws PlainXml.Unusual {
        int hash = 0;
        int to = from;
        for (byte b = bytes[to]; PART[b & 0xff]; b = bytes[++to]) {
            hash = 31 * hash + b;
        }
        int slot = (hash ^ hash >>> 11) & SLOTS - 1;
        for (Name name = slots[slot]; name != null; name = slots[slot]) {
            if (is(name.bytes, bytes, from, to)) {
                return name;
            }
            slot = slot + 1 & SLOTS - 1;
        }
        Name made = made(bytes, from, to);
        slots[slot] = made;
        return made;
    }

    private static boolean is(byte[] name, byte[] bytes, int from, int to) {
        if (name.length != to - from) {
            return false;
        }
        for (int i = 0; i < name.length; i++) {
            if (name[i] != bytes[from + i]) {
                return false;
            }
        }
        return true;
    }

    private Name made(byte[] bytes, int from, int to) throws PlainXml.Unusual {
        String whole = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        int colon = whole.indexOf(':');
        String local = whole.substring(colon + 1);
        if (++count > MOST || colon == 0 || !begins(whole) || !begins(local) || local.indexOf(':') >= 0) {
            throw new PlainXml.Unusual();
        }
        return new Name(Arrays.copyOfRange(bytes, from, to), whole.substring(0, Math.max(colon, 0)), local.intern());
    }

    private static boolean begins(String name) {
        return !name.isEmpty() && (Character.isLetter(name.charAt(0)) || name.charAt(0) == '_');
    }

    /** Takes a declaration of the root. */
    void declare(Name declaration, byte[] bytes, int from, int to) throws PlainXml.Unusual {
        String prefix = declaration.local;
        String space = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        boolean known = false;
        for (int i = 0; i < declared; i++) {
            known |= prefixes[i].equals(prefix) || spaces[i].equals(space);
        }
        if (known || !declaration.prefixed() || prefix.startsWith("xml") || space.isEmpty() || space.contains("w3.org/XML")
                || space.contains("w3.org/2000/xmlns") || declared == prefixes.length) {
            throw new PlainXml.Unusual();
        }
        prefixes[declared] = prefix;
        spaces[declared++] = space;
    }

    /** All declarations are known. */
    void bind() {
        bound = true;
    }

    /** The namespace of a name, or null when it has none that was declared. */
    String space(Name name) {
        if (!name.resolved && bound) {
            for (int i = 0; i < declared; i++) {
                if (prefixes[i].equals(name.prefix)) {
                    name.space = spaces[i];
                }
            }
            if (name.prefix.equals("xml")) {
                name.space = "http://www.w3.org/XML/1998/namespace";
            }
            name.resolved = true;
        }
        return name.space;
    }
}
