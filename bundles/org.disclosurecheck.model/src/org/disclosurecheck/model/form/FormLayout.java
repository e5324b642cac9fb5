package org.disclosurecheck.model.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The tables of a form as they are printed, merged headers and labels included; row by row, from left to right.
 */
public final class FormLayout {

    private static final String APPLICANTS = "申请人情况";
    private static final String CONTENT = "信息内容";

    private final List<PrintedCell> cells = new ArrayList<>();

    private FormLayout() {
    }

    /**
     * 表二: blocks below each other, the last column of a narrow block as wide as what is left.
     *
     * @param present which rows are printed
     */
    public static List<PrintedCell> disclosures(Form form, Predicate<FormLine> present) {
        FormLayout out = new FormLayout();
        int width = 1 + form.disclosures().stream().mapToInt(block -> block.columns().size()).max().orElse(0);
        int row = 0;
        for (DisclosureBlock block : form.disclosures()) {
            List<FormLine> lines = block.rows().stream().filter(present).toList();
            if (!lines.isEmpty()) {
                out.put(block.heading(), null, ++row, 1, 1, width);
                out.put(CONTENT, null, ++row, 1, 1, 1);
                for (int c = 0; c < block.columns().size(); c++) {
                    out.put(block.columns().get(c).label(), null, row, 2 + c, 1, span(block, c, width));
                }
                for (FormLine line : lines) {
                    out.put(line.label(), "T2/" + line.key(), ++row, 1, 1, 1);
                    for (int c = 0; c < block.columns().size(); c++) {
                        out.put("", "T2/" + line.key() + "/" + block.columns().get(c).key(), row, 2 + c, 1,
                                span(block, c, width));
                    }
                }
            }
        }
        return out.cells();
    }

    private static int span(DisclosureBlock block, int column, int width) {
        return column == block.columns().size() - 1 ? width - 1 - column : 1;
    }

    /**
     * 表三: the corner note beside the applicants, classes of results merged to the left of their reasons.
     *
     * @param present which rows are printed
     */
    public static List<PrintedCell> applications(Form form, Predicate<FormLine> present) {
        FormLayout out = new FormLayout();
        List<FormLine> lines = form.applicationRows().stream().filter(present).toList();
        List<List<String>> rowPaths = lines.stream().map(FormLayout::path).toList();
        List<List<String>> columnPaths = form.applicationColumns().stream().map(FormLayout::path)
                .map(path -> path.get(0).equals(APPLICANTS) ? path : join(List.of(APPLICANTS), path)).toList();
        int labels = depth(rowPaths);
        int header = depth(columnPaths);
        out.put(form.corner(), null, 1, 1, header, labels);
        for (Branch b : branches(columnPaths)) {
            out.put(b.text, null, 1 + b.level, 1 + labels + b.first, b.levels, b.count);
        }
        for (Branch b : branches(rowPaths)) {
            out.put(b.text, b.leaf ? "T3/" + lines.get(b.first).key() : null, 1 + header + b.first, 1 + b.level, b.count,
                    b.levels);
        }
        for (int r = 0; r < lines.size(); r++) {
            for (int c = 0; c < form.applicationColumns().size(); c++) {
                out.put("", "T3/" + lines.get(r).key() + "/" + form.applicationColumns().get(c).key(), 1 + header + r,
                        1 + labels + c, 1, 1);
            }
        }
        return out.cells();
    }

    /**
     * 表四: the groups side by side over one row of values.
     *
     * @param present which groups are printed
     */
    public static List<PrintedCell> reviews(Form form, Predicate<FormLine> present) {
        FormLayout out = new FormLayout();
        List<FormLine> groups = form.reviewGroups().stream().filter(present).toList();
        int width = form.reviewColumns().size();
        List<List<String>> paths = new ArrayList<>();
        groups.forEach(group -> form.reviewColumns()
                .forEach(column -> paths.add(join(path(group), List.of(column.label())))));
        for (Branch b : branches(paths)) {
            FormLine group = groups.get(b.first / width);
            boolean named = !b.leaf && b.text.equals(group.label());
            out.put(b.text, named ? "T4/" + group.key() : null, 1 + b.level, 1 + b.first, b.levels, b.count);
        }
        for (int c = 0; c < paths.size(); c++) {
            out.put("", "T4/" + groups.get(c / width).key() + "/" + form.reviewColumns().get(c % width).key(),
                    1 + depth(paths), 1 + c, 1, 1);
        }
        return out.cells();
    }

    private void put(String text, String key, int row, int column, int rowSpan, int columnSpan) {
        cells.add(new PrintedCell(text, key, row, column, rowSpan, columnSpan));
    }

    private List<PrintedCell> cells() {
        return cells.stream().sorted(Comparator.comparingInt(PrintedCell::row).thenComparingInt(PrintedCell::column))
                .toList();
    }

    /** A label that stands over (or left of) the lines from first on, on a level of the header. */
    private record Branch(String text, boolean leaf, int level, int levels, int first, int count) {
    }

    /** Labels of neighbouring lines that share them are merged; the innermost label fills the levels left over. */
    private static List<Branch> branches(List<List<String>> paths) {
        List<Branch> found = new ArrayList<>();
        int depth = depth(paths);
        for (int i = 0; i < paths.size(); i++) {
            List<String> path = paths.get(i);
            for (int level = 0; level < path.size(); level++) {
                if (level == path.size() - 1) {
                    found.add(new Branch(path.get(level), true, level, depth - level, i, 1));
                } else if (i == 0 || !shared(paths.get(i - 1), path, level)) {
                    int end = i + 1;
                    while (end < paths.size() && shared(path, paths.get(end), level)) {
                        end++;
                    }
                    found.add(new Branch(path.get(level), false, level, 1, i, end - i));
                }
            }
        }
        return found;
    }

    private static boolean shared(List<String> one, List<String> other, int level) {
        return one.size() > level + 1 && other.size() > level + 1
                && one.subList(0, level + 1).equals(other.subList(0, level + 1));
    }

    private static int depth(List<List<String>> paths) {
        return paths.stream().mapToInt(List::size).max().orElse(0);
    }

    private static List<String> path(FormLine line) {
        return join(line.parents(), List.of(line.label()));
    }

    private static List<String> join(List<String> outer, List<String> inner) {
        return Stream.concat(outer.stream(), inner.stream()).toList();
    }
}
