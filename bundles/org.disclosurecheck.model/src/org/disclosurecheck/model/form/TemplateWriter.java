package org.disclosurecheck.model.form;

import java.io.IOException;
import java.io.OutputStream;

/** Writes empty reports in one file format. Writers are found as services. */
public interface TemplateWriter {

    /** The extension of the files that it writes, without the dot. */
    String extension();

    /** Writes the whole file; the stream stays open. */
    void write(ReportTemplate template, OutputStream out) throws IOException;
}
