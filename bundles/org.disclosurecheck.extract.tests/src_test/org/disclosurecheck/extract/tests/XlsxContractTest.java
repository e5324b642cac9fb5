package org.disclosurecheck.extract.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.testkit.SheetLayout;
import org.disclosurecheck.testkit.XlsxWriter;
import org.junit.jupiter.api.Nested;

/** The contract for workbooks, in each of the ways in which people lay a report out in them. */
class XlsxContractTest {

    @Nested
    class OneSheet extends Xlsx {
        OneSheet() {
            super(SheetLayout.ONE_SHEET);
        }
    }

    @Nested
    class ATableASheet extends Xlsx {
        ATableASheet() {
            super(SheetLayout.A_TABLE_A_SHEET);
        }
    }

    @Nested
    class ValuesAsText extends Xlsx {
        ValuesAsText() {
            super(SheetLayout.VALUES_AS_TEXT);
        }
    }

    abstract static class Xlsx extends ExtractorContract {

        private final SheetLayout layout;

        Xlsx(SheetLayout layout) {
            this.layout = layout;
        }

        @Override
        byte[] write(Form form, Report report) {
            return XlsxWriter.write(form, report, layout);
        }

        @Override
        String format() {
            return "xlsx";
        }

        @Override
        byte[] nothing() {
            try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                workbook.createSheet();
                workbook.write(out);
                return out.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
