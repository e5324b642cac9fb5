package org.disclosurecheck.testkit;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;

/** Writes a report as an Excel workbook. */
public final class XlsxWriter {

    private XlsxWriter() {
    }

    public static byte[] write(Form form, Report report, SheetLayout layout) {
        return write(PrintedReport.of(form, report), layout);
    }

    public static byte[] write(PrintedReport printed, SheetLayout layout) {
        return new WorkbookWriter(new XSSFWorkbook(), layout).write(printed);
    }
}
