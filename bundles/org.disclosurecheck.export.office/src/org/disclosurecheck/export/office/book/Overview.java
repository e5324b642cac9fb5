package org.disclosurecheck.export.office.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.export.Families;
import org.disclosurecheck.export.Frame;
import org.disclosurecheck.export.RulePacks;
import org.disclosurecheck.export.Words;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.findings.Verdict;
import org.disclosurecheck.rules.Edition;
import org.disclosurecheck.rules.Rule;

/** The first sheet: counts by verdict, severity, family, rule and score, with charts beside them. */
final class Overview {

    private static final int MOST_RULES = 15;
    private static final int FIRST_WIDTH = 46;
    private static final int TENS = 10;

    private final Frame frame;
    private final Language language;
    private final Map<String, Integer> verdicts = new LinkedHashMap<>();
    private final long[] severities = new long[Severity.values().length];
    private final Map<String, int[]> rules = new TreeMap<>();
    private final int[] scores = new int[TENS];
    private final RulePacks packs = new RulePacks();
    private int reports;
    private int scored;
    private double scoreSum;

    Overview(Frame frame) {
        this.frame = frame;
        this.language = frame.language();
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(verdict.label(language), 0);
        }
    }

    void add(CheckReport report) {
        reports++;
        packs.add(report);
        verdicts.merge(Words.outcome(report, language), 1, Integer::sum);
        if (report.fairScore() != null) {
            scored++;
            scoreSum += report.fairScore();
            scores[Math.min(TENS - 1, report.fairScore().intValue() / TENS)]++;
        }
        report.findings().stream().collect(Collectors.groupingBy(Finding::rule)).forEach((rule, found) -> {
            int[] counts = rules.computeIfAbsent(rule, key -> new int[2]);
            counts[0]++;
            counts[1] += found.size();
        });
        report.findings().forEach(finding -> severities[finding.severity().ordinal()]++);
    }

    void write(XSSFSheet sheet, Looks looks) {
        int[] widths = {FIRST_WIDTH, 10, 10, 3, 12, 12, 12, 12, 12, 12};
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
        }
        Looks.onePage(sheet, language);
        put(row(sheet, 0, 34), 0, language.choose("政府信息公开工作年度报告检查情况汇总", "Annual reports: summary of results"), looks.title);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, widths.length - 1));
        int at = 2;
        List<Object[]> all = new ArrayList<>();
        all.add(new Object[] {language.choose("报告（份）", "reports"), reports});
        verdicts.forEach((verdict, count) -> all.add(new Object[] {verdict, count}));
        int verdictsFrom = at + 2;
        at = block(sheet, looks, at, language.choose("检查结论", "Verdicts"), List.of(language.choose("份数", "reports")), all);
        int verdictsTo = verdictsFrom + verdicts.size() - 1;
        List<Object[]> found = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            found.add(new Object[] {severity.label(language), severities[severity.ordinal()]});
        }
        found.add(new Object[] {language.choose("平均得分（不含无法判定的）", "average score, without undecided reports"),
                scored == 0 ? null : Math.round(scoreSum / scored * 10) / 10.0});
        at = block(sheet, looks, at + 1, language.choose("问题和得分", "Findings and score"),
                List.of(language.choose("数量", "number")), found);
        int scoresFrom = at + 2;
        List<Object[]> bins = new ArrayList<>();
        for (int i = 0; i < TENS; i++) {
            bins.add(new Object[] {i * TENS + "–" + (i == TENS - 1 ? 100 : i * TENS + 9), scores[i]});
        }
        at = block(sheet, looks, at + 1, language.choose("得分分布（不含无法判定的）", "Scores, without undecided reports"),
                List.of(language.choose("份数", "reports")), bins);
        at = block(sheet, looks, at + 1, language.choose("各类问题", "Families"), List.of(language.choose("份数", "reports"),
                language.choose("处数", "findings")), families());
        int rulesFrom = at + 2;
        List<Object[]> top = top();
        at = block(sheet, looks, at + 1, language.choose("最常见的问题", "Most frequent findings"),
                List.of(language.choose("份数", "reports"), language.choose("处数", "findings")), top);
        put(row(sheet, at + 1, 18), 0, language.choose("由 Margent · 眉批 生成，供核对参考，以人工审核为准。规则库 ",
                "Made by Margent; supports a review, does not replace it. Rule book ")
                + frame.book().hash().substring(0, Math.min(12, frame.book().hash().length())), looks.note);
        for (Edition pack : packs.used()) {
            put(row(sheet, ++at + 1, 18), 0, RulePacks.named(pack, language), looks.note);
        }
        Charts charts = new Charts(sheet);
        charts.pie(language.choose("检查结论", "Verdicts"), verdictsFrom, verdictsTo, 2, 17);
        charts.bars(language.choose("得分分布（份数）", "Scores (reports)"), scoresFrom, scoresFrom + TENS - 1, 18, 33, false);
        if (!top.isEmpty()) {
            charts.bars(language.choose("最常见的问题（份数）", "Most frequent findings (reports)"), rulesFrom,
                    rulesFrom + Math.min(10, top.size()) - 1, 34, 56, true);
        }
    }

    private List<Object[]> families() {
        Map<String, int[]> families = new TreeMap<>();
        rules.forEach((id, counts) -> {
            String family = frame.book().rule(id).map(Rule::family).map(name -> Families.name(name, language)).orElse("");
            int[] sum = families.computeIfAbsent(family, key -> new int[2]);
            sum[0] += counts[0];
            sum[1] += counts[1];
        });
        List<Object[]> rows = new ArrayList<>();
        families.forEach((family, counts) -> rows.add(new Object[] {family, counts[0], counts[1]}));
        return rows;
    }

    private List<Object[]> top() {
        return rules.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, int[]> rule) -> -rule.getValue()[0])
                        .thenComparing(rule -> -rule.getValue()[1]).thenComparing(Map.Entry::getKey))
                .limit(MOST_RULES).map(rule -> new Object[] {
                        frame.book().rule(rule.getKey()).map(known -> known.title(language)).orElse(rule.getKey()),
                        rule.getValue()[0], rule.getValue()[1]}).toList();
    }

    /** A small table; returns the row behind it. */
    private static int block(XSSFSheet sheet, Looks looks, int at, String heading, List<String> columns, List<Object[]> rows) {
        XSSFRow head = row(sheet, at, 22);
        put(head, 0, heading, looks.head);
        for (int i = 0; i < columns.size(); i++) {
            put(head, i + 1, columns.get(i), looks.head);
        }
        for (int r = 0; r < rows.size(); r++) {
            XSSFRow row = row(sheet, at + 1 + r, 0);
            for (int c = 0; c < rows.get(r).length; c++) {
                put(row, c, rows.get(r)[c], c == 0 ? looks.text : looks.score);
            }
            row.setHeightInPoints(Looks.height(String.valueOf(rows.get(r)[0]), FIRST_WIDTH));
        }
        return at + 1 + rows.size();
    }

    private static XSSFRow row(XSSFSheet sheet, int at, int points) {
        XSSFRow row = sheet.createRow(at);
        if (points > 0) {
            row.setHeightInPoints(points);
        }
        return row;
    }

    private static void put(XSSFRow row, int column, Object value, CellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value != null) {
            cell.setCellValue(value.toString());
        }
    }
}
