package org.disclosurecheck.extract.internal.outline;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.Block.Row;
import org.disclosurecheck.extract.internal.tables.Vocabulary;
import org.disclosurecheck.extract.internal.words.Key;
import org.disclosurecheck.extract.internal.words.Ordinals;
import org.disclosurecheck.extract.internal.words.Shape;
import org.disclosurecheck.model.form.SectionForm;

/** Cuts a document at its level-one headings. */
public final class Outliner {

    /** So many headings in a row with nothing between them, and they are a table of contents. */
    private static final int CONTENTS = 4;

    private final Headings headings;
    private final List<SectionNames> forms;

    /** @param forms the headings of each form */
    public Outliner(List<SectionNames> forms, Vocabulary tables) {
        this.headings = new Headings(forms, tables);
        this.forms = forms;
    }

    /** The parts in reading order; the first one has no heading and may be empty. */
    public List<Part> parts(List<Block> document) {
        List<Block> blocks = split(document);
        Heading[] found = new Heading[blocks.size()];
        boolean[] contents = new boolean[blocks.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = blocks.get(i) instanceof Line line ? headings.of(line) : null;
        }
        joinBroken(blocks, found);
        dropRowLabels(blocks, found);
        dropContents(blocks, found, contents);
        dropStrayNames(found);
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(null, new ArrayList<>()));
        for (int i = 0; i < found.length; i++) {
            if (found[i] != null) {
                parts.add(new Part(found[i], new ArrayList<>()));
                if (!found[i].rest().isEmpty()) {
                    parts.get(parts.size() - 1).blocks().add(new Line(found[i].rest(), found[i].source(), false));
                }
            } else if (!contents[i] && blocks.get(i) != null) {
                parts.get(parts.size() - 1).blocks().add(blocks.get(i));
            }
        }
        return parts;
    }

    /** Lines with a heading inside, and pipe rows that begin with one, cut before it. */
    private List<Block> split(List<Block> document) {
        List<Block> out = new ArrayList<>();
        for (Block block : document) {
            if (block instanceof Line line) {
                out.addAll(InlineHeadings.split(line, headings));
            } else if (block instanceof Grid grid && grid.ragged()) {
                split(grid, out);
            } else {
                out.add(block);
            }
        }
        return out;
    }

    private void split(Grid grid, List<Block> out) {
        List<Row> rows = new ArrayList<>();
        for (Row row : grid.rows()) {
            GridCell first = row.cells().isEmpty() ? null : row.cells().get(0);
            Line line = first == null || first.text().isEmpty() ? null : new Line(first.text(), first.source(), true);
            Heading heading = line == null ? null : headings.of(line);
            if (heading == null || heading.ordinal() == null || !heading.known()) {
                rows.add(row);
                continue;
            }
            add(grid, rows, out);
            out.add(new Line(heading.line(), first.source(), false));
            List<GridCell> rest = new ArrayList<>(row.cells().subList(1, row.cells().size()));
            if (!heading.rest().isEmpty()) {
                rest.add(0, new GridCell(heading.rest(), first.row(), first.column(), 1, 1, first.source()));
            }
            rows = new ArrayList<>();
            if (rest.stream().anyMatch(cell -> !cell.text().isEmpty())) {
                rows.add(new Row(rest));
            }
        }
        add(grid, rows, out);
    }

    private static void add(Grid grid, List<Row> rows, List<Block> out) {
        if (rows.size() == grid.rows().size()) {
            out.add(grid);
        } else if (!rows.isEmpty()) {
            Row first = rows.get(0);
            out.add(new Grid(List.copyOf(rows), first.cells().isEmpty() ? grid.source() : first.cells().get(0).source(),
                    true));
        }
    }

    /** A heading that goes on in the next line. */
    private void joinBroken(List<Block> blocks, Heading[] found) {
        for (int i = 0; i + 1 < found.length; i++) {
            if ((found[i] == null || !exactly(found[i].label())) && blocks.get(i) instanceof Line first
                    && blocks.get(i + 1) instanceof Line second && found[i + 1] == null
                    && Ordinals.chinese(first.text()) > 0 && second.text().length() < 30) {
                String joined = first.text() + second.text();
                if (exactly(Ordinals.strip(joined))) {
                    found[i] = headings.of(new Line(joined, first.source(), false));
                    blocks.set(i + 1, null);
                }
            }
        }
    }

    private boolean exactly(String label) {
        return forms.stream().anyMatch(form -> form.exactly(label) != null);
    }

    /** What looks like an unknown heading but has values below it is a row of a flattened table. */
    private static void dropRowLabels(List<Block> blocks, Heading[] found) {
        for (int i = 0; i + 1 < found.length; i++) {
            if (found[i] != null && !found[i].known() && blocks.get(i + 1) instanceof Line next
                    && Shape.of(next.text()) == Shape.VALUE) {
                found[i] = null;
            }
        }
    }

    private static void dropContents(List<Block> blocks, Heading[] found, boolean[] contents) {
        for (int i = 0; i < found.length; i++) {
            int end = i;
            while (end < found.length && found[end] != null && noWords(found[end].rest())
                    && (end == i || !same(found[i], found[end]))) {
                end++;
            }
            if (end - i >= CONTENTS && again(found, i, end)) {
                for (int k = i; k < end; k++) {
                    found[k] = null;
                    contents[k] = true;
                }
                contents[Math.max(0, i - 1)] |= i > 0 && blocks.get(i - 1) instanceof Line line
                        && Key.of(line.text()).equals("目录");
            }
            i = Math.max(i, end - 1);
        }
    }

    private static boolean noWords(String rest) {
        return rest.chars().noneMatch(Character::isIdeographic);
    }

    private static boolean again(Heading[] found, int from, int end) {
        for (int k = end; k < found.length; k++) {
            if (found[k] != null && same(found[from], found[k])) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(Heading one, Heading other) {
        return Key.of(one.label()).equals(Key.of(other.label()));
    }

    /** The words of a heading without its proper number count only where that heading is due and has no other. */
    private void dropStrayNames(Heading[] found) {
        for (int i = 0; i < found.length; i++) {
            if (found[i] == null || !weak(found[i])) {
                continue;
            }
            int number = number(found[i]);
            for (int k = 0; k < found.length && found[i] != null; k++) {
                if (k == i || found[k] == null || !found[k].known() || k > i && weak(found[k])) {
                    continue;
                }
                int other = number(found[k]);
                if (other == number || k < i && other > number || k > i && other < number) {
                    found[i] = null;
                }
            }
        }
    }

    private static boolean weak(Heading heading) {
        return heading.known() && (heading.ordinal() == null || Character.isDigit(heading.ordinal().charAt(0)));
    }

    private int number(Heading heading) {
        for (SectionNames form : forms) {
            SectionForm section = form.meant(heading.ordinal(), heading.label());
            if (section != null) {
                return section.number();
            }
        }
        return 0;
    }
}
