package org.disclosurecheck.extract;

/**
 * The bytes of a submitted file and the name it goes by. The name is a hint at most: what a file is, its bytes tell.
 *
 * @param name file name or path, for messages
 * @param bytes the whole file; not to be changed
 * @param password what opens the file if it is locked, or null
 */
public record Content(String name, byte[] bytes, String password) {

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
}
