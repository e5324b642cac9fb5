package org.disclosurecheck.export;

import java.io.Closeable;
import java.io.IOException;

import org.disclosurecheck.check.CheckReport;

/** Takes the reports of a run in their order. */
public interface ReportOutput extends Closeable {

    void write(CheckReport report) throws IOException;

    /** The run is over: whatever stands at the end is written, and everything is flushed. */
    void finish() throws IOException;

    /** Gives up what is held aside for the end, whether the run was finished or not; never closes what it writes to. */
    @Override
    default void close() throws IOException {
        // most hold nothing aside
    }
}
