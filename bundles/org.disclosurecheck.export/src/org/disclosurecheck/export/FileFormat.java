package org.disclosurecheck.export;

import java.io.IOException;
import java.io.OutputStream;

/** A format of outputs that are one file. Formats that need a library of their own are found as services. */
public interface FileFormat {

    /** The word of the contract: csv, sarif … */
    String id();

    /** @param out flushed at the end, never closed */
    ReportOutput open(OutputStream out, Frame frame) throws IOException;
}
