package org.disclosurecheck.rules.pack;

import java.io.IOException;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A private key behind a passphrase: PKCS#8, PBES2 with PBKDF2 and AES, as openssl writes and reads it. The steps are taken
 * one by one: the cipher of the JDK that does all in one takes no passphrase but an ASCII one.
 */
final class Passphrase {

    private static final String SCHEME = "PBEWithHmacSHA256AndAES_256";
    private static final Pattern KNOWN = Pattern.compile("PBEWith(HmacSHA\\d+)AndAES_(128|256)");
    private static final int ROUNDS = 600_000;
    /** Whoever hands over a key that asks for more wants the program to stand still. */
    private static final int MOST_ROUNDS = 10_000_000;
    private static final int BLOCK = 16;

    private Passphrase() {
    }

    /** The key as it may lie in a file. */
    static byte[] lock(byte[] key, char[] passphrase) {
        try {
            SecureRandom random = new SecureRandom();
            byte[] salt = new byte[BLOCK];
            byte[] start = new byte[BLOCK];
            random.nextBytes(salt);
            random.nextBytes(start);
            PBEParameterSpec how = new PBEParameterSpec(salt, ROUNDS, new IvParameterSpec(start));
            AlgorithmParameters spoken = AlgorithmParameters.getInstance(SCHEME);
            spoken.init(how);
            AlgorithmParameters written = AlgorithmParameters.getInstance("PBES2");
            written.init(spoken.getEncoded());
            byte[] locked = cipher(Cipher.ENCRYPT_MODE, SCHEME, how, passphrase).doFinal(key);
            return new EncryptedPrivateKeyInfo(written, locked).getEncoded();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @throws GeneralSecurityException when the passphrase is another one
     * @throws IOException when this is no key behind a passphrase, or behind one of another kind
     */
    static byte[] unlock(byte[] locked, char[] passphrase) throws IOException, GeneralSecurityException {
        EncryptedPrivateKeyInfo info = new EncryptedPrivateKeyInfo(locked);
        PBEParameterSpec how;
        String scheme = String.valueOf(info.getAlgParameters());
        try {
            how = info.getAlgParameters().getParameterSpec(PBEParameterSpec.class);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IOException(e);
        }
        if (!KNOWN.matcher(scheme).matches() || how.getIterationCount() > MOST_ROUNDS
                || !(how.getParameterSpec() instanceof IvParameterSpec)) {
            throw new IOException("unknown scheme");
        }
        return cipher(Cipher.DECRYPT_MODE, scheme, how, passphrase).doFinal(info.getEncryptedData());
    }

    private static Cipher cipher(int mode, String scheme, PBEParameterSpec how, char[] passphrase) throws GeneralSecurityException {
        Matcher known = KNOWN.matcher(scheme);
        if (!known.matches()) {
            throw new IllegalArgumentException(scheme);
        }
        byte[] key = SecretKeyFactory.getInstance("PBKDF2With" + known.group(1)).generateSecret(new PBEKeySpec(passphrase,
                how.getSalt(), how.getIterationCount(), Integer.parseInt(known.group(2)))).getEncoded();
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), how.getParameterSpec());
        return cipher;
    }
}
