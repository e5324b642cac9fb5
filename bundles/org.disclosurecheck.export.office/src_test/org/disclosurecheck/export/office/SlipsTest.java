package org.disclosurecheck.export.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.Reading;
import org.disclosurecheck.export.Exports;
import org.disclosurecheck.export.FolderOutput;
import org.disclosurecheck.findings.Certainty;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.NotChecked;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.OrganisationKind;

class SlipsTest {

    @TempDir
    Path temp;

    @Test
    void a_unit_whose_report_must_be_mended_gets_a_letter_with_every_point() throws IOException {
        Path folder = slips(Units.report("in/a.docx", "云溪县财政局", OrganisationKind.DEPARTMENT, 4, Units.ODD, Units.WRONG));
        String said = text(folder.resolve("退回单-云溪县财政局-2023.docx"));

        assertTrue(said.contains("云溪县财政局：\n你单位报送的2023年政府信息公开工作年度报告收悉。经审核，需要修改的 1 处、建议完善的 1 处"), said);
        assertTrue(said.contains("建议完善（1 处）\n2. 第一部分 第1段\n=“截止”应为“截至”。"), said);
        assertTrue(said.contains("需要修改（1 处）\n1. 表三 一、本年新收 · 总计\n应为 5，表中为 4，相差 1。\n建议：将总计由 4 改为 5（需确认）。\n依据：格式表三。"), said);
    }

    @Test
    void what_the_reviewer_remarked_stands_in_a_part_of_its_own_behind_the_points_of_the_check() throws IOException {
        Finding remark = new Finding(Finding.REMARK, Severity.WARNING, "SIGN", "落款", "请加盖公章", null, null, null, "审核人员的意见", Certainty.PRACTICE, null,
                "REMARK:SIGN", Source.NOWHERE, List.of());
        Path both = slips(Units.report("in/a.docx", "甲局", OrganisationKind.DEPARTMENT, 4, Units.WRONG, remark));
        String said = text(both.resolve("退回单-甲局-2023.docx"));
        assertTrue(said.contains("经审核，需要修改的 1 处、审核人员另有意见 1 处，具体意见如下"), said);
        assertTrue(said.contains("审核人员意见（1 处）\n2. 落款\n请加盖公章\n"), said);

        Path alone = slips(Units.report("in/b.docx", "乙局", OrganisationKind.DEPARTMENT, 4, remark));
        assertTrue(text(alone.resolve("退回单-乙局-2023.docx")).contains("经审核，审核人员另有意见 1 处"), "a remark alone is a reason for a letter");
    }

    @Test
    void an_error_is_to_be_mended_whatever_it_rests_on_and_a_hint_is_only_a_proposal() throws IOException {
        Finding differs = finding("CRS-001", Severity.ERROR, Certainty.PRACTICE, "正文写2件，表三为 3 件。");
        Finding village = finding("FMT-020", Severity.INFO, Certainty.DERIVED, "“村务公开”不属于政府信息公开。");
        Finding row = finding("TAB-010", Severity.WARNING, Certainty.DERIVED, "表二多出一行。");
        Finding twice = finding("FMT-002", Severity.WARNING, Certainty.PRACTICE, "两句相同。");
        Path folder = slips(Units.report("in/a.docx", "甲局", OrganisationKind.DEPARTMENT, 4, village, differs, twice, row));
        String said = text(folder.resolve("退回单-甲局-2023.docx"));

        assertTrue(said.contains("经审核，需要修改的 2 处、建议完善的 2 处"), said);
        assertTrue(said.contains("需要修改（2 处）\n1. 第一部分 第1段\n正文写2件，表三为 3 件。"), said);
        assertTrue(said.contains("2. 第一部分 第1段（请予核对）\n表二多出一行。"), said);
        assertTrue(said.contains("建议完善（2 处）\n3. 第一部分 第1段\n“村务公开”不属于政府信息公开。"), said);
        assertTrue(said.contains("“需要修改”各条是错误，或者不符合法规、格式的规定。"), said);
    }

    private static Finding finding(String rule, Severity severity, Certainty certainty, String message) {
        return new Finding(rule, severity, "S1/p1", "第一部分 第1段", message, null, null, null, "依据：格式", certainty, null, "f00d",
                Source.paragraph(3), List.of());
    }

    @Test
    void what_the_file_of_the_unit_kept_from_being_checked_is_told_with_its_reasons() throws IOException {
        String said = letter("甲局", new NotChecked("YOY-001", null, "没有读到表三"), new NotChecked("YOY-002", null, "没有读到表三"),
                new NotChecked("SUM-002", "T3/new/total", "单元格不是数字：表三 一、本年新收 · 总计“若干”"),
                new NotChecked("FMT-001", null, "没有读到第五部分"));
        assertTrue(said.contains("因报告文件本身，另有 4 项没有审核：没有读到表三（2 项）；单元格不是数字：表三 一、本年新收 · 总计“若干”（1 项）；"
                + "没有读到第五部分（1 项）。"), said);
    }

    @Test
    void reasons_that_are_left_out_are_told_in_a_plain_word() throws IOException {
        String said = letter("甲局", new NotChecked("A", null, "没有读到表二"), new NotChecked("B", null, "没有读到表三"),
                new NotChecked("C", null, "没有读到表四"), new NotChecked("D", null, "没有读到第一部分"), new NotChecked("E", null, "没有读到第五部分"));
        assertTrue(said.contains("没有读到表二（1 项）；没有读到表三（1 项）；没有读到表四（1 项）；没有读到第一部分（1 项）；其他原因（1 项）。"), said);
    }

    @Test
    void what_the_inspecting_side_lacks_is_none_of_the_units_business() throws IOException {
        String said = letter("甲局", new NotChecked("YOY-001", null, "没有上年报告"), new NotChecked("FMT-022", null, "本地没有规定（配置文件里没有写 FMT-022.formats）"),
                new NotChecked("AGG-001", null, "没有单位名单"), new NotChecked("YOY-003", "T3/new/total", "单元格不是数字：上年报告 表三 一、本年新收“若干”"));
        assertFalse(said.contains("没有审核"), said);
        assertFalse(said.contains("FMT-022"), said);
    }

    private String letter(String unit, NotChecked... open) throws IOException {
        CheckReport r = Units.report("in/a.docx", unit, OrganisationKind.DEPARTMENT, 4, Units.WRONG);
        Path folder = slips(new CheckReport(r.path(), r.sha256(), r.status(), r.verdict(), r.organisation(), r.year(), r.form(), r.score(),
                r.findings(), List.of(open), r.problems(), r.outcomes(), r.report(), r.digest()));
        return text(folder.resolve("退回单-" + unit + "-2023.docx"));
    }

    @Test
    void the_letter_names_the_rule_pack_only_where_one_was_used() throws IOException {
        CheckReport plain = Units.report("in/a.docx", "甲局", OrganisationKind.DEPARTMENT, 4, Units.WRONG);
        Path folder = slips(plain, Units.packed(Units.report("in/b.docx", "乙局", OrganisationKind.DEPARTMENT, 4, Units.WRONG)));
        assertFalse(text(folder.resolve("退回单-甲局-2023.docx")).contains("规则包"));
        String said = text(folder.resolve("退回单-乙局-2023.docx"));
        assertTrue(said.contains("审核所用：规则包 本市规则@2027.1，签名 云溪市 1f2e3d4c5b6a7988，SHA-256 0123456789ab。"), said);
    }

    @Test
    void nobody_is_written_to_for_hints_alone_or_because_this_program_failed() throws IOException {
        CheckReport stuck = CheckReport.unreadable(Reading.failed("in/卡.docx", "timeout", "处理超过 60 秒"));
        Path folder = slips(Units.report("in/a.docx", "甲局", OrganisationKind.DEPARTMENT, 4, Units.ODD), stuck, Units.unreadable());

        assertEquals(List.of("退回单-坏.docx"), names(folder));
        assertTrue(text(folder.resolve("退回单-坏.docx")).contains("未能读取：文件已加密"));
    }

    @Test
    void units_of_one_name_do_not_take_each_others_letters_and_the_same_letter_has_the_same_bytes() throws IOException {
        CheckReport report = Units.report("in/a.docx", "甲/局", OrganisationKind.DEPARTMENT, 4, Units.WRONG);
        Path folder = slips(report, report);

        assertEquals(List.of("退回单-甲_局-2023-2.docx", "退回单-甲_局-2023.docx"), names(folder));
        assertArrayEquals(Files.readAllBytes(folder.resolve("退回单-甲_局-2023-2.docx")),
                Files.readAllBytes(folder.resolve("退回单-甲_局-2023.docx")));
    }

    private Path slips(CheckReport... reports) throws IOException {
        Path folder = temp.resolve("slips");
        try (FolderOutput output = Exports.folder("slips", folder, Units.frame())) {
            for (CheckReport report : reports) {
                output.write(report);
            }
            output.finish();
        }
        return folder;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String text(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file); XWPFDocument document = new XWPFDocument(in)) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        }
    }
}
