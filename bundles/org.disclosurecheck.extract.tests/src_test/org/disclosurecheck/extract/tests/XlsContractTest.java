package org.disclosurecheck.extract.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.testkit.SheetLayout;
import org.disclosurecheck.testkit.XlsWriter;
import org.junit.jupiter.api.Nested;

/** The contract for old workbooks, in each of the ways in which people lay a report out in them. */
class XlsContractTest {

    @Nested
    class OneSheet extends Xls {
        OneSheet() {
            super(SheetLayout.ONE_SHEET);
        }
    }

    @Nested
    class ATableASheet extends Xls {
        ATableASheet() {
            super(SheetLayout.A_TABLE_A_SHEET);
        }
    }

    @Nested
    class ValuesAsText extends Xls {
        ValuesAsText() {
            super(SheetLayout.VALUES_AS_TEXT);
        }
    }

    abstract static class Xls extends ExtractorContract {

        private final SheetLayout layout;

        Xls(SheetLayout layout) {
            this.layout = layout;
        }

        @Override
        byte[] write(Form form, Report report) {
            return XlsWriter.write(form, report, layout);
        }

        @Override
        String format() {
            return "xls";
        }

        @Override
        byte[] nothing() {
            try (HSSFWorkbook workbook = new HSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                workbook.createSheet();
                workbook.write(out);
                return out.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
