package org.disclosurecheck.office.parts;

import java.io.IOException;

/**
 * A package, opened as far as it goes.
 *
 * @param parts its parts
 * @param cut true when the directory at its end is missing or damaged, and only parts that are there to their last byte
 *            were taken
 */
public record OpenedPackage(Parts parts, boolean cut) {

    public static OpenedPackage of(byte[] bytes) {
        try {
            return new OpenedPackage(new ZipParts(bytes), false);
        } catch (IOException | RuntimeException e) {
            return new OpenedPackage(new RescuedParts(bytes), true);
        }
    }
}
