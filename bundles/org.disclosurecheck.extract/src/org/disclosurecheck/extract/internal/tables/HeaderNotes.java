package org.disclosurecheck.extract.internal.tables;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.disclosurecheck.extract.internal.words.Key;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Said;
import org.disclosurecheck.model.form.FormLine;

/** Says where the columns of a table were not told by a header in the order of the form. */
final class HeaderNotes {

    static final Said BY_COLUMN = new Said("按表头所在的列", "by the columns of the header");
    static final Said BY_ORDER = new Said("按表头所列的次序数出", "counted in the order of the header");

    private HeaderNotes() {
    }

    /**
     * @param used the columns by which rows were read
     * @param lacking labels of columns that the table does not have
     */
    static void add(TableKind kind, List<Columns> used, Set<String> lacking, Reading reading) {
        if (used.isEmpty()) {
            return;
        }
        boolean moved = used.stream().anyMatch(Columns::moved);
        reading.columnsBy = (used.stream().anyMatch(columns -> columns.header().inGrid()) ? BY_COLUMN
                : used.stream().allMatch(columns -> columns.header().isEmpty())
                        ? new Said("没有表头，按位置数出", "counted by position, there is no header") : BY_ORDER)
                .then(moved ? "，次序与格式不同" : "", moved ? ", in another order than in the form" : "");
        if (moved) {
            reading.problems.add(Problem.note("column-moved", kind.title() + "各列的次序与格式不同，按表头读取", reading.source)
                    .english("the columns of " + kind.english() + " are in another order than in the form; they were read by the header"));
        }
        Set<String> printed = new HashSet<>();
        reading.headers.forEach(header -> printed.add(Key.of(header)));
        Set<String> unnamed = new LinkedHashSet<>();
        boolean bare = false;
        boolean named = false;
        for (Columns columns : used) {
            if (columns.width() > 1) {
                bare |= columns.header().isEmpty();
                named |= !columns.header().isEmpty();
                columns.form().stream().filter(column -> !columns.names(column) && !isPrinted(column, printed))
                        .forEach(column -> unnamed.add(column.label()));
            }
        }
        unnamed.removeAll(lacking);
        if (!unnamed.isEmpty()) {
            String what = bare ? (named ? "有的行上方" : "") + "没有读到表头"
                    : "表头没有" + String.join("", unnamed.stream().map(RowTable::quoted).toList());
            reading.problems.add(Problem.note("by-position", kind.title() + what + "，各列按位置读取，请核对", reading.source).english(kind.english()
                    + (bare ? named ? ": some rows have no header above them" : " has no header"
                            : ": the header lacks " + String.join(", ", unnamed.stream().map(RowTable::quoted).toList()))
                    + "; the columns were read by position; please check"));
        }
    }

    /** True for a column whose name a broken header has left in pieces. */
    private static boolean isPrinted(FormLine column, Set<String> printed) {
        return printed.contains(Key.of(column.label()))
                || column.aliases().stream().map(Key::of).anyMatch(printed::contains);
    }
}
