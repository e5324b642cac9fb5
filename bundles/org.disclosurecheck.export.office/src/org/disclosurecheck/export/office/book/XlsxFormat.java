package org.disclosurecheck.export.office.book;

import java.io.IOException;
import java.io.OutputStream;

import org.disclosurecheck.export.FileFormat;
import org.disclosurecheck.export.Frame;
import org.disclosurecheck.export.ReportOutput;

/** The workbook, for {@link java.util.ServiceLoader}. */
public final class XlsxFormat implements FileFormat {

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public ReportOutput open(OutputStream out, Frame frame) throws IOException {
        return new XlsxOutput(out, frame);
    }
}
