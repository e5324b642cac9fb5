package org.disclosurecheck.office.legacy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;

import org.apache.poi.poifs.crypt.ChunkedCipherOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.standard.EncryptionRecord;
import org.apache.poi.util.LittleEndianByteArrayOutputStream;

/** Locks the streams of a document with POI. */
final class TestLock {

    private static final int LARGEST_HEADER = 512;

    private final EncryptionInfo info = new EncryptionInfo(EncryptionMode.cryptoAPI);

    TestLock(String password) {
        info.getEncryptor().confirmPassword(password);
        info.getEncryptor().setChunkSize(512);
    }

    byte[] header() {
        byte[] bytes = new byte[LARGEST_HEADER];
        LittleEndianByteArrayOutputStream header = new LittleEndianByteArrayOutputStream(bytes, 0);
        header.writeShort(info.getVersionMajor());
        header.writeShort(info.getVersionMinor());
        header.writeInt(info.getEncryptionFlags());
        ((EncryptionRecord) info.getHeader()).write(header);
        ((EncryptionRecord) info.getVerifier()).write(header);
        return Arrays.copyOf(bytes, header.getWriteIndex());
    }

    /** @param plain how many bytes at the beginning are not locked */
    byte[] lock(byte[] stream, int plain) {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (ChunkedCipherOutputStream out = info.getEncryptor().getDataStream(locked, 0)) {
            out.writePlain(stream, 0, plain);
            out.write(stream, plain, stream.length - plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return locked.toByteArray();
    }
}
