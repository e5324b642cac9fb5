package org.disclosurecheck.extract;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The bytes of a submitted file and the name it goes by. The name is a hint at most: what a file is, its bytes tell.
 *
 * @param name file name or path, for messages
 * @param bytes the whole file; not to be changed
 * @param password what opens the file if it is locked, or null
 */
public record Content(String name, byte[] bytes, String password) {

    private static final int LONGEST_HEAD = 1 << 16;
    private static final int LONGEST_NAME = 80;
    /** The beginning of a field in the head of a mail. */
    private static final Pattern FIELD = Pattern.compile("[!-9;-~]+[ \\t]*:");

    /** A file without a password at hand. */
    public Content(String name, byte[] bytes) {
        this(name, bytes, null);
    }

    /** True when the bytes begin with these. */
    public boolean startsWith(int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** True when the bytes begin with the head of a mail, in which web archives are kept as well. */
    public boolean isMessage() {
        int start = startsWith(0xef, 0xbb, 0xbf) ? 3 : 0;
        if (!FIELD.matcher(ascii(start, LONGEST_NAME).stripLeading()).lookingAt()) {
            return false;
        }
        boolean mime = false;
        for (String line : (Iterable<String>) ascii(start, LONGEST_HEAD).stripLeading().lines()::iterator) {
            if (line.isEmpty()) {
                return mime;
            }
            boolean continued = line.charAt(0) == ' ' || line.charAt(0) == '\t';
            if (!continued && !FIELD.matcher(line).lookingAt()) {
                return false;
            }
            mime |= line.regionMatches(true, 0, "MIME-Version:", 0, 13) || line.regionMatches(true, 0, "Content-Type:", 0, 13);
        }
        return mime;
    }

    private String ascii(int from, int length) {
        return new String(bytes, from, Math.min(bytes.length - from, length), StandardCharsets.ISO_8859_1);
    }
}
