package org.disclosurecheck.export.office.book;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.export.Families;
import org.disclosurecheck.export.Frame;
import org.disclosurecheck.export.ReportOutput;
import org.disclosurecheck.export.Sums;
import org.disclosurecheck.export.Words;
import org.disclosurecheck.export.office.Repack;
import org.disclosurecheck.export.office.book.Ledger.Column;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.NotChecked;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.rules.Rule;

/**
 * The workbook that an evaluation hands over: what it comes to with charts, the list of problems in its five usual
 * columns, one row a unit, and the sums of the tables. Rows go to disk as they come; in memory stay the counts.
 */
final class XlsxOutput implements ReportOutput {

    private static final int WINDOW = 100;

    private final OutputStream out;
    private final Frame frame;
    private final Language language;
    private final XSSFWorkbook base = new XSSFWorkbook();
    private final SXSSFWorkbook book;
    private final Looks looks;
    private final XSSFSheet first;
    private final Ledger findings;
    private final Ledger units;
    private final Overview overview;
    private final Sums sums;

    XlsxOutput(OutputStream out, Frame frame) {
        OwnTempFiles.use();
        this.out = out;
        this.frame = frame;
        this.language = frame.language();
        base.getProperties().getCoreProperties().setCreated(Optional.empty());
        base.getProperties().getCoreProperties().setCreator("Margent");
        first = base.createSheet(language.choose("汇总", "Summary"));
        looks = new Looks(base);
        book = new SXSSFWorkbook(base, WINDOW, true);
        findings = new Ledger(book, looks, language, language.choose("问题清单", "Findings"),
                language.choose("政府信息公开工作年度报告问题清单", "Findings on annual reports"), List.of(column("序号", "No.", 6),
                        column("单位", "Unit", 22), column("年度", "Year", 7), column("级别", "Severity", 8),
                        column("一级指标", "Family", 10), column("二级指标", "Rule", 26), column("评价标准", "Basis", 36),
                        column("问题明细", "Finding", 56), column("整改结果", "Correction", 14)));
        units = new Ledger(book, looks, language, language.choose("单位一览", "Units"),
                language.choose("年度报告报送和检查情况一览表", "Reports and results"), List.of(column("序号", "No.", 6),
                        column("单位", "Unit", 28), column("年度", "Year", 7), column("报送情况", "Received", 10),
                        column("公布日期", "Published", 12), column("结论", "Verdict", 12), column("得分", "Score", 8),
                        column("错误", "Errors", 8), column("警告", "Warnings", 8), column("提示", "Hints", 8),
                        column("未检查规则", "Not checked", 11), column("报告文件", "File", 44)));
        overview = new Overview(frame);
        sums = new Sums(frame.book());
    }

    private Column column(String zh, String en, int width) {
        return new Column(language.choose(zh, en), width);
    }

    @Override
    public void write(CheckReport report) throws IOException {
        overview.add(report);
        sums.add(report);
        try {
            unit(report);
            for (Finding finding : report.findings()) {
                finding(report, finding);
            }
        } catch (RuntimeException e) {
            // rows go to a temporary file as they come
            throw Repack.cause(e);
        }
    }

    private void unit(CheckReport report) {
        boolean checked = report.status() == CheckReport.Status.CHECKED;
        units.number(0, units.row(), looks.number);
        units.text(1, unitName(report), looks.text);
        units.number(2, report.year(), looks.centred);
        units.text(3, received(report), looks.centred);
        units.text(4, report.digest() == null ? null : report.digest().published(), looks.centred);
        units.text(5, Words.outcome(report, language), looks.centred);
        units.number(6, report.fairScore(), looks.score);
        for (Severity severity : Severity.values()) {
            units.number(7 + severity.ordinal(), checked ? report.count(severity) : null, looks.number);
        }
        Set<String> open = report.notChecked().stream().map(NotChecked::rule).collect(Collectors.toSet());
        units.number(10, checked ? open.size() : null, looks.number);
        units.text(11, report.path(), looks.text);
    }

    private String received(CheckReport report) {
        return report.status() == CheckReport.Status.CHECKED ? language.choose("已报送", "yes") : Words.outcome(report, language);
    }

    private String unitName(CheckReport report) {
        return report.organisation() == null ? language.choose("单位不明", "unknown") : report.organisation();
    }

    private void finding(CheckReport report, Finding finding) {
        Rule rule = frame.book().rule(finding.rule()).orElse(null);
        findings.number(0, findings.row(), looks.number);
        String file = report.organisation() == null ? language.choose("（" + report.path() + "）", " (" + report.path() + ")") : "";
        findings.text(1, unitName(report) + file, looks.text);
        findings.number(2, report.year(), looks.centred);
        findings.text(3, finding.severity().label(language), looks.of(finding.severity()));
        findings.text(4, rule == null ? "" : Families.name(rule.family(), language), looks.centred);
        findings.text(5, rule == null ? finding.rule() : rule.title(language) + "（" + finding.rule() + "）", looks.text);
        findings.text(6, finding.basis(), looks.text);
        findings.text(7, Words.sentence(finding, language)
                + (finding.fix() == null ? "" : "\n" + language.choose("建议：", "Proposal: ")
                        + Words.fix(finding.fix(), language)), looks.text);
        findings.text(8, "", looks.centred);
    }

    @Override
    public void finish() throws IOException {
        findings.end();
        corrections(findings.sheet(), findings.last());
        units.end();
        overview.write(first, looks);
        for (Sums.Group group : sums.groups()) {
            new SumSheet(base, looks, group, language).write();
        }
        book.setActiveSheet(0);
        Repack.write(book::write, ".xlsx", out);
    }

    /** What may stand under 整改结果, to be chosen. */
    private void corrections(Sheet sheet, int last) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation choice = helper.createValidation(helper.createExplicitListConstraint(language == Language.ZH
                ? new String[] {"已整改", "整改中", "无需整改", "未整改"} : new String[] {"done", "under way", "not needed", "open"}),
                new CellRangeAddressList(2, Math.max(2, last), 8, 8));
        choice.setShowErrorBox(false);
        sheet.addValidationData(choice);
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
