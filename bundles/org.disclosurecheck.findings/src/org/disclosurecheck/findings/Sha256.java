package org.disclosurecheck.findings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash by which bytes are known again. */
public final class Sha256 {

    /** To look for the algorithm takes longer than to hash a few words; each thread keeps its own. */
    private static final ThreadLocal<MessageDigest> OWN = ThreadLocal.withInitial(Sha256::digest);

    private Sha256() {
    }

    /** In hex. */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(OWN.get().digest(bytes));
    }

    /** That of a text in UTF-8, in hex. */
    public static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The first hex digits of it: to know a few words again, the rest need not be written out. */
    public static String hex(String text, int digits) {
        return HexFormat.of().formatHex(OWN.get().digest(text.getBytes(StandardCharsets.UTF_8)), 0, digits / 2);
    }

    /** One to be filled piece by piece. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            // every Java has it
            throw new IllegalStateException(e);
        }
    }
}
