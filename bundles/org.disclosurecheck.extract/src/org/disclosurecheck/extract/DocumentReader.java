package org.disclosurecheck.extract;

import java.io.IOException;

/** Reads one file format into lines and grids. Readers keep no state and may be used by several threads. */
public interface DocumentReader {

    /** Short name of the format: text, html, docx. */
    String format();

    /** True when the bytes are of this format, whatever the file is called. */
    boolean recognises(Content content);

    /**
     * @throws Unreadable when the file is of this format but cannot be read; its message is one clear line
     * @throws IOException as well, for trouble that has no better words
     */
    Document read(Content content) throws IOException, Unreadable;
}
