package org.disclosurecheck.office.sheet;

import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.security.GeneralSecurityException;

import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.util.CodePageUtil;
import org.apache.poi.util.LittleEndian;
import org.apache.poi.util.LittleEndianByteArrayInputStream;
import org.disclosurecheck.extract.Unreadable;

/**
 * The records of an old workbook, one after the other, unlocked where a password is known. Below the event model of
 * POI: that makes an object of every record, and most records say nothing that is read here.
 */
final class BiffRecords {

    private static final int BOF = 0x0809;
    private static final int VERSION_8 = 0x0600;
    private static final int FILEPASS = 0x002f;
    private static final Charset CHINESE = Charset.forName("GB18030");

    private final byte[] scratch = new byte[RecordInputStream.MAX_RECORD_DATA_SIZE];
    private RecordInputStream in;
    private boolean begun;
    private boolean old;
    private boolean locked;
    private Charset charset = CHINESE;

    /** @param password may be null: some files are locked with a password that every program knows */
    BiffRecords(byte[] stream, String password) throws Unreadable {
        InputStream bytes = new LittleEndianByteArrayInputStream(stream);
        in = new RecordInputStream(bytes);
        if (next() && sid() == BOF) {
            int size = 4 + in.remaining();
            old = ushort() < VERSION_8;
            if (next() && sid() == FILEPASS) {
                size += 4 + in.remaining();
                unlock(bytes, size, password);
                return;
            }
        }
        in = new RecordInputStream(new LittleEndianByteArrayInputStream(stream));
        begun = false;
    }

    /** Goes on behind the record that says how the rest is locked. */
    private void unlock(InputStream rest, int size, String password) throws Unreadable {
        EncryptionInfo info = new FilePassRecord(in).getEncryptionInfo();
        if (!opens(info, Decryptor.DEFAULT_PASSWORD) && (password == null || !opens(info, password))) {
            throw new Unreadable("encrypted", password == null ? "文件设有打开密码，无法读取；请给出密码，或去除密码后重新提交"
                    : "文件设有打开密码，给出的密码不对，无法读取",
                    password == null ? "the file is locked; please give its password, or submit it without one"
                            : "the file is locked, and the password given is wrong");
        }
        in = new RecordInputStream(rest, info, size);
        locked = true;
        begun = false;
    }

    private static boolean opens(EncryptionInfo info, String password) throws Unreadable {
        try {
            return info.getDecryptor().verifyPassword(password);
        } catch (GeneralSecurityException e) {
            throw new Unreadable("encrypted", "文件设有打开密码，加密方式不支持，无法读取",
                    "the file is locked in a way that is not supported");
        }
    }

    /** Moves to the next record; false at the end. What was not read of the last one is passed over. */
    boolean next() {
        if (begun) {
            skip(in.remaining());
        }
        if (!in.hasNextRecord()) {
            return false;
        }
        in.nextRecord();
        begun = true;
        return true;
    }

    int sid() {
        return in.getSid() & 0xffff;
    }

    /** The record itself, for the classes of POI that read it. */
    RecordInputStream record() {
        return in;
    }

    int remaining() {
        return in.remaining();
    }

    int ushort() {
        return in.readUShort();
    }

    int ubyte() {
        return in.readUByte();
    }

    int integer() {
        return in.readInt();
    }

    double number() {
        return in.readDouble();
    }

    void skip(int bytes) {
        if (locked) {
            // POI fills the whole array from records that are never locked
            in.readFully(new byte[bytes]);
        } else {
            in.readFully(scratch, 0, bytes);
        }
    }

    /** A number that is not locked in a locked workbook. */
    int plainInteger() {
        byte[] plain = new byte[4];
        in.readPlain(plain, 0, plain.length);
        return LittleEndian.getInt(plain);
    }

    /** True for the format of Excel 5 and 95, where texts are bytes in the character set of a country. */
    boolean isOld() {
        return old;
    }

    void codePage(int page) {
        try {
            charset = Charset.forName(CodePageUtil.codepageToEncoding(page, true));
        } catch (UnsupportedEncodingException | IllegalArgumentException e) {
            charset = CHINESE;
        }
    }

    /** A text of so many characters; in the old format of so many bytes. */
    String text(int length) {
        if (old) {
            byte[] bytes = new byte[Math.min(length, in.remaining())];
            in.readFully(bytes);
            return new String(bytes, charset);
        }
        boolean wide = (ubyte() & 1) != 0;
        return wide ? in.readUnicodeLEString(length) : in.readCompressedUnicode(length);
    }
}
