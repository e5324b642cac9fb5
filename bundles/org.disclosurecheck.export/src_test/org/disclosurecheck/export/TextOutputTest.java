package org.disclosurecheck.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.CheckReport.Status;
import org.disclosurecheck.export.layout.DisplayWidth;
import org.disclosurecheck.export.layout.Screen;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.NotChecked;
import org.disclosurecheck.findings.Verdict;
import org.junit.jupiter.api.Test;

class TextOutputTest {

    private static String text(Screen screen, Language language, CheckReport... reports) throws IOException {
        StringWriter out = new StringWriter();
        TextOutput output = new TextOutput(out, screen, language);
        for (CheckReport report : reports) {
            output.write(report);
        }
        output.finish();
        return out.toString();
    }

    @Test
    void a_finding_shows_place_values_proposal_law_and_certainty() throws IOException {
        String text = text(Screen.NONE, Language.ZH, Sample.report(Sample.UNTIL, Sample.LOST));
        assertTrue(text.contains("""
                  1. 错误  SUM-001  表三 （七）总计 · 商业企业（文件第2个表格第27行第5列）
                     新收 41 + 上年结转 0 − 结转下年度 0 = 41，表中填 40，相差 1。
                     建议：将总计改为 41
                     依据：格式表三（明文规定）
                """), text);
    }

    @Test
    void errors_come_before_hints() throws IOException {
        String text = text(Screen.NONE, Language.ZH, Sample.report(Sample.UNTIL, Sample.LOST));
        assertTrue(text.indexOf("SUM-001") < text.indexOf("FMT-008"));
    }

    @Test
    void a_reference_is_not_called_law() throws IOException {
        String text = text(Screen.NONE, Language.ZH, Sample.report(Sample.UNTIL));
        assertTrue(text.contains("     参考（通行做法）：《现代汉语词典》\n"), text);
    }

    @Test
    void the_head_tells_who_when_by_which_form_and_how_it_ends() throws IOException {
        String text = text(Screen.NONE, Language.ZH, Sample.report(Sample.LOST));
        assertTrue(text.contains("in/a.docx\n云溪县财政局 · 2023年度 · 2021年格式\n结论：有错误 · 得分 87.5 · 错误 1 · 警告 0 · 提示 0\n"),
                text);
    }

    @Test
    void rules_that_could_not_look_are_told_with_the_reason() throws IOException {
        String text = text(Screen.NONE, Language.ZH, Sample.report());
        assertTrue(text.contains("未检查的规则（2 条）"), text);
        assertTrue(text.contains("  · 没有上年报告：YOY-001\n  · 单元格不是数字：SUM-008（T3/total/other）\n"), text);
    }

    @Test
    void a_rule_that_lacks_many_cells_is_told_in_one_line_with_their_number() throws IOException {
        List<NotChecked> cells = Stream.of("denied.1", "denied.2", "denied.3").map(row -> new NotChecked("SUM-015",
                "T3/" + row + "/total", "缺单元格：表三 " + row + " · 商业企业")).toList();
        CheckReport report = new CheckReport("in/a.docx", "5ha", Status.CHECKED, Verdict.OBJECTIONABLE, null, 2023, "2021", 100.0,
                List.of(), cells, List.of(), Map.of(), null, null);
        String text = text(Screen.NONE, Language.ZH, report);
        assertTrue(text.contains("  · 缺单元格：表三 denied.1 · 商业企业等3处：SUM-015\n"), text);
        assertFalse(text.contains("denied.2"), text);
    }

    @Test
    void a_report_of_which_too_little_could_be_read_has_no_score_for_people() throws IOException {
        CheckReport report = new CheckReport("in/c.docx", "5ha", Status.CHECKED, Verdict.UNDECIDED, null, 2023, "2021", 100.0,
                List.of(), List.of(), List.of(), Map.of(), null, null);
        String text = text(Screen.NONE, Language.ZH, Sample.report(Sample.LOST), report);
        assertTrue(text.contains("\n结论：无法判定 · 错误 0 · 警告 0 · 提示 0\n"), text);
        assertTrue(text.contains("无法判定         0       0       0       -  in/c.docx\n"), text);
    }

    @Test
    void an_unreadable_report_says_why_and_looks_like_no_pass() throws IOException {
        String text = text(Screen.NONE, Language.ZH, Sample.unreadable());
        assertTrue(text.contains("in/b.docx\n未能读取：文件已加密\n"), text);
        assertFalse(text.contains("未见错误"));
    }

    @Test
    void every_line_fits_a_narrow_screen() throws IOException {
        String text = text(new Screen(40, false), Language.ZH, Sample.report(Sample.UNTIL, Sample.LOST));
        text.lines().forEach(line -> assertTrue(DisplayWidth.of(line) <= 40, DisplayWidth.of(line) + ": " + line));
        assertTrue(text.contains("\n     新收 41 + 上年结转 0 − 结转下年度\n     0 = 41，"), text);
    }

    @Test
    void colours_are_for_screens_that_show_them() throws IOException {
        assertTrue(text(new Screen(80, true), Language.ZH, Sample.report(Sample.LOST)).contains("\u001b[1;31m错误\u001b[0m"));
        assertFalse(text(new Screen(80, false), Language.ZH, Sample.report(Sample.LOST)).contains("\u001b"));
    }

    @Test
    void several_reports_are_summed_up_and_one_is_not() throws IOException {
        String text = text(Screen.NONE, Language.ZH, Sample.report(Sample.LOST), Sample.unreadable());
        assertTrue(text.contains("""
                有错误           1       0       0    87.5  in/a.docx
                未能读取         -       -       -       -  in/b.docx
                """), text);
        assertFalse(text(Screen.NONE, Language.ZH, Sample.report(Sample.LOST)).contains("汇总"));
    }

    @Test
    void in_english_nothing_of_ours_is_left_in_chinese() throws IOException {
        CheckReport report = Sample.unreadable();
        String head = text(Screen.NONE, Language.EN, report, report).replace("文件已加密", "");
        assertEquals("", head.replaceAll("[^\\p{IsHan}]", ""));
    }
}
