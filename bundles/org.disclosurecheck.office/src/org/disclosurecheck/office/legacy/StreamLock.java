package org.disclosurecheck.office.legacy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;

import org.apache.poi.poifs.crypt.ChunkedCipherInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.util.LittleEndianByteArrayInputStream;
import org.disclosurecheck.extract.Unreadable;

/** Opens the streams of a document that a password locks. */
final class StreamLock {

    /** The key changes after so many bytes. */
    private static final int CHUNK = 512;

    private final Decryptor decryptor;

    /**
     * @param header what the table stream begins with
     * @param password may be null: some files are locked with a password that every program knows
     * @throws Unreadable when it is not the right one
     */
    StreamLock(byte[] header, String password) throws IOException, Unreadable {
        decryptor = new EncryptionInfo(new LittleEndianByteArrayInputStream(header), (EncryptionMode) null)
                .getDecryptor();
        decryptor.setChunkSize(CHUNK);
        try {
            if (!(password != null && decryptor.verifyPassword(password))
                    && !decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                throw new Unreadable("encrypted", password == null ? "文件设有打开密码，无法读取；请给出密码，或去除密码后重新提交"
                        : "文件设有打开密码，给出的密码不对，无法读取",
                    password == null ? "the file is locked; please give its password, or submit it without one"
                            : "the file is locked, and the password given is wrong");
            }
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** @param plain how many bytes at the beginning are not locked */
    byte[] open(byte[] stream, int plain) throws IOException {
        try (InputStream in = decryptor.getDataStream(new ByteArrayInputStream(stream), stream.length, 0)) {
            byte[] open = Arrays.copyOf(stream, stream.length);
            if (plain > 0) {
                ((ChunkedCipherInputStream) in).readPlain(open, 0, plain);
            }
            int read = in.readNBytes(open, plain, open.length - plain);
            if (read < open.length - plain) {
                throw new IOException("the stream ends early");
            }
            return open;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
