package org.disclosurecheck.export;

import java.io.IOException;

import org.disclosurecheck.check.CheckReport;

/** Takes the reports of a run in their order. */
public interface ReportOutput {

    void write(CheckReport report) throws IOException;

    /** The run is over: whatever stands at the end is written, and everything is flushed. */
    void finish() throws IOException;
}
