package org.disclosurecheck.office.parts;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

import org.disclosurecheck.extract.Unreadable;

/** The parts of an OOXML package. */
public interface Parts extends Closeable {

    /**
     * @return the part of that name, or null when there is none
     * @throws Unreadable when the part is there but locked by a password
     */
    InputStream open(String name) throws IOException, Unreadable;

    @Override
    default void close() throws IOException {
    }
}
