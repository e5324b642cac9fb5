package org.disclosurecheck.extract.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Row;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.internal.outline.Part;
import org.disclosurecheck.extract.internal.tables.Found;
import org.disclosurecheck.extract.internal.tables.Piece;
import org.disclosurecheck.extract.internal.tables.TableKind;
import org.disclosurecheck.extract.internal.words.Shape;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.layout.Layout;
import org.disclosurecheck.model.layout.NarrowRow;
import org.disclosurecheck.model.layout.TablePlace;

/** How a document lays its report out, gathered from what was found in its parts. */
final class Layouts {

    /** Formats in which a row has as many columns as somebody filled in, or as lines were drawn. */
    private static final Set<String> WITHOUT_SPANS = Set.of("xlsx", "xls", "et", "pdf", "text");
    private static final Set<String> PICTURES = Set.of("picture", "table-is-picture");
    private static final Pattern SPACE = Pattern.compile("\\s");
    private static final String GROUP = "未经复议直接起诉";
    private static final String RESULTS = "本年度办理结果";

    private final List<Part> parts;
    private final List<Found> found;
    private final int[] numbers;
    private final Document document;

    Layouts(Document document, List<Part> parts, List<Found> found, int[] numbers) {
        this.document = document;
        this.parts = parts;
        this.found = found;
        this.numbers = numbers;
    }

    /**
     * @param problems all that was met while reading
     * @param narrow rows whose values could not be taken
     */
    Layout layout(List<Problem> problems, List<NarrowRow> narrow) {
        List<TablePlace> tables = new ArrayList<>();
        Set<Integer> unread = new TreeSet<>();
        for (int i = 0; i < parts.size(); i++) {
            for (TableKind kind : TableKind.values()) {
                if (found.get(i).tables().containsKey(kind)) {
                    tables.add(place(i, kind, problems));
                }
            }
            if (!found.get(i).unknown().isEmpty()) {
                unread.add(numbers[i]);
            }
        }
        return new Layout(document.format(), document.metadata().get(Document.ADDRESS), List.copyOf(tables),
                pictures(problems), Set.copyOf(unread), List.copyOf(narrow));
    }

    private TablePlace place(int part, TableKind kind, List<Problem> problems) {
        boolean twice = numbers[part] == kind.section() && (kind == TableKind.T4 ? reviewsTwice(part) : problems.stream()
                .anyMatch(problem -> problem.code().equals("duplicate-table") && problem.message().startsWith(kind.title())));
        List<Grid> grids = grids(part, kind);
        Grid only = grids.size() == 1 ? grids.get(0) : null;
        boolean spans = only != null && !WITHOUT_SPANS.contains(document.format());
        return new TablePlace(kind.name(), numbers[part], twice ? 2 : 1, spans ? uneven(only) : null,
                spans ? resultRows(only) : 0);
    }

    /** Table 4 has one row of values: a second one is known by its header. */
    private boolean reviewsTwice(int part) {
        return found.get(part).tables().get(TableKind.T4).stream()
                .filter(piece -> piece.text().length() >= GROUP.length()
                        && SPACE.matcher(piece.text()).replaceAll("").equals(GROUP)).count() > 1;
    }

    /** The grids of the part that hold words or values of this table and of no other. */
    private List<Grid> grids(int part, TableKind kind) {
        List<Grid> grids = new ArrayList<>();
        for (Block block : parts.get(part).blocks()) {
            if (block instanceof Grid grid && !grid.ragged()) {
                boolean mine = false;
                boolean others = false;
                for (Map.Entry<TableKind, List<Piece>> entry : found.get(part).tables().entrySet()) {
                    boolean held = holds(grid, entry.getValue());
                    mine |= held && entry.getKey() == kind;
                    others |= held && entry.getKey() != kind;
                }
                if (mine && !others) {
                    grids.add(grid);
                }
            }
        }
        return grids;
    }

    /** True when one of the pieces stands in the grid; it is mostly the first. */
    private static boolean holds(Grid grid, List<Piece> pieces) {
        Source first = pieces.isEmpty() ? Source.NOWHERE : pieces.get(0).source();
        Set<Source> cells = new HashSet<>();
        for (Row row : grid.rows()) {
            for (GridCell cell : row.cells()) {
                if (cell.source() == first && !pieces.isEmpty()) {
                    return true;
                }
            }
        }
        grid.rows().forEach(row -> row.cells().forEach(cell -> cells.add(cell.source())));
        for (Piece piece : pieces) {
            if (cells.contains(piece.source())) {
                return true;
            }
        }
        return false;
    }

    /** The first words of the first row with numbers whose right edge is another than that of most such rows. */
    private static String uneven(Grid grid) {
        Map<Integer, Integer> edges = edges(grid);
        List<Row> rows = new ArrayList<>(grid.rows().size());
        for (Row row : grid.rows()) {
            if (hasNumber(row)) {
                rows.add(row);
            }
        }
        if (even(rows, edges)) {
            return null;
        }
        Map<Integer, Long> counted = rows.stream().collect(Collectors.groupingBy(row -> edge(row, edges),
                Collectors.counting()));
        int usual = counted.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
        return rows.stream().filter(row -> edge(row, edges) != usual).flatMap(row -> row.cells().stream())
                .map(GridCell::text).filter(text -> text.length() > 1).findFirst().orElse(null);
    }

    /** The right edge of each row. */
    private static Map<Integer, Integer> edges(Grid grid) {
        Map<Integer, Integer> edges = new HashMap<>();
        for (Row row : grid.rows()) {
            // nearly all cells are as high as their row: they are put down together
            int own = row.cells().isEmpty() ? 0 : row.cells().get(0).row();
            int edge = 0;
            for (GridCell cell : row.cells()) {
                if (cell.row() == own) {
                    edge = Math.max(edge, cell.column() + cell.columnSpan() - 1);
                }
                for (int r = cell.row() == own ? own + 1 : cell.row(); r < cell.row() + cell.rowSpan(); r++) {
                    edges.merge(r, cell.column() + cell.columnSpan() - 1, Math::max);
                }
            }
            if (!row.cells().isEmpty()) {
                edges.merge(own, edge, Math::max);
            }
        }
        return edges;
    }

    private static boolean even(List<Row> rows, Map<Integer, Integer> edges) {
        for (Row row : rows) {
            if (edge(row, edges) != edge(rows.get(0), edges)) {
                return false;
            }
        }
        return true;
    }

    private static int edge(Row row, Map<Integer, Integer> edges) {
        return edges.get(row.cells().get(0).row());
    }

    private static boolean hasNumber(Row row) {
        // from the right, where they stand
        for (int i = row.cells().size() - 1; i >= 0; i--) {
            if (Shape.of(row.cells().get(i).text()) == Shape.VALUE) {
                return true;
            }
        }
        return false;
    }

    private static int resultRows(Grid grid) {
        for (Row row : grid.rows()) {
            for (GridCell cell : row.cells()) {
                if (cell.rowSpan() > 1 && SPACE.matcher(cell.text()).replaceAll("").endsWith(RESULTS)) {
                    return cell.rowSpan();
                }
            }
        }
        return 0;
    }

    private Set<Integer> pictures(List<Problem> problems) {
        Set<Integer> sections = new HashSet<>();
        for (Problem problem : problems) {
            if (PICTURES.contains(problem.code())) {
                int section = 0;
                for (int i = 1; i < parts.size(); i++) {
                    section = isBehind(problem.source(), parts.get(i).heading().source()) ? numbers[i] : section;
                }
                sections.add(section);
            }
        }
        sections.remove(0);
        return Set.copyOf(sections);
    }

    /** True when both places count by the same measure and the first is not before the second. */
    private static boolean isBehind(Source place, Source heading) {
        if (place == null || heading == null) {
            return false;
        }
        if (place.line() != null && heading.line() != null) {
            return place.line() >= heading.line();
        }
        return place.paragraph() != null && heading.paragraph() != null && place.paragraph() >= heading.paragraph();
    }
}
