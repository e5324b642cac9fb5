package org.disclosurecheck.testkit;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;

/** Writes a report as a workbook of Excel 97 to 2003, which WPS calls .et. */
public final class XlsWriter {

    private XlsWriter() {
    }

    public static byte[] write(Form form, Report report, SheetLayout layout) {
        return write(PrintedReport.of(form, report), layout);
    }

    public static byte[] write(PrintedReport printed, SheetLayout layout) {
        return new WorkbookWriter(new HSSFWorkbook(), layout).write(printed);
    }
}
