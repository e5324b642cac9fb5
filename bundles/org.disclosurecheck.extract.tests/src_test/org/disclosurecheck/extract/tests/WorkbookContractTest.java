package org.disclosurecheck.extract.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.testkit.SheetLayout;
import org.disclosurecheck.testkit.XlsWriter;
import org.disclosurecheck.testkit.XlsxWriter;
import org.junit.jupiter.api.Nested;

/** The contract for workbooks, new and old, in each of the ways in which people lay a report out in them. */
class WorkbookContractTest {

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

    @Nested
    class OldOneSheet extends Xls {
        OldOneSheet() {
            super(SheetLayout.ONE_SHEET);
        }
    }

    @Nested
    class OldATableASheet extends Xls {
        OldATableASheet() {
            super(SheetLayout.A_TABLE_A_SHEET);
        }
    }

    @Nested
    class OldValuesAsText extends Xls {
        OldValuesAsText() {
            super(SheetLayout.VALUES_AS_TEXT);
        }
    }

    abstract static class Xlsx extends InWorkbook {
        Xlsx(SheetLayout layout) {
            super("xlsx", (form, report) -> XlsxWriter.write(form, report, layout), XSSFWorkbook::new);
        }
    }

    abstract static class Xls extends InWorkbook {
        Xls(SheetLayout layout) {
            super("xls", (form, report) -> XlsWriter.write(form, report, layout), HSSFWorkbook::new);
        }
    }

    private interface Writer {
        byte[] write(Form form, Report report);
    }

    private abstract static class InWorkbook extends ExtractorContract {

        private final String format;
        private final Writer writer;
        private final Supplier<Workbook> empty;

        InWorkbook(String format, Writer writer, Supplier<Workbook> empty) {
            this.format = format;
            this.writer = writer;
            this.empty = empty;
        }

        @Override
        byte[] write(Form form, Report report) {
            return writer.write(form, report);
        }

        @Override
        String format() {
            return format;
        }

        @Override
        byte[] nothing() {
            try (Workbook workbook = empty.get(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                workbook.createSheet();
                workbook.write(out);
                return out.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
