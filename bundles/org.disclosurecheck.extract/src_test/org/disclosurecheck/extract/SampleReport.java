package org.disclosurecheck.extract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.disclosurecheck.extract.text.TextReader;
import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.form.DisclosureBlock;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.FormLine;

/**
 * A complete report of an invented county bureau as text, to be spoilt by tests. The value cells are numbered through
 * in the order of the form, so that a value in the wrong place shows.
 */
public final class SampleReport {

    /** How tables are flattened. */
    public enum Style {
        /** A row a line, cells separated by bars. */
        PIPES,
        /** A cell a line, a bar behind it. */
        CELLS,
        /** A cell a line and nothing else. */
        BARE,
        /** A row a line, cells separated by tabs. */
        TABS
    }

    public final Form form;
    public final List<String> opening = new ArrayList<>();
    public final List<List<String>> disclosures = new ArrayList<>();
    public final List<List<String>> applications = new ArrayList<>();
    public final List<List<String>> reviews = new ArrayList<>();
    public final List<String> end = new ArrayList<>();
    private int next = 1;

    public SampleReport(Form form) {
        this.form = form;
        int year = form.fromYear();
        opening.add("云溪县财政局" + year + "年政府信息公开工作年度报告");
        opening.add("本报告所列数据的统计期限为" + year + "年1月1日至" + year + "年12月31日。");
        opening.add("一、总体情况");
        opening.add("我局全年发布信息18条。");
        for (DisclosureBlock block : form.disclosures()) {
            disclosures.add(row(block.heading()));
            disclosures.add(labels("信息内容", block.columns()));
            block.rows().forEach(line -> disclosures.add(values(line.label(), block.columns().size())));
        }
        applications.add(row(form.corner(), "申请人情况"));
        applications.add(row("自然人", "法人或其他组织", "总计"));
        applications.add(labels(null, form.applicationColumns().subList(1, 6)));
        String above = "";
        for (FormLine line : form.applicationRows()) {
            List<String> row = new ArrayList<>();
            for (String parent : line.parents()) {
                if (!above.contains(parent)) {
                    row.add(parent);
                    above += parent;
                }
            }
            row.addAll(values(line.label(), form.applicationColumns().size()));
            applications.add(row);
        }
        reviews.add(row("行政复议", "行政诉讼"));
        List<String> results = labels(null, form.reviewColumns());
        List<String> second = new ArrayList<>(results);
        second.addAll(List.of("未经复议直接起诉", "复议后起诉"));
        reviews.add(second);
        List<String> third = new ArrayList<>(results);
        third.addAll(results);
        reviews.add(third);
        List<String> values = values("", 15);
        values.remove(0);
        reviews.add(values);
        end.addAll(List.of("五、存在的主要问题及改进情况", "解读材料偏少，下一步增加图解。", "六、其他需要报告的事项", "无。", "云溪县财政局",
                (year + 1) + "年1月18日"));
    }

    private static List<String> row(String... cells) {
        return new ArrayList<>(List.of(cells));
    }

    private static List<String> labels(String first, List<FormLine> lines) {
        List<String> row = new ArrayList<>();
        if (first != null) {
            row.add(first);
        }
        lines.forEach(line -> row.add(line.label()));
        return row;
    }

    private List<String> values(String label, int count) {
        List<String> row = row(label);
        for (int i = 0; i < count; i++) {
            row.add(String.valueOf(next++));
        }
        return row;
    }

    /** The row of that label in one of the tables. */
    public static List<String> find(List<List<String>> table, String label) {
        return table.stream().filter(row -> row.contains(label)).findFirst().orElseThrow();
    }

    public String text(Style style) {
        List<String> lines = new ArrayList<>(opening);
        lines.add("二、主动公开政府信息情况");
        disclosures.forEach(row -> lines.add(flatten(row, style)));
        lines.add("三、收到和处理政府信息公开申请情况");
        applications.forEach(row -> lines.add(flatten(row, style)));
        lines.add("四、政府信息公开行政复议、行政诉讼情况");
        reviews.forEach(row -> lines.add(flatten(row, style)));
        lines.addAll(end);
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String flatten(List<String> row, Style style) {
        return switch (style) {
            case PIPES -> String.join(" | ", row) + " |";
            case CELLS -> row.stream().map(cell -> (cell + " |").strip()).collect(Collectors.joining("\n"));
            case BARE -> row.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining("\n"));
            case TABS -> String.join("\t", row);
        };
    }

    public Extraction read(Style style) {
        return read(text(style));
    }

    public static Extraction read(String text) {
        return read(text, Hints.NONE);
    }

    public static Extraction read(String text, Hints hints) {
        return new Extractors(Forms.BOTH, List.of(new TextReader()))
                .extract(new Content("report.txt", text.getBytes(StandardCharsets.UTF_8)), hints);
    }

    /** The cells that hold another number than the one given to them; cells that were not read do not count. */
    public List<String> misread(Extraction extraction) {
        List<String> misread = new ArrayList<>();
        int number = 1;
        for (String address : form.addresses()) {
            Cell cell = extraction.report().cell(address);
            if (cell != null && !cell.getRaw().equals(String.valueOf(number))) {
                misread.add(address + " = " + cell.getRaw());
            }
            number++;
        }
        return misread;
    }

    /** The addresses for which no cell was read. */
    public List<String> unread(Extraction extraction) {
        return form.addresses().stream().filter(address -> extraction.report().cell(address) == null).toList();
    }

    /** The problems as “code: message”. */
    public static List<String> problems(Extraction extraction) {
        return extraction.problems().stream().map(problem -> problem.code() + ": " + problem.message()).toList();
    }
}
