package org.disclosurecheck.testkit.strangers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files of this package. */
public enum StrangerFile {

    /** The report before LibreOffice has saved it. */
    ORIGINAL("report.docx"),
    LIBREOFFICE_DOC("report.doc");

    private final String file;

    StrangerFile(String file) {
        this.file = file;
    }

    public byte[] bytes() {
        try (InputStream in = StrangerFile.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
