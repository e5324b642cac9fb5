package org.disclosurecheck.extract.internal.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.disclosurecheck.extract.internal.tables.Header.Word;
import org.disclosurecheck.extract.internal.words.Key;
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

    /**
     * @param form the columns of the form
     * @param header what the header names; complete
     */
    Columns(List<FormLine> form, Header header) {
        this.form = form;
        this.header = header;
        this.order = header.words().isEmpty() ? List.of() : order();
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
        return ascending(inGrid()) || header.aligned();
    }

    /** True when the header names the columns in another order than the form. */
    boolean moved() {
        List<Integer> named = header.inGrid() ? inGrid() : order;
        return named != null && !ascending(columns(named));
    }

    private List<Integer> inGrid() {
        return header.columns().stream().sorted(Comparator.comparingInt(Word::at)).map(word -> index(word.line()))
                .toList();
    }

    /** True when counting the values from the left gives the columns of the form. */
    boolean countable() {
        return order != null && order.size() == header.columns().size() && ascending(order);
    }

    /** True when the header tells in which order the values of a flat row stand. */
    boolean ordered() {
        return order != null;
    }

    /** Columns in the order in which the values of a flat row stand, or null when the header leaves it open. */
    int[] inFile(List<Piece> values) {
        int named = header.columns().size();
        List<Integer> found = order;
        if (order != null && named < form.size()) {
            int others = order.size() - named;
            boolean fewer = named > 0 && !header.doubled() && values.size() == order.size()
                    && values.size() < form.size();
            boolean inOrder = ascending(order.subList(0, named)) && !order.subList(0, named).contains(OTHER);
            found = fewer ? order : !inOrder || others > 0 && values.size() == form.size() ? null : all(others);
        }
        return found == null ? null : withoutBlankEnd(found, values);
    }

    /** The form's own order, and so many other columns behind it. */
    private List<Integer> all(int others) {
        List<Integer> all = new ArrayList<>(IntStream.range(0, form.size()).boxed().toList());
        IntStream.range(0, others).forEach(i -> all.add(OTHER));
        return all;
    }

    /** Other columns at the end may be blank and lost; what then ends the row must be a number. */
    private int[] withoutBlankEnd(List<Integer> found, List<Piece> values) {
        int end = found.size();
        while (end > values.size() && found.get(end - 1) == OTHER) {
            end--;
        }
        boolean sure = end == found.size() || end == values.size() && values.get(end - 1).hasDigit();
        return found.subList(0, sure ? end : found.size()).stream().mapToInt(Integer::intValue).toArray();
    }

    int[] all() {
        return IntStream.range(0, form.size()).toArray();
    }

    private List<Integer> order() {
        List<Word> words = header.words();
        int from = first(words, word -> !isTop(word));
        int to = words.size() - first(reversed(words), word -> !isTop(word));
        if (from == words.size()) {
            return places(words);
        }
        List<Word> below = words.subList(from, to).stream().filter(word -> !word.group()).toList();
        List<Word> before = words.subList(0, from);
        List<Word> behind = words.subList(to, words.size());
        if (below.stream().anyMatch(this::isTop)) {
            List<Integer> named = places(words);
            return ascending(columns(named)) ? named : null;
        }
        int over = first(before, word -> word.group() && isParent(word));
        boolean topsBetween = over < from && before.subList(over, from).stream().anyMatch(word -> !word.group());
        if (topsBetween && behind.isEmpty()) {
            List<Word> opened = new ArrayList<>(before.subList(0, over));
            opened.addAll(below);
            opened.addAll(before.subList(over, from));
            return places(opened);
        }
        List<Integer> named = places(words);
        List<Integer> columns = columns(named);
        if (over < from && !topsBetween || ascending(columns)) {
            return named;
        }
        boolean byLevel = over == from && ascending(columns.stream().map(this::byLevel).toList());
        return byLevel && named.size() == columns.size() ? columns.stream().sorted().toList() : null;
    }

    private List<Integer> places(List<Word> words) {
        return words.stream().filter(word -> !word.group()).map(word -> index(word.line())).toList();
    }

    private static List<Integer> columns(List<Integer> places) {
        return places.stream().filter(place -> place != OTHER).toList();
    }

    private boolean isTop(Word word) {
        return word.line() == null || word.line().parents().isEmpty();
    }

    private boolean isParent(Word word) {
        return form.stream().anyMatch(column -> column.parents().stream().map(Key::of).anyMatch(word.key()::equals));
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
