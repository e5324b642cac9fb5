package org.disclosurecheck.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Row;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.ApplicationTable;
import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.CellLine;
import org.disclosurecheck.model.DisclosureTable;
import org.disclosurecheck.model.ReviewTable;
import org.disclosurecheck.model.form.DisclosureBlock;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.FormLine;

/** Lays the tables of a report out as the official form prints them, merged headers and labels included. */
public final class OfficialTables {

    private static final String APPLICANTS = "申请人情况";
    private static final String CONTENT = "信息内容";

    private final List<GridCell> cells = new ArrayList<>();
    private int rows;

    private OfficialTables() {
    }

    /** 表二: blocks below each other, the last column of a narrow block as wide as what is left. */
    public static Grid disclosures(Form form, DisclosureTable table) {
        OfficialTables out = new OfficialTables();
        int width = 1 + form.disclosures().stream().mapToInt(block -> block.columns().size()).max().orElse(0);
        for (DisclosureBlock block : form.disclosures()) {
            List<FormLine> present = block.rows().stream().filter(row -> table.row(row.key()) != null).toList();
            if (!present.isEmpty()) {
                out.put(block.heading(), ++out.rows, 1, 1, width);
                out.line(CONTENT, block.columns().stream().map(FormLine::label), width);
                for (FormLine row : present) {
                    CellLine line = table.row(row.key());
                    out.line(label(row, line), block.columns().stream().map(column -> raw(line.cell(column.key()))),
                            width);
                }
            }
        }
        return out.grid();
    }

    /** 表三: the corner note beside the applicants, classes of results merged to the left of their reasons. */
    public static Grid applications(Form form, ApplicationTable table) {
        OfficialTables out = new OfficialTables();
        List<FormLine> present = form.applicationRows().stream().filter(row -> table.row(row.key()) != null).toList();
        List<List<String>> rowPaths = present.stream().map(row -> path(row, label(row, table.row(row.key())))).toList();
        List<List<String>> columnPaths = form.applicationColumns().stream().map(column -> path(column, column.label()))
                .map(path -> path.get(0).equals(APPLICANTS) ? path : join(List.of(APPLICANTS), path)).toList();
        int labels = depth(rowPaths);
        int header = depth(columnPaths);
        out.put(form.corner(), 1, 1, header, labels);
        for (Branch b : branches(columnPaths)) {
            out.put(b.text, 1 + b.level, 1 + labels + b.first, b.levels, b.count);
        }
        for (Branch b : branches(rowPaths)) {
            out.put(b.text, 1 + header + b.first, 1 + b.level, b.count, b.levels);
        }
        for (int r = 0; r < present.size(); r++) {
            CellLine line = table.row(present.get(r).key());
            for (int c = 0; c < form.applicationColumns().size(); c++) {
                out.put(raw(line.cell(form.applicationColumns().get(c).key())), 1 + header + r, 1 + labels + c, 1, 1);
            }
        }
        return out.grid();
    }

    /** 表四: the groups side by side over one row of values. */
    public static Grid reviews(Form form, ReviewTable table) {
        OfficialTables out = new OfficialTables();
        List<List<String>> paths = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (FormLine group : form.reviewGroups()) {
            CellLine line = table.group(group.key());
            if (line != null) {
                for (FormLine column : form.reviewColumns()) {
                    paths.add(join(path(group, label(group, line)), List.of(column.label())));
                    values.add(raw(line.cell(column.key())));
                }
            }
        }
        for (Branch b : branches(paths)) {
            out.put(b.text, 1 + b.level, 1 + b.first, b.levels, b.count);
        }
        for (int c = 0; c < values.size(); c++) {
            out.put(values.get(c), 1 + depth(paths), 1 + c, 1, 1);
        }
        return out.grid();
    }

    private void line(String label, Stream<String> values, int width) {
        put(label, ++rows, 1, 1, 1);
        List<String> texts = values.toList();
        for (int i = 0; i < texts.size(); i++) {
            boolean last = i == texts.size() - 1;
            put(texts.get(i), rows, 2 + i, 1, last ? width - 1 - i : 1);
        }
    }

    private void put(String text, int row, int column, int rowSpan, int columnSpan) {
        cells.add(new GridCell(text, row, column, rowSpan, columnSpan, Source.NOWHERE));
    }

    private Grid grid() {
        int last = cells.stream().mapToInt(cell -> cell.row() + cell.rowSpan() - 1).max().orElse(0);
        List<Row> table = new ArrayList<>();
        for (int row = 1; row <= last; row++) {
            int number = row;
            table.add(new Row(cells.stream().filter(cell -> cell.row() == number)
                    .sorted(Comparator.comparingInt(GridCell::column)).toList()));
        }
        return new Grid(table, Source.NOWHERE, false);
    }

    /** A label that stands over (or left of) the lines from first on, on a level of the header. */
    private record Branch(String text, int level, int levels, int first, int count) {
    }

    /** Labels of neighbouring lines that share them are merged; the innermost label fills the levels left over. */
    private static List<Branch> branches(List<List<String>> paths) {
        List<Branch> found = new ArrayList<>();
        int depth = depth(paths);
        for (int i = 0; i < paths.size(); i++) {
            List<String> path = paths.get(i);
            for (int level = 0; level < path.size(); level++) {
                boolean leaf = level == path.size() - 1;
                if (leaf) {
                    found.add(new Branch(path.get(level), level, depth - level, i, 1));
                } else if (i == 0 || !shared(paths.get(i - 1), path, level)) {
                    int end = i + 1;
                    while (end < paths.size() && shared(path, paths.get(end), level)) {
                        end++;
                    }
                    found.add(new Branch(path.get(level), level, 1, i, end - i));
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

    private static List<String> path(FormLine line, String label) {
        return join(line.parents(), List.of(label));
    }

    private static List<String> join(List<String> outer, List<String> inner) {
        return Stream.concat(outer.stream(), inner.stream()).toList();
    }

    private static String label(FormLine line, CellLine found) {
        return found.getPrinted() == null ? line.label() : found.getPrinted();
    }

    private static String raw(Cell cell) {
        return cell == null ? "" : cell.getRaw();
    }
}
