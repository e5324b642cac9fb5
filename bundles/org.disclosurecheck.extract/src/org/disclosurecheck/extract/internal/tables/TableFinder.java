package org.disclosurecheck.extract.internal.tables;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.Block.Row;
import org.disclosurecheck.extract.internal.words.Blanks;
import org.disclosurecheck.extract.internal.words.Key;

/**
 * Finds in one part of a document which grids, and which runs of flattened lines, are tables. A run begins with a
 * word of a table and goes on while words of that table, numbers and short unknown words follow; sentences between
 * them stay prose.
 */
public final class TableFinder {

    private static final int LONGEST_CAPTION = 8;
    /** A third of the values of 表四 in a row are what is left of it. */
    private static final int MOST_LOST = 3;

    private final Vocabulary vocabulary;
    private final Pieces maker;
    private final Map<TableKind, List<Piece>> tables = new EnumMap<>(TableKind.class);
    /** Prose by its place in the part, so that rejected runs fall back where they stood. */
    private final Map<Integer, List<Line>> prose = new TreeMap<>();
    private final List<Grid> unknown = new ArrayList<>();
    private List<Unit> units;
    private Set<TableKind> elsewhere;
    private Run run;
    /** The table closed last, and its last unit. */
    private TableKind closed;
    private int end;

    public TableFinder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.maker = new Pieces(vocabulary);
    }

    /**
     * Looks through the blocks of one part; rows are counted on over all parts.
     *
     * @param bare where the part should hold 表四: as many numbers that stand alone are that table without its header;
     *            0 in other parts
     * @param elsewhere tables that stand elsewhere for certain, so that their words here are no table
     */
    public Found find(List<Block> blocks, int bare, Set<TableKind> elsewhere) {
        this.elsewhere = elsewhere;
        tables.clear();
        prose.clear();
        unknown.clear();
        units = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            if (block instanceof Grid grid) {
                grid(grid);
            } else {
                units.add(unit(block));
            }
        }
        run = null;
        closed = null;
        for (int i = 0; i < units.size(); i++) {
            place(i);
        }
        close();
        if (bare > 0 && !tables.containsKey(TableKind.T4)) {
            bareNumbers(bare);
        }
        Set<TableKind> last = closed != null && end == units.size() - 1 ? Set.of(closed) : Set.of();
        List<Line> lines = prose.values().stream().flatMap(List::stream).toList();
        return new Found(Map.copyOf(tables), lines, List.copyOf(unknown), last);
    }

    private void grid(Grid read) {
        Grid grid = DownMerged.spread(read);
        // cells that were merged downward come otherwise in each report: no pattern is kept of them
        Unit known = grid == read ? vocabulary.patterns.unit(grid, maker.rows()) : null;
        if (known != null) {
            maker.skip(grid.rows().size());
            units.add(known);
            return;
        }
        List<Grid> tables = GridSplitter.split(grid, vocabulary);
        for (Grid table : tables) {
            // a copy that has blown up the merged cells of a table is no ragged one
            Unit unit = unit(SpreadCells.gathered(table, vocabulary));
            units.add(tables.size() == 1 && grid == read ? vocabulary.patterns.learnt(grid, unit) : unit);
        }
    }

    private Unit unit(Block block) {
        return Unit.of(block, maker.of(block));
    }

    private void place(int i) {
        Unit unit = units.get(i);
        switch (unit.type()) {
            case LABELS -> {
                if (run != null && (run.tables & unit.tables()) == 0 && isHalf(i)) {
                    leave(i);
                    break;
                }
                if (run == null || (run.tables & unit.tables()) == 0) {
                    close();
                    open(i, unit);
                }
                takePending(!unit.isRealGrid());
                run.members.add(i);
                run.tables &= unit.tables();
            }
            case VALUES -> {
                if (run != null && !run.interrupted) {
                    takePending(true);
                    run.members.add(i);
                } else {
                    leave(i);
                }
            }
            case WORDS -> leave(i);
            default -> {
                leave(i);
                if (run != null) {
                    run.interrupted = true;
                }
            }
        }
    }

    /** True for the first half of a word of the table at hand that is a word of another table by itself. */
    private boolean isHalf(int i) {
        if (i + 1 == units.size() || !(units.get(i).block() instanceof Line first)
                || !(units.get(i + 1).block() instanceof Line second)) {
            return false;
        }
        String whole = first.text() + second.text();
        return (vocabulary.tables(whole, Key.of(whole)) & run.tables) != 0;
    }

    private void leave(int i) {
        if (run == null || units.get(i).isRealGrid()) {
            toProse(i);
        } else {
            run.pending.add(i);
        }
    }

    private void open(int i, Unit unit) {
        run = new Run(unit.tables());
        boolean number = false;
        for (int k = i - 1; k >= 0 && i - k <= 2 && !number; k--) {
            List<Line> above = prose.get(k);
            number = above != null && above.size() == 1 && vocabulary.isAdded(Key.of(above.get(0).text()));
            if (above == null || above.size() > 1 || unit.isRealGrid() || !number && (k < i - 1
                    || !caption(above.get(0)))) {
                break;
            }
            prose.remove(k);
            run.members.add(0, k);
        }
    }

    /** A few words right above a table that stand over its columns, such as a title of the header. */
    private static boolean caption(Line line) {
        return line.text().length() <= LONGEST_CAPTION && !line.text().endsWith("如下")
                && line.text().chars().allMatch(c -> Character.isIdeographic(c) || Blanks.is((char) c));
    }

    /** @param words true when the short words before this unit may belong to the same table */
    private void takePending(boolean words) {
        for (int i : run.pending) {
            if (units.get(i).type() == Unit.Type.SENTENCE || !words) {
                toProse(i);
            } else {
                run.members.add(i);
            }
        }
        run.pending.clear();
        run.interrupted = false;
    }

    private void close() {
        if (run == null) {
            return;
        }
        run.pending.forEach(this::toProse);
        TableKind kind = run.table(units);
        if (kind == null || elsewhere.contains(kind)) {
            run.members.forEach(this::toProse);
        } else {
            run.members.forEach(i -> TablePieces.add(units.get(i).pieces(), kind, tables));
            closed = kind;
            end = run.members.get(run.members.size() - 1);
        }
        run = null;
    }

    /** A run of values only, as many as 表四 has, is that table; else the longest one, if it is no accident. */
    private void bareNumbers(int wanted) {
        int begin = 0;
        int end = 0;
        List<Piece> longest = List.of();
        for (int from = 0; from < units.size() && longest.size() != wanted; from++) {
            List<Piece> pieces = new ArrayList<>();
            int to = from;
            while (to < units.size() && units.get(to).type() == Unit.Type.VALUES) {
                pieces.addAll(units.get(to++).pieces());
            }
            if (pieces.size() == wanted || pieces.size() > longest.size()) {
                longest = pieces;
                begin = from;
                end = to;
            }
            from = Math.max(from, to);
        }
        if (longest.size() * MOST_LOST >= wanted) {
            tables.put(TableKind.T4, longest);
            for (Unit unit : units.subList(begin, end)) {
                unknown.removeIf(grid -> grid == unit.block());
            }
            prose.keySet().removeAll(IntStream.range(begin, end).boxed().toList());
        }
    }

    private void toProse(int i) {
        Block block = units.get(i).block();
        if (block instanceof Line line) {
            prose.put(i, List.of(line));
        } else if (block instanceof Grid grid && grid.ragged()) {
            prose.put(i, lines(grid));
        } else {
            unknown.add((Grid) block);
        }
    }

    /** A line of prose with a bar or a tab in it came as a row. */
    public static List<Line> lines(Grid grid) {
        List<Line> lines = new ArrayList<>();
        for (Row row : grid.rows()) {
            String text = Blanks.strip(String.join(" ", row.cells().stream().map(GridCell::text).toList()));
            if (!text.isEmpty()) {
                lines.add(new Line(text, row.cells().get(0).source(), false));
            }
        }
        return lines;
    }
}
