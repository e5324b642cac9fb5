package org.disclosurecheck.extract.internal.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.disclosurecheck.extract.internal.tables.Label.Role;
import org.disclosurecheck.extract.internal.words.Key;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Said;
import org.disclosurecheck.model.form.FormLine;

/** Reads 表四: the groups of results side by side, and below the whole header one row of values. */
final class ReviewValues {

    private record Place(FormLine group, FormLine column) {
    }

    private record Heading(Label label, String key, Piece piece) {
    }

    private final Lexicon lexicon;
    private final Reading reading;
    private final List<Heading> headings = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    /** True when the whole table came as bare lines of text and something follows it: blank cells may be lost. */
    private final boolean lossy;

    private ReviewValues(Lexicon lexicon, List<Piece> pieces, boolean open) {
        this.lossy = !open && pieces.stream().allMatch(Piece::loose);
        this.lexicon = lexicon;
        this.reading = new Reading(TableKind.T4, pieces);
        for (FormLine group : lexicon.form().reviewGroups()) {
            lexicon.form().reviewColumns().forEach(column -> places.add(new Place(group, column)));
        }
    }

    static Reading read(Lexicon lexicon, List<Piece> pieces, boolean open) {
        return new ReviewValues(lexicon, pieces, open).read(pieces);
    }

    private Reading read(List<Piece> all) {
        List<Piece> pieces = withoutAdded(first(all));
        int last = -1;
        int words = wordRow(pieces);
        for (int i = 0; i < words; i++) {
            Piece piece = pieces.get(i);
            if (piece.isText()) {
                Wording wording = Wording.at(i, pieces, lexicon, TableKind.T4);
                i += wording.parts() - 1;
                last = i;
                reading.headers.add(wording.text());
                heading(wording, piece);
            }
        }
        List<Piece> values = row(pieces.subList(last + 1, pieces.size()));
        List<Piece> byGrid = byGrid(values);
        List<Piece> found = byGrid == null ? byCount(values) : byGrid;
        if (byGrid == null && found != null && !complete()) {
            reading.problems.add(Problem.note("by-position", "表四没有读到完整的表头，各列按位置读取，请核对", reading.source)
                    .english("table 4 has no complete header; its columns were read by position; please check"));
        }
        for (int i = 0; found != null && i < places.size(); i++) {
            int columns = lexicon.form().reviewColumns().size();
            reading.cell(lexicon.addresses(TableKind.T4, places.get(i).group)[i % columns], found.get(i));
        }
        if (found != null) {
            reading.rowsBy = new Said("表头以下一行", "the row below the header");
            reading.columnsBy = byGrid != null ? HeaderNotes.BY_COLUMN : complete() ? HeaderNotes.BY_ORDER
                    : new Said("没有完整的表头，按位置数出", "counted by position, there is no complete header");
        }
        return reading;
    }

    /** Where the last row begins, when it fills every place and holds no word of the header: O or 十二 there is a cell, no heading. */
    private int wordRow(List<Piece> pieces) {
        int from = pieces.size() - places.size();
        for (int i = Math.max(0, from); i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (!piece.inGrid() || piece.row() != pieces.get(from < 0 ? 0 : from).row() || piece.tables() != 0) {
                return pieces.size();
            }
        }
        return from <= 0 || pieces.get(from - 1).row() == pieces.get(from).row() ? pieces.size() : from;
    }

    private void heading(Wording wording, Piece piece) {
        if (wording.label() != null) {
            headings.add(new Heading(wording.label(), wording.key(), piece));
            if (wording.label().is(Role.ROW)) {
                reading.printed.putIfAbsent("T4/" + wording.label().line().key(), wording.text());
            }
        }
    }

    /** The pieces up to where the header begins anew behind a full row of values. */
    private List<Piece> first(List<Piece> pieces) {
        int values = 0;
        for (int i = 0; i < pieces.size(); i++) {
            values = !pieces.get(i).isText() ? values + 1 : values < places.size() ? 0 : values;
            if (values >= places.size() && pieces.get(i).tables() != 0) {
                boolean equal = texts(pieces.subList(0, i)).equals(texts(pieces.subList(i, pieces.size())));
                reading.problems.add(new Problem("duplicate-table", equal ? "表四出现了两次，内容相同" : "表四出现了两次，只读取了第一张",
                        pieces.get(i).source(), !equal).english("table 4 stands there twice, "
                                + (equal ? "with the same content" : "only the first was read")));
                reading.skipped.add(new Said("第二张表四", "a second table 4"));
                return pieces.subList(0, i);
            }
        }
        return pieces;
    }

    private static List<String> texts(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).toList();
    }

    /** Without the columns that the form does not have, before or behind all others. */
    private List<Piece> withoutAdded(List<Piece> pieces) {
        List<Piece> left = new ArrayList<>(pieces);
        for (int i = 0; i < left.size(); i++) {
            Piece piece = left.get(i);
            Label label = piece.isText() ? lexicon.find(TableKind.T4, piece.key()) : null;
            if (label == null || !label.isAdded()) {
                continue;
            }
            left.remove(i);
            reading.skipped.add(RowScanner.column(piece.text()));
            if (piece.inGrid()) {
                left.removeIf(below -> over(piece, below));
                return left;
            }
            int values = left.size();
            while (values > i && left.get(values - 1).tables() == 0) {
                values--;
            }
            if (left.size() - values == places.size() + 1) {
                left.remove(i == 0 ? values : left.size() - 1);
            }
            return left;
        }
        return pieces;
    }

    /** Below the header: the one filled row, or the first row when all are blank; lines of single values together. */
    private List<Piece> row(List<Piece> below) {
        Map<Integer, List<Piece>> rows = new LinkedHashMap<>();
        below.forEach(piece -> rows.computeIfAbsent(piece.row(), k -> new ArrayList<>()).add(piece));
        List<List<Piece>> filled = rows.values().stream()
                .filter(row -> row.stream().anyMatch(piece -> !piece.isBlank())).toList();
        boolean inRows = rows.values().stream().anyMatch(row -> row.size() > 1);
        List<List<Piece>> complete = filled.stream().filter(row -> row.size() == places.size()).toList();
        if (complete.size() == 1) {
            filled.stream().filter(row -> row != complete.get(0)).findFirst().ifPresent(other -> {
                reading.skipped.add(new Said("另一行数值", "another row of values"));
                reading.problems.add(Problem.fatal("extra-row", "表四多出一行数值，未读取", other.get(0).source())
                        .english("table 4 has one row of values too many; it was not read"));
            });
            return complete.get(0);
        }
        if (!inRows || filled.size() > 1) {
            return below;
        }
        return filled.isEmpty() ? rows.values().iterator().next() : filled.get(0);
    }

    /** Each result by the group that stands over it; null unless the grid gives every value its place. */
    private List<Piece> byGrid(List<Piece> values) {
        if (headings.stream().filter(heading -> heading.label.is(Role.COLUMN)).count() != places.size()) {
            return null;
        }
        List<Piece> found = new ArrayList<>();
        for (Place place : places) {
            List<Piece> below = new ArrayList<>();
            for (Heading heading : headings) {
                if (heading.label.line() == place.column && heading.piece.inGrid()
                        && groupOver(heading.piece) == place.group) {
                    values.stream().filter(value -> value.inGrid() && over(heading.piece, value)).forEach(below::add);
                }
            }
            if (below.size() != 1 || found.stream().anyMatch(piece -> piece == below.get(0))) {
                return null;
            }
            found.add(below.get(0));
        }
        return values.stream().allMatch(value -> value.isBlank() || found.stream().anyMatch(piece -> piece == value))
                ? found : null;
    }

    private FormLine groupOver(Piece column) {
        List<Heading> over = headings.stream().filter(heading -> heading.label.is(Role.ROW)
                && heading.piece.inGrid() && over(heading.piece, column)).toList();
        return over.size() == 1 ? over.get(0).label.line() : null;
    }

    private static boolean over(Piece heading, Piece below) {
        return heading.column() <= below.column() && below.column() < heading.column() + heading.span();
    }

    private List<Piece> byCount(List<Piece> values) {
        int width = places.size();
        boolean blank = values.stream().allMatch(Piece::isBlank);
        List<Place> order = order();
        if (order.isEmpty()) {
            return trouble("column-order", "表四表头的次序与格式不同，数值属于哪一列不能确定，未采用",
                    "the header of table 4 is in another order than in the form; which column a value belongs to is uncertain, and none was taken");
        }
        if (values.isEmpty()) {
            if (lossy && complete()) {
                reading.labelsOnly();
                return Collections.nCopies(width, Piece.LOST);
            }
            return trouble("missing-row", "表四没有数值行", "table 4 has no row of values");
        }
        boolean fillers = values.size() >= width
                && values.subList(width, values.size()).stream().allMatch(Piece::isBlank);
        boolean certain = values.size() == width || fillers && (blank || !values.get(width - 1).isBlank());
        return certain ? inForm(order, values)
                : trouble("row-width", "表四应有" + width + "个数值，读到" + values.size() + "个，未采用",
                        "table 4 has " + values.size() + " values instead of " + width + "; they were not taken");
    }

    private List<Piece> inForm(List<Place> order, List<Piece> values) {
        if (order.equals(places)) {
            return values;
        }
        reading.problems.add(Problem.note("column-moved", "表四各列的次序与格式不同，按表头读取", reading.source)
                .english("the columns of table 4 are in another order than in the form; they were read by the header"));
        return places.stream().map(place -> values.get(order.indexOf(place))).toList();
    }

    /** The places in the order of the header; empty when it leaves the order open. */
    private List<Place> order() {
        List<FormLine> columns = lexicon.form().reviewColumns();
        List<FormLine> groups = lexicon.form().reviewGroups();
        List<FormLine> named = headings.stream().filter(h -> h.label.is(Role.COLUMN)).map(h -> h.label.line()).toList();
        List<FormLine> over = headings.stream().filter(h -> h.label.is(Role.ROW)).map(h -> h.label.line()).toList();
        boolean sides = over.size() != groups.size()
                || IntStream.range(0, over.size()).allMatch(i -> over.get(i) == groups.get(i));
        if (!sides || !topInOrder()) {
            return List.of();
        }
        if (named.size() != places.size()) {
            return places;
        }
        List<Place> order = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            order.add(new Place(groups.get(i / columns.size()), named.get(i)));
        }
        return order.containsAll(places) ? order : List.of();
    }

    /** The upper header row, 行政复议 before 行政诉讼: flattened, it is all that tells a table laid out the other way round. */
    private boolean topInOrder() {
        List<String> form = lexicon.form().reviewGroups().stream()
                .map(group -> Key.of(group.parents().isEmpty() ? group.label() : group.parents().get(0)))
                .distinct().toList();
        List<String> here = headings.stream().map(Heading::key).filter(form::contains).distinct()
                .toList();
        return here.size() != form.size() || here.equals(form);
    }

    private boolean complete() {
        long named = headings.stream().filter(heading -> heading.label.line() != null)
                .map(heading -> heading.label.line().key()).distinct().count();
        // the column 总计 is left out where labels are copied without their repetitions
        return named >= lexicon.form().reviewGroups().size() + lexicon.form().reviewColumns().size() - 1L;
    }

    private List<Piece> trouble(String code, String message, String english) {
        reading.problems.add(Problem.fatal(code, message, reading.source).english(english));
        return null;
    }
}
