package org.disclosurecheck.office.parts;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;

import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.disclosurecheck.extract.Unreadable;

/** A package inside the compound file that locks it. */
final class EncryptedPackage {

    private static final int LARGEST = 64 << 20;
    /** Office asks for 100,000 rounds; a number far beyond it is there to keep somebody busy. */
    private static final int MOST_ROUNDS = 2_000_000;

    private final byte[] bytes;

    EncryptedPackage(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @param password may be null: some files are locked with a password that every program knows */
    byte[] open(String password) throws Unreadable {
        try (POIFSFileSystem files = CompoundFile.open(bytes)) {
            EncryptionInfo info = new EncryptionInfo(files);
            if (info.getVerifier().getSpinCount() > MOST_ROUNDS) {
                throw damaged();
            }
            Decryptor decryptor = info.getDecryptor();
            if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)
                    && (password == null || !decryptor.verifyPassword(password))) {
                throw new Unreadable("encrypted", password == null ? "文件设有打开密码，无法读取；请给出密码，或去除密码后重新提交"
                        : "文件设有打开密码，给出的密码不对，无法读取",
                    password == null ? "the file is locked; please give its password, or submit it without one"
                            : "the file is locked, and the password given is wrong");
            }
            try (InputStream in = decryptor.getDataStream(files)) {
                byte[] inside = in.readNBytes(LARGEST + 1);
                if (inside.length > LARGEST) {
                    throw new Unreadable("too-large", "文件解密后超过 64 MB，不予读取",
                    "unlocked the file is larger than 64 MB; it was not read");
                }
                return inside;
            }
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            // whatever the libraries make of bytes that are no proper file
            throw damaged();
        }
    }

    private static Unreadable damaged() {
        return new Unreadable("damaged", "加密的文件已损坏，或加密方式不支持，无法读取",
                    "the locked file is damaged, or locked in a way that is not supported");
    }
}
