package org.disclosurecheck.extract.internal.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.disclosurecheck.extract.internal.tables.Header.Word;
import org.disclosurecheck.extract.internal.words.Key;
import org.disclosurecheck.extract.internal.words.Shape;
import org.disclosurecheck.model.form.FormLine;

/**
 * The columns of a row as far as its header tells: all columns of the form in its order, unless the header names them
 * in another order, names fewer and the row has as few values, or names others between them. Columns are given by
 * their place in the form.
 *
 */
final class Columns {

    /** The place of a column that the form does not have. */
    static final int OTHER = -1;

    private final List<FormLine> form;
    private final Header header;
    /** The columns that the header names, as a flat row has them; null when their order is open. */
    private final List<Integer> order;
    /** The places in the form of the columns that the header names, in its order. */
    private final int[] named;
    private final boolean inGrid;
    private final boolean trusted;

    /**
     * @param form the columns of the form
     * @param header what the header names; complete
     */
    Columns(List<FormLine> form, Header header) {
        this.form = form;
        this.header = header;
        this.order = header.words().isEmpty() ? List.of() : order();
        this.named = new int[header.columns().size()];
        for (int i = 0; i < named.length; i++) {
            named[i] = index(header.columns().get(i).line());
        }
        this.inGrid = header.inGrid();
        this.trusted = ascending(inGrid()) || header.aligned();
    }

    List<FormLine> form() {
        return form;
    }

    Header header() {
        return header;
    }

    int width() {
        return form.size();
    }

    /** The place in the form of a column, by its key; -1 when the form has none. */
    int index(FormLine column) {
        for (int i = 0; column != null && i < form.size(); i++) {
            if (form.get(i).key().equals(column.key())) {
                return i;
            }
        }
        return OTHER;
    }

    /** True when the header names the column. */
    boolean names(FormLine column) {
        return header.columns().stream().anyMatch(word -> word.line().key().equals(column.key()));
    }

    /** True when the header names every column once. */
    boolean complete() {
        return !header.doubled() && header.columns().size() == form.size();
    }

    /** True when the places of the header in a grid can be believed: they agree with the form, or with each other. */
    boolean trusted() {
        return trusted;
    }

    /** True when every column that the header names stands over a grid column of its own. */
    boolean isInGrid() {
        return inGrid;
    }

    /** The place in the form of a column of the header. */
    int named(int column) {
        return named[column];
    }

    /** True when the header names the columns in another order than the form. */
    boolean moved() {
        List<Integer> named = header.inGrid() ? inGrid() : order;
        return named != null && !ascending(named);
    }

    private List<Integer> inGrid() {
        return header.columns().stream().sorted(Comparator.comparingInt(Word::at)).map(word -> index(word.line()))
                .toList();
    }

    /** True when counting the values from the left gives the columns of the form. */
    boolean countable() {
        return order != null && ascending(order) && header.units() + header.remarks() == 0;
    }

    /** True when the header tells in which order the values of a flat row stand. */
    boolean ordered() {
        return order != null;
    }

    /** Columns in the order in which the values of a flat row stand, or null when the header leaves it open. */
    int[] inFile(List<Piece> values) {
        if (order == null) {
            return null;
        }
        int others = header.units() + header.remarks();
        List<Integer> found = order;
        if (order.size() < form.size()) {
            boolean fewer = !order.isEmpty() && !header.doubled() && values.size() == order.size() + others
                    && values.size() < form.size();
            found = fewer ? order : ascending(order) ? IntStream.range(0, form.size()).boxed().toList() : null;
        }
        return found == null ? null : withOthers(found, values);
    }

    /** What stands between labels and values, or behind the values, is no number; blank remarks may be lost. */
    private int[] withOthers(List<Integer> found, List<Piece> values) {
        List<Integer> all = new ArrayList<>(Collections.nCopies(header.units(), OTHER));
        all.addAll(found);
        boolean lost = header.remarks() > 0 && values.size() == all.size() && values.get(all.size() - 1).hasDigit();
        all.addAll(Collections.nCopies(lost ? 0 : header.remarks(), OTHER));
        for (int i = 0; i < Math.min(all.size(), values.size()); i++) {
            if (all.get(i) == OTHER && values.get(i).shape() == Shape.VALUE && values.get(i).hasDigit()) {
                return null;
            }
        }
        return all.stream().mapToInt(Integer::intValue).toArray();
    }

    int[] all() {
        return IntStream.range(0, form.size()).toArray();
    }

    private List<Integer> order() {
        List<Word> words = header.words();
        int from = first(words, word -> !isTop(word));
        int to = words.size() - first(reversed(words), word -> !isTop(word));
        List<Integer> named = places(words);
        if (from == words.size()) {
            return named;
        }
        List<Word> below = words.subList(from, to).stream().filter(word -> !word.isGroup()).toList();
        if (below.stream().anyMatch(this::isTop)) {
            return ascending(named) ? named : null;
        }
        List<Word> before = words.subList(0, from);
        int over = first(before, this::isParent);
        boolean topsBetween = over < from && before.subList(over, from).stream().anyMatch(word -> !word.isGroup());
        if (topsBetween && to == words.size()) {
            List<Word> opened = new ArrayList<>(before.subList(0, over));
            opened.addAll(below);
            opened.addAll(before.subList(over, from));
            return places(opened);
        }
        if (over < from && !topsBetween || ascending(named)) {
            return named;
        }
        boolean byLevel = over == from && ascending(named.stream().map(this::byLevel).toList());
        return byLevel ? named.stream().sorted().toList() : null;
    }

    private List<Integer> places(List<Word> words) {
        return words.stream().filter(word -> !word.isGroup()).map(word -> index(word.line())).toList();
    }

    private boolean isTop(Word word) {
        return word.isGroup() || word.line().parents().isEmpty();
    }

    private boolean isParent(Word word) {
        return word.isGroup() && form.stream().flatMap(column -> column.parents().stream()).map(Key::of)
                .anyMatch(word.key()::equals);
    }

    private static int first(List<Word> words, Predicate<Word> test) {
        int i = 0;
        while (i < words.size() && !test.test(words.get(i))) {
            i++;
        }
        return i;
    }

    private static List<Word> reversed(List<Word> words) {
        List<Word> reversed = new ArrayList<>(words);
        Collections.reverse(reversed);
        return reversed;
    }

    /** The place of a column when a two-level header is flattened row by row: columns of the upper level come first. */
    private int byLevel(int index) {
        return form.get(index).parents().isEmpty() ? index : index + form.size();
    }

    private static boolean ascending(List<Integer> places) {
        return IntStream.range(1, places.size()).allMatch(i -> places.get(i - 1) < places.get(i));
    }
}
