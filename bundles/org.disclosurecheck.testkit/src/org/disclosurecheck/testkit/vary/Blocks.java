package org.disclosurecheck.testkit.vary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.disclosurecheck.model.form.DisclosureBlock;
import org.disclosurecheck.model.form.FormLine;
import org.disclosurecheck.testkit.vary.Tableau.Field;

/** Rows, columns and whole tables. */
final class Blocks {

    /** Rows of the header of table 3, and columns of its labels. */
    private static final int HEADER = 3;
    private static final int LABELS = 3;
    private static final int APPLICANTS = 7;

    private Blocks() {
    }

    static void onOneLine(Draft draft) {
        Tableau table = draft.table(2);
        Tableau rest = table.cut(1);
        for (int row = 0; row < rest.height(); row++) {
            table.row(0).addAll(rest.row(row));
        }
    }

    /** All values are gone; what is left of a table is its words. */
    static void labelsOnly(Draft draft) {
        List.of(2, 3, 4).forEach(number -> draft.table(number)
                .replaceTexts(text -> text.matches("[+-]?[\\d.]+") ? "" : text));
        draft.cells().clear();
    }

    static void apart(Draft draft) {
        Part part = draft.part(2);
        Tableau table = draft.table(2);
        List<DisclosureBlock> blocks = draft.form().disclosures();
        for (int i = blocks.size() - 1; i > 0; i--) {
            part.tables.add(1, table.cut(table.rowOf(blocks.get(i).heading())));
        }
    }

    static void missingCell(Draft draft) {
        Tableau table = draft.table(3);
        List<FormLine> rows = draft.form().applicationRows();
        int row = draft.random().nextInt(rows.size());
        FormLine column = draft.form().applicationColumns().get(draft.random().nextInt(APPLICANTS));
        table.row(HEADER + row).remove(LABELS + draft.form().applicationColumns().indexOf(column));
        draft.cells().remove("T3/" + rows.get(row).key() + "/" + column.key());
    }

    static void extraRow(Draft draft) {
        Tableau table = draft.table(2);
        List<Field> row = new ArrayList<>(List.of(new Field("其他主动公开文件")));
        IntStream.range(1, table.width()).forEach(i -> row.add(new Field("" + draft.random().nextInt(300))));
        table.insertRow(4, row);
    }

    static void emptyRow(Draft draft) {
        for (int number = 2; number <= 4; number++) {
            Tableau table = draft.table(number);
            table.insertRow(table.height(), blank(table.width()));
        }
    }

    private static List<Field> blank(int width) {
        return IntStream.range(0, width).mapToObj(i -> new Field("")).toList();
    }

    static void rowsSwapped(Draft draft) {
        Tableau table = draft.table(3);
        int one = table.rowOf("2.其他法律行政法规禁止公开");
        int other = table.rowOf("5.属于三类内部事务信息");
        List<Field> first = table.row(one);
        for (int column = LABELS - 1; column < table.width(); column++) {
            Field field = first.get(column);
            first.set(column, table.row(other).set(column, field));
        }
    }

    static void columnsSwapped(Draft draft) {
        draft.table(3).swapColumns(LABELS, LABELS + APPLICANTS - 1);
    }

    static void resultsSwapped(Draft draft) {
        draft.table(4).swapColumns(2, 3);
    }

    /** Of each row only the total is left, behind the label; the header stays. */
    static void oneValueARow(Draft draft) {
        Tableau table = draft.table(3);
        for (int row = HEADER; row < table.height(); row++) {
            table.row(row).subList(LABELS, LABELS + APPLICANTS - 1).clear();
        }
        draft.cells().keySet().removeIf(address -> address.startsWith("T3") && !address.endsWith("/total"));
    }

    /** A row for each class of reasons, with the sums of its reasons. */
    static void subtotalRows(Draft draft) {
        Tableau table = draft.table(3);
        for (String label : List.of("（三）不予公开", "（四）无法提供", "（五）不予处理")) {
            int first = table.rowOf(label);
            Field name = table.at(first, 1);
            Field below = new Field("");
            int last = first;
            while (last < table.height() && table.at(last, 1) == name) {
                table.row(last++).set(1, below);
            }
            List<Field> subtotal = new ArrayList<>(List.of(table.at(first, 0), name, name));
            for (int column = LABELS; column < table.width(); column++) {
                int at = column;
                subtotal.add(new Field("" + IntStream.range(first, last)
                        .mapToLong(row -> Long.parseLong(table.at(row, at).text)).sum()));
            }
            table.insertRow(first, subtotal);
        }
    }

    static void splitWithHeader(Draft draft) {
        Tableau table = draft.table(3);
        Tableau below = table.cut(cut(draft));
        below.prepend(table.head(HEADER));
        draft.part(3).tables.add(below);
    }

    static void splitWithoutHeader(Draft draft) {
        draft.part(3).tables.add(draft.table(3).cut(cut(draft)));
    }

    private static int cut(Draft draft) {
        return HEADER + 2 + draft.random().nextInt(draft.form().applicationRows().size() - 4);
    }

    static void unmerged(Draft draft, boolean repeat) {
        List.of(2, 3, 4).forEach(number -> draft.table(number).blowUp(repeat));
    }

    static void ordinalColumn(Draft draft) {
        for (int number = 2; number <= 3; number++) {
            Tableau table = draft.table(number);
            int header = number == 2 ? 1 : HEADER;
            table.insertColumn(0, marginal(table, header, "序号", true));
        }
    }

    static void remarkColumn(Draft draft) {
        for (int number = 2; number <= 3; number++) {
            Tableau table = draft.table(number);
            int header = number == 2 ? 1 : HEADER;
            table.insertColumn(table.width(), marginal(table, header, "备注", false));
        }
    }

    private static List<Field> marginal(Tableau table, int header, String name, boolean numbers) {
        Field head = new Field(name);
        List<Field> fields = new ArrayList<>(Collections.nCopies(header, head));
        for (int row = header; row < table.height(); row++) {
            fields.add(new Field(numbers ? "" + (row - header + 1) : ""));
        }
        return fields;
    }

    /** As in a sheet: headings and prose are rows as wide as the table. */
    static void tablesInOne(Draft draft) {
        Tableau all = draft.table(2);
        int width = Math.max(draft.table(3).width(), draft.table(4).width());
        List<List<Field>> rows = new ArrayList<>();
        for (int number = 2; number <= 4; number++) {
            Part part = draft.part(number);
            if (number > 2) {
                rows.add(List.of(new Field(part.heading)));
                part.heading = null;
            }
            Tableau table = draft.table(number);
            IntStream.range(0, table.height()).forEach(row -> rows.add(table.row(row)));
            part.paragraphs.clear();
        }
        all.cut(0);
        draft.part(3).tables.clear();
        draft.part(4).tables.clear();
        for (List<Field> row : rows) {
            List<Field> wide = new ArrayList<>(row);
            while (wide.size() < width) {
                wide.add(row.size() == 1 ? row.get(0) : new Field(""));
            }
            all.insertRow(all.height(), wide);
        }
    }

    static void misplaced(Draft draft) {
        draft.part(3).tables.add(draft.table(4));
        draft.part(4).tables.clear();
    }

    /** The older one has other figures. */
    static void twice(Draft draft) {
        Random random = draft.random();
        Tableau table = draft.table(3);
        Tableau older = table.head(table.height());
        older.replaceTexts(text -> text.matches("\\d+") ? "" + (Integer.parseInt(text) + 1 + random.nextInt(3)) : text);
        draft.part(3).tables.add(older);
    }

    static void missingRow(Draft draft) {
        List<FormLine> rows = draft.form().applicationRows();
        String row = rows.get(draft.random().nextInt(rows.size())).key();
        draft.cells().keySet().removeIf(address -> address.startsWith("T3/" + row + "/"));
    }

    static void missingColumn(Draft draft) {
        int index = draft.random().nextInt(APPLICANTS);
        String column = draft.form().applicationColumns().get(index).key();
        draft.table(3).removeColumn(LABELS + index);
        draft.cells().keySet().removeIf(address -> address.startsWith("T3") && address.endsWith("/" + column));
    }

    static void missingTable(Draft draft) {
        draft.table(4);
        draft.part(4).tables.clear();
        draft.cells().keySet().removeIf(address -> address.startsWith("T4"));
    }
}
