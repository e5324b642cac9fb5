package org.disclosurecheck.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.office.sheet.XlsReader;
import org.disclosurecheck.office.sheet.XlsxReader;
import org.disclosurecheck.testkit.SheetLayout;
import org.disclosurecheck.testkit.XlsWriter;
import org.disclosurecheck.testkit.XlsxWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading workbooks: ours against POI's XSSF and HSSF on the same bytes, down to the texts and spans of all cells. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SheetBenchmark {

    private static final Content XLSX = new Content("report.xlsx",
            XlsxWriter.write(Bench.FORM, Bench.REPORT, SheetLayout.ONE_SHEET));
    private static final Content XLS = new Content("report.xls",
            XlsWriter.write(Bench.FORM, Bench.REPORT, SheetLayout.ONE_SHEET));

    private final XlsxReader xlsxReader = new XlsxReader();
    private final XlsReader xlsReader = new XlsReader();

    @Benchmark
    public Object xlsxReader() throws Unreadable {
        return xlsxReader.read(XLSX);
    }

    @Benchmark
    public Object xlsReader() throws Unreadable {
        return xlsReader.read(XLS);
    }

    @Benchmark
    public Object xssf() throws IOException {
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(XLSX.bytes()))) {
            return cells(workbook);
        }
    }

    @Benchmark
    public Object hssf() throws IOException {
        try (Workbook workbook = new HSSFWorkbook(new ByteArrayInputStream(XLS.bytes()))) {
            return cells(workbook);
        }
    }

    /** As every manual of POI does it. */
    private static List<Object> cells(Workbook workbook) {
        DataFormatter formatter = new DataFormatter();
        List<Object> cells = new ArrayList<>();
        for (Sheet sheet : workbook) {
            List<CellRangeAddress> merged = sheet.getMergedRegions();
            for (Row row : sheet) {
                for (Cell cell : row) {
                    cells.add(formatter.formatCellValue(cell));
                }
            }
            cells.add(merged);
        }
        return cells;
    }
}
