package org.disclosurecheck.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Verdict;

class CsvOutputTest {

    @Test
    void a_finding_is_a_row_that_spreadsheets_read_as_it_is_meant() throws IOException {
        String[] rows = Sample.written("csv", Language.ZH, Sample.report(Sample.LOST, Sample.UNTIL)).split("\r\n");

        assertEquals(3, rows.length);
        assertTrue(rows[0].startsWith("\uFEFF报告文件,单位,年度,"), rows[0]);
        assertTrue(rows[1].startsWith("in/a.docx,云溪县财政局,2023,2021,有错误,87.5,SUM-001,勾稽,错误,表三 （七）总计 · 商业企业,T3/total/business,"
                + "文件第2个表格第27行第5列,新收 41"), rows[1]);
        assertEquals(rows[0].split(",", -1).length, rows[2].split(",", -1).length);
    }

    @Test
    void a_report_that_could_not_be_read_is_not_passed_over_in_silence() throws IOException {
        String[] rows = Sample.written("csv", Language.EN, Sample.unreadable()).split("\r\n");

        assertEquals(2, rows.length);
        assertTrue(rows[1].startsWith("in/b.docx,,,,unreadable,,,,,,,,文件已加密,"), rows[1]);
        assertEquals(rows[0].split(",", -1).length, rows[1].split(",", -1).length);
    }

    @Test
    void a_unit_that_handed_in_nothing_is_said_to_have_handed_in_nothing() throws IOException {
        CheckReport sample = Sample.report();
        CheckReport missing = new CheckReport("云溪县教育局", null, CheckReport.Status.MISSING, Verdict.UNDECIDED, "云溪县教育局", 2023, null,
                null, List.of(), List.of(), List.of(), sample.outcomes(), null, null);

        assertTrue(Sample.written("csv", Language.ZH, missing).contains("云溪县教育局,云溪县教育局,2023,,未报送,,"));
        assertTrue(Sample.written("html", Language.ZH, missing).contains("[\"云溪县教育局\",\"云溪县教育局\",2023,0,2,"));
    }

    @Test
    void a_text_that_would_run_as_a_formula_is_defused_and_a_number_stays_one() {
        assertEquals("'=1+1", CsvOutput.field("=1+1"));
        assertEquals("'＝cmd|'", CsvOutput.field("＝cmd|'"));
        assertEquals("\"'@a,b\"", CsvOutput.field("@a,b"));
        assertEquals("-12.5", CsvOutput.field("-12.5"));
        assertEquals("-", CsvOutput.field("-"));
        assertEquals("\"说\"\"是\"\"\"", CsvOutput.field("说\"是\""));
        assertEquals("", CsvOutput.field(null));
    }
}
