package org.disclosurecheck.rules.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

import org.disclosurecheck.findings.Sha256;

/**
 * Keys of who releases rule packs: Ed25519, in PEM files as other programs write them. The private key signs and stays
 * with its owner; the public key is handed to whoever installs.
 */
public final class Keys {

    private static final String ALGORITHM = "Ed25519";
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String LOCKED = "ENCRYPTED PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";
    private static final int SHOWN = 16;
    private static final int LARGEST = 1 << 16;

    private Keys() {
    }

    /** A new pair. */
    public static KeyPair generate() {
        try {
            return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The private key as the text of a PEM file. */
    public static String pem(PrivateKey key) {
        return pem(PRIVATE, key.getEncoded());
    }

    /** The private key as the text of a PEM file, which only the passphrase opens. */
    public static String pem(PrivateKey key, char[] passphrase) {
        return pem(LOCKED, Passphrase.lock(key.getEncoded(), passphrase));
    }

    /** The public key as the text of a PEM file. */
    public static String pem(PublicKey key) {
        return pem(PUBLIC, key.getEncoded());
    }

    private static String pem(String kind, byte[] encoded) {
        return begin(kind) + "\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded)
                + "\n-----END " + kind + "-----\n";
    }

    /** Whether the private key in a PEM file asks for a passphrase. */
    public static boolean asksForPassphrase(Path file) throws IOException, PackRefused {
        return text(file).contains(begin(LOCKED));
    }

    /** The private key of a PEM file that asks for no passphrase. */
    public static PrivateKey privateKey(Path file) throws IOException, PackRefused {
        return privateKey(file, null);
    }

    /**
     * The private key of a PEM file.
     *
     * @param passphrase what opens it; not looked at when the key asks for none
     * @throws PackRefused when it asks for a passphrase and this is not the one
     */
    public static PrivateKey privateKey(Path file, char[] passphrase) throws IOException, PackRefused {
        boolean locked = asksForPassphrase(file);
        // a wrong passphrase opens to noise, which looks well padded once in 256 times
        if (locked && (passphrase == null || passphrase.length == 0)) {
            throw new PackRefused("私钥 " + file + " 有口令，没有给出", "the private key " + file + " asks for a passphrase, and none is given");
        }
        try {
            byte[] encoded = locked ? unlocked(file, passphrase) : pem(file, PRIVATE);
            return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw locked ? wrong(file) : noKey(file, "私钥", "private");
        }
    }

    private static PackRefused wrong(Path file) {
        return new PackRefused("口令不对，打不开私钥 " + file, "this passphrase does not open the private key " + file);
    }

    private static byte[] unlocked(Path file, char[] passphrase) throws IOException, PackRefused {
        byte[] encoded = pem(file, LOCKED);
        try {
            return Passphrase.unlock(encoded, passphrase);
        } catch (GeneralSecurityException e) {
            throw wrong(file);
        } catch (IOException e) {
            throw noKey(file, "私钥", "private");
        }
    }

    /** The public key of a PEM file. */
    public static PublicKey publicKey(Path file) throws IOException, PackRefused {
        try {
            return publicKey(pem(file, PUBLIC));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw noKey(file, "公钥", "public");
        }
    }

    static PublicKey publicKey(byte[] encoded) throws GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
    }

    private static byte[] pem(Path file, String kind) throws IOException, PackRefused {
        String text = text(file);
        int from = text.indexOf(begin(kind));
        int to = text.indexOf("-----END " + kind + "-----");
        if (from < 0 || to < from) {
            throw kind.equals(PUBLIC) ? noKey(file, "公钥", "public") : noKey(file, "私钥", "private");
        }
        return Base64.getMimeDecoder().decode(text.substring(from + begin(kind).length(), to));
    }

    private static String begin(String kind) {
        return "-----BEGIN " + kind + "-----";
    }

    private static String text(Path file) throws IOException, PackRefused {
        try {
            if (Files.size(file) > LARGEST) {
                throw noKey(file, "密钥", "private or public");
            }
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            throw new PackRefused("没有密钥文件 " + file, "there is no key file " + file);
        }
    }

    private static PackRefused noKey(Path file, String zh, String en) {
        return new PackRefused(file + " 不是 Ed25519 " + zh + "（用 margent rules keygen 生成）",
                file + " is no Ed25519 " + en + " key (margent rules keygen makes one)");
    }

    /** What a public key is known by: the beginning of its hash, the same in every program that shows it. */
    public static String fingerprint(PublicKey key) {
        return Sha256.hex(key.getEncoded()).substring(0, SHOWN);
    }

    /** The public key that belongs to a private one: what it signs, this key and no other confirms. */
    static PublicKey publicOf(PrivateKey key, PublicKey claimed) throws PackRefused {
        byte[] proof = "margent".getBytes(StandardCharsets.US_ASCII);
        if (!verifies(claimed, proof, sign(key, proof))) {
            throw new PackRefused("公钥与私钥不是一对", "the public key does not belong to the private key");
        }
        return claimed;
    }

    static byte[] sign(PrivateKey key, byte[] content) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean verifies(PublicKey key, byte[] content, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(content);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
