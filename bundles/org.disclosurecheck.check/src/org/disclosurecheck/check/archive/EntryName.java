package org.disclosurecheck.check.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

import org.disclosurecheck.extract.Charsets;

/**
 * Names of zip entries. Programs on Chinese Windows write them in GBK without saying so, those on other systems in
 * UTF-8 with or without saying so, and some add the name in Unicode beside it.
 */
final class EntryName {

    private static final int UTF_8 = 1 << 11;
    private static final int UNICODE_PATH = 0x7075;

    private EntryName() {
    }

    /**
     * @param name as it stands in the directory
     * @param flags of the entry
     * @param extra fields of the entry
     */
    static String decode(byte[] name, int flags, byte[] extra) {
        String unicode = unicodePath(name, extra);
        if (unicode == null && ((flags & UTF_8) != 0 || threeByteSequence(name))) {
            unicode = Charsets.strictly(name, StandardCharsets.UTF_8);
        }
        String decoded = unicode != null ? unicode : new String(name, Charset.forName("GB18030"));
        return decoded.replace('\\', '/');
    }

    /** Chinese characters take three bytes in UTF-8; what is valid with two bytes each is more likely GBK. */
    private static boolean threeByteSequence(byte[] name) {
        for (byte b : name) {
            if ((b & 0xf0) == 0xe0) {
                return true;
            }
        }
        return false;
    }

    private static String unicodePath(byte[] name, byte[] extra) {
        ByteBuffer fields = ByteBuffer.wrap(extra).order(ByteOrder.LITTLE_ENDIAN);
        while (fields.remaining() >= 4) {
            int id = fields.getShort() & 0xffff;
            int length = fields.getShort() & 0xffff;
            if (length > fields.remaining()) {
                return null;
            }
            int from = fields.position();
            if (id == UNICODE_PATH && length > 5 && fields.get(from) == 1 && fields.getInt(from
                    + 1) == checksum(name)) {
                return Charsets.strictly(Arrays.copyOfRange(extra, from + 5, from + length), StandardCharsets.UTF_8);
            }
            fields.position(from + length);
        }
        return null;
    }

    /** The field counts only for the name it was made for. */
    private static int checksum(byte[] name) {
        CRC32 checksum = new CRC32();
        checksum.update(name);
        return (int) checksum.getValue();
    }
}
