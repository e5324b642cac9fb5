package org.disclosurecheck.office.legacy;

import java.io.ByteArrayOutputStream;

/** Numbers as the file has them, the lowest byte first. */
final class Bytes {

    private Bytes() {
    }

    /** @param valuesAndSizes a number and how many bytes it takes up, and so on */
    static byte[] of(int... valuesAndSizes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < valuesAndSizes.length; i += 2) {
            for (int k = 0; k < valuesAndSizes[i + 1]; k++) {
                bytes.write(valuesAndSizes[i] >> 8 * k);
            }
        }
        return bytes.toByteArray();
    }
}
