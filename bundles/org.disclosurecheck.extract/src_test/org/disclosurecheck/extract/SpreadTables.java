package org.disclosurecheck.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.disclosurecheck.model.form.DisclosureBlock;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.FormLine;

/**
 * The tables of a report as a spreadsheet or Markdown copies them: every merged cell blown up to the cells it covers,
 * the text in the first of them or in all. The values are those of {@link SampleReport}.
 */
public final class SpreadTables {

    /** What stands in the cells that a merged cell covers. */
    public enum Filling {
        BLANK, REPEATED
    }

    private static final int LABELS = 3;

    private final Form form;
    private final Filling filling;
    private int next = 1;
    public final List<List<String>> disclosures = new ArrayList<>();
    public final List<List<String>> applications = new ArrayList<>();
    public final List<List<String>> reviews = new ArrayList<>();

    public SpreadTables(Form form, Filling filling) {
        this.form = form;
        this.filling = filling;
        form.disclosures().forEach(this::block);
        applications();
        reviews();
    }

    private void block(DisclosureBlock block) {
        int width = form.disclosures().get(0).columns().size() + 1;
        disclosures.add(blank(width));
        put(disclosures, 0, width, 1, block.heading());
        disclosures.add(blank(width));
        put(disclosures, 0, 1, 1, "信息内容");
        spread(block.columns().stream().map(FormLine::label).toList());
        for (FormLine row : block.rows()) {
            disclosures.add(blank(width));
            put(disclosures, 0, 1, 1, row.label());
            spread(block.columns().stream().map(column -> String.valueOf(next++)).toList());
        }
    }

    /** The last cell of a row of 表二 reaches to the edge. */
    private void spread(List<String> texts) {
        int width = disclosures.get(0).size();
        for (int c = 0; c < texts.size(); c++) {
            int span = c + 1 == texts.size() && !texts.get(c).matches("\\d+") ? width - 1 - c : 1;
            put(disclosures, 1 + c, span, 1, texts.get(c));
        }
    }

    private void applications() {
        for (int r = 0; r < 3 + form.applicationRows().size(); r++) {
            applications.add(blank(LABELS + 7));
        }
        put(applications.subList(0, 3), 0, LABELS, 3, form.corner());
        put(applications.subList(0, 1), LABELS, 7, 1, "申请人情况");
        put(applications.subList(1, 3), LABELS, 1, 2, "自然人");
        put(applications.subList(1, 2), LABELS + 1, 5, 1, "法人或其他组织");
        put(applications.subList(1, 3), LABELS + 6, 1, 2, "总计");
        for (int c = 1; c < 6; c++) {
            put(applications.subList(2, 3), LABELS + c, 1, 1, form.applicationColumns().get(c).label());
        }
        int r = 3;
        List<String> above = List.of();
        for (FormLine row : form.applicationRows()) {
            for (int p = 0; p < row.parents().size(); p++) {
                boolean first = above.size() <= p || !above.get(p).equals(row.parents().get(p));
                if (first || filling == Filling.REPEATED) {
                    applications.get(r).set(p, row.parents().get(p));
                }
            }
            above = row.parents();
            put(applications.subList(r, r + 1), row.parents().size(), LABELS - row.parents().size(), 1, row.label());
            for (int c = 0; c < 7; c++) {
                applications.get(r).set(LABELS + c, String.valueOf(next++));
            }
            r++;
        }
    }

    private void reviews() {
        for (int r = 0; r < 4; r++) {
            reviews.add(blank(15));
        }
        put(reviews.subList(0, 1), 0, 5, 1, "行政复议");
        put(reviews.subList(0, 1), 5, 10, 1, "行政诉讼");
        put(reviews.subList(1, 2), 5, 5, 1, "未经复议直接起诉");
        put(reviews.subList(1, 2), 10, 5, 1, "复议后起诉");
        for (int c = 0; c < 15; c++) {
            put(reviews.subList(c < 5 ? 1 : 2, 3), c, 1, c < 5 ? 2 : 1, form.reviewColumns().get(c % 5).label());
            reviews.get(3).set(c, String.valueOf(next++));
        }
    }

    private static List<String> blank(int width) {
        String[] cells = new String[width];
        Arrays.fill(cells, "");
        return new ArrayList<>(Arrays.asList(cells));
    }

    /** Into the first of the rows, or into the last one of a growing table when it is one row high. */
    private void put(List<List<String>> rows, int column, int width, int height, String text) {
        int top = rows == disclosures ? rows.size() - 1 : 0;
        for (int r = 0; r < height; r++) {
            for (int c = 0; c < width; c++) {
                if (r == 0 && c == 0 || filling == Filling.REPEATED) {
                    rows.get(top + r).set(column + c, text);
                }
            }
        }
    }

    /** The whole report: tables by that separator, in a row between two edges. */
    public String text(String before, String between, String after) {
        SampleReport sample = new SampleReport(form);
        List<String> lines = new ArrayList<>(sample.opening);
        lines.add("二、主动公开政府信息情况");
        disclosures.forEach(row -> lines.add(before + String.join(between, row) + after));
        lines.add("三、收到和处理政府信息公开申请情况");
        applications.forEach(row -> lines.add(before + String.join(between, row) + after));
        lines.add("四、政府信息公开行政复议、行政诉讼情况");
        reviews.forEach(row -> lines.add(before + String.join(between, row) + after));
        lines.addAll(sample.end);
        return lines.stream().collect(Collectors.joining("\n"));
    }

    /** As a spreadsheet copies it: tabs. */
    public String tabs() {
        return text("", "\t", "");
    }

    /** As Markdown writes it: bars, and a rule below the first row of each table. */
    public String markdown() {
        for (List<List<String>> table : List.of(disclosures, applications, reviews)) {
            List<String> rule = blank(table.get(0).size());
            rule.replaceAll(cell -> "---");
            table.add(1, rule);
        }
        return text("| ", " | ", " |");
    }
}
