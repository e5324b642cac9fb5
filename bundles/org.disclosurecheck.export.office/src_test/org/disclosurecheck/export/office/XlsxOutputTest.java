package org.disclosurecheck.export.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.export.Exports;
import org.disclosurecheck.export.ReportOutput;
import org.disclosurecheck.model.OrganisationKind;

class XlsxOutputTest {

    private final CheckReport finance = Units.report("in/a.docx", "云溪县财政局", OrganisationKind.DEPARTMENT, 4, Units.WRONG, Units.ODD);
    private final CheckReport education = Units.report("in/b.docx", "云溪县教育局", OrganisationKind.DEPARTMENT, 3);
    private final CheckReport county = Units.report("in/c.docx", "云溪县人民政府", OrganisationKind.COUNTY, 8);

    @Test
    void the_summary_names_the_rule_pack() throws IOException {
        try (XSSFWorkbook book = book(Units.packed(finance), Units.packed(education)); XSSFWorkbook plain = book(finance)) {
            List<String> said = lines(book.getSheet("汇总"));
            assertEquals("规则包 本市规则@2027.1，签名 云溪市 1f2e3d4c5b6a7988，SHA-256 0123456789ab", said.get(said.size() - 1));
            assertTrue(lines(plain.getSheet("汇总")).stream().noneMatch(line -> line.contains("规则包")));
        }
    }

    private static List<String> lines(XSSFSheet sheet) {
        List<String> lines = new ArrayList<>();
        sheet.forEach(row -> lines.add(texts(row).get(0)));
        return lines;
    }

    @Test
    void findings_stand_in_the_five_columns_of_an_evaluation() throws IOException {
        try (XSSFWorkbook book = book(finance, education)) {
            XSSFSheet findings = book.getSheet("问题清单");

            assertEquals(List.of("序号", "单位", "年度", "级别", "一级指标", "二级指标", "评价标准", "问题明细", "整改结果"), texts(findings.getRow(1)));
            assertEquals(List.of("1", "云溪县财政局", "2023", "错误", "勾稽关系", "新收合计（SUM-001）", "依据：格式表三",
                    "表三 一、本年新收 · 总计：应为 5，表中为 4，相差 1。\n建议：将总计由 4 改为 5（需确认）", ""), texts(findings.getRow(2)));
            assertEquals(CellType.STRING, findings.getRow(3).getCell(7).getCellType(), "a text is never a formula");
            assertEquals(2, findings.getPaneInformation().getHorizontalSplitPosition());
            assertEquals("A2:I4", findings.getCTWorksheet().getAutoFilter().getRef());
            assertTrue(findings.getPrintSetup().getLandscape() && findings.getFitToPage());
        }
    }

    @Test
    void a_finding_of_a_report_that_names_no_unit_tells_the_file() throws IOException {
        CheckReport nameless = Units.report("in/无名.docx", null, OrganisationKind.DEPARTMENT, 4, Units.WRONG);
        try (XSSFWorkbook book = book(finance, nameless)) {
            assertEquals("单位不明（in/无名.docx）", texts(book.getSheet("问题清单").getRow(4)).get(1));
            assertEquals("单位不明", texts(book.getSheet("单位一览").getRow(3)).get(1), "the file has a column of its own there");
        }
    }

    @Test
    void every_unit_has_a_row_whether_it_could_be_read_or_not() throws IOException {
        try (XSSFWorkbook book = book(finance, Units.unreadable())) {
            XSSFSheet units = book.getSheet("单位一览");

            assertEquals(List.of("1", "云溪县财政局", "2023", "已报送", "", "有错误", "95", "1", "0", "1", "0", "in/a.docx"), texts(units.getRow(2)));
            assertEquals(List.of("2", "单位不明", "", "未能读取", "", "未能读取", "", "", "", "", "", "in/坏.docx"), texts(units.getRow(3)));
        }
    }

    @Test
    void the_sums_are_compared_with_the_report_of_the_region() throws IOException {
        try (XSSFWorkbook book = book(finance, county, education)) {
            XSSFSheet sums = book.getSheet("2023年度合计（2021年格式）");
            List<List<String>> rows = new ArrayList<>();
            sums.forEach(row -> rows.add(texts(row).stream().filter(text -> !text.isEmpty()).toList()));

            assertTrue(rows.contains(List.of("一、本年新收", "7")), rows.toString());
            assertTrue(rows.contains(List.of("表三 一、本年新收 · 总计", "7", "8", "1")), rows.toString());
        }
    }

    @Test
    void a_report_that_stayed_undecided_does_not_raise_the_average() throws IOException {
        CheckReport open = Units.undecided("in/d.docx", "云溪县水利局");
        try (XSSFWorkbook book = book(finance, open)) {
            List<List<String>> rows = new ArrayList<>();
            book.getSheet("汇总").forEach(row -> rows.add(texts(row).stream().filter(text -> !text.isEmpty()).toList()));

            assertTrue(rows.contains(List.of("平均得分（不含无法判定的）", "95")), rows.toString());
            assertTrue(rows.contains(List.of("无法判定", "1")), rows.toString());
            assertEquals(List.of("无法判定", ""), texts(book.getSheet("单位一览").getRow(3)).subList(5, 7));
        }
    }

    @Test
    void the_first_sheet_has_charts_and_the_same_run_gives_the_same_bytes() throws IOException {
        try (XSSFWorkbook book = book(finance, education)) {
            assertEquals("汇总", book.getSheetName(0));
            assertEquals(3, book.getSheetAt(0).getDrawingPatriarch().getCharts().size());
        }
        assertArrayEquals(bytes(finance, education), bytes(finance, education));
    }

    @Test
    void machines_in_other_time_zones_write_the_same_bytes() throws IOException {
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
            byte[] shanghai = bytes(finance);
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            assertArrayEquals(shanghai, bytes(finance));
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void another_user_of_the_machine_who_was_first_does_not_keep_us_from_writing(@TempDir Path temp) throws Exception {
        // the folder that POI shares among all users is there, and not ours to write into
        Files.createFile(temp.resolve("poifiles"));
        int done = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Djava.io.tmpdir=" + temp,
                "-cp", System.getProperty("java.class.path"), Writing.class.getName()).inheritIO().start().waitFor();
        assertEquals(0, done);
        try (var left = Files.list(temp)) {
            assertEquals(List.of("poifiles"), left.map(file -> file.getFileName().toString()).filter(name -> !name.startsWith("hsperf"))
                    .toList());
        }
    }

    /** A program of its own: where temporary files go is settled once for all. */
    static final class Writing {

        public static void main(String[] words) throws IOException {
            XlsxOutputTest test = new XlsxOutputTest();
            bytes(test.finance, test.education);
        }
    }

    private static XSSFWorkbook book(CheckReport... reports) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(reports)));
    }

    private static byte[] bytes(CheckReport... reports) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReportOutput output = Exports.open("xlsx", out, Units.frame())) {
            for (CheckReport report : reports) {
                output.write(report);
            }
            output.finish();
        }
        return out.toByteArray();
    }

    private static List<String> texts(Row row) {
        DataFormatter format = new DataFormatter();
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(format.formatCellValue(cell)));
        return texts;
    }
}
