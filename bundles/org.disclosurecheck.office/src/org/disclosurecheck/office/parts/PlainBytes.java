package org.disclosurecheck.office.parts;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;

/**
 * Unpacks one part after the other into the same bytes. What is not whole, or larger than parts of reports are, is left to
 * {@link GuardedPart}, which knows why.
 */
final class PlainBytes {

    private static final int LARGEST = 1 << 20;
    /** Behind the part stands a zero, which is in no document and so ends whatever is read. */
    private static final int BEHIND = 16;
    private static final int USUAL = 1 << 17;
    /** So much at a time, before the ratio is looked at. */
    private static final int STEP = 1 << 13;

    private final Inflater inflater = new Inflater(true);
    private byte[] bytes = new byte[0];

    /** How many bytes it has, unpacked; -1 when it is left to others. */
    int unpack(ZipParts.Packed part) {
        inflater.reset();
        inflater.setInput(part.zip(), part.from(), part.length());
        int length = -1;
        try {
            length = part.method() == ZipEntry.DEFLATED ? inflated() : -1;
        } catch (DataFormatException e) {
            // left to others
        }
        if (length >= 0) {
            CRC32 checksum = new CRC32();
            checksum.update(bytes, 0, length);
            length = checksum.getValue() == part.checksum() ? length : -1;
        }
        return length;
    }

    private int inflated() throws DataFormatException {
        int length = 0;
        while (!inflater.finished()) {
            if (length > LARGEST) {
                return -1;
            }
            if (length + STEP + BEHIND > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(USUAL, 2 * bytes.length));
            }
            int more = inflater.inflate(bytes, length, STEP);
            length += more;
            if (more == 0 && !inflater.finished() || GuardedPart.tooDense(length, inflater.getBytesRead())) {
                return -1;
            }
        }
        bytes[length] = 0;
        return length > LARGEST ? -1 : length;
    }

    byte[] array() {
        return bytes;
    }
}
