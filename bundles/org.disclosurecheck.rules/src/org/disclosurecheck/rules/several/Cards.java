package org.disclosurecheck.rules.several;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.rules.several.digest.ProseText;
import org.disclosurecheck.rules.several.store.Ranks;
import org.disclosurecheck.rules.several.store.Spill;

/**
 * The reports of a run as they are known among each other, however many there are: some numbers of each are in memory, the
 * rest is put away. Positions count in the order of the run.
 */
final class Cards {

    /** Columns; the first four are of 64 bits. */
    private static final int PLACE = 0;
    private static final int IDENTITY = 2;
    private static final int PATH = 4;
    private static final int CONTENT = 6;
    private static final int YEAR = 8;
    /** Its unit in the roster, from 1 on. */
    private static final int UNIT = 9;
    /** Bits that say what there is; above them the number of its date, from 1 on. */
    private static final int KIND = 10;
    private static final int RANK = 11;
    /** The first of its copies, which stands for all of them. */
    private static final int FIRST = 12;
    private static final int WIDTH = 13;

    private static final int READABLE = 1;
    private static final int NAMED = 2;
    private static final int MARKED = 2;
    private static final int COPIED = 1 << 4;
    private static final int DATE = 5;
    private static final int NO_YEAR = Integer.MIN_VALUE;

    private final Rows rows = new Rows(WIDTH);
    private final Spill spill = new Spill();
    private final List<Unit> units;
    private final Map<Unit, Integer> numbers = new HashMap<>();
    private final List<String> dates = new ArrayList<>();
    private final Map<String, Integer> datesByText = new HashMap<>();
    private final Marks marks = new Marks();
    private Ranks ranks = new Ranks();
    private int readable;
    private CardOrder order;

    Cards(Roster roster) {
        units = roster == null ? List.of() : roster.units();
        units.forEach(unit -> numbers.put(unit, numbers.size()));
    }

    int add(Entry entry) {
        int position = rows.add();
        Card card = entry.card();
        int[][] marks = entry.marks();
        int kind = (card.readable() ? READABLE : 0) | (card.name().isEmpty() ? 0 : NAMED) | date(card.published()) << DATE;
        for (int i = 0; i < marks.length; i++) {
            kind |= marks[i].length == 0 ? 0 : 1 << MARKED + i;
        }
        String identity = card.identity();
        rows.setLong(position, PLACE, spill.put(entry.away()));
        rows.setLong(position, IDENTITY, identity.isEmpty() ? 0 : Hashes.of(identity));
        rows.setLong(position, PATH, Hashes.of(card.path()));
        rows.setLong(position, CONTENT, card.content());
        rows.set(position, YEAR, card.year() == null ? NO_YEAR : card.year());
        rows.set(position, UNIT, card.unit() == null ? 0 : numbers.get(card.unit()) + 1);
        rows.set(position, KIND, kind);
        readable += card.readable() ? 1 : 0;
        ranks.add(identity + "\n" + card.path());
        for (int section = 0; section < marks.length; section++) {
            this.marks.add(position, section, marks[section]);
        }
        return position;
    }

    /** Dates are few, whatever the number of reports. */
    private int date(String published) {
        return published == null ? 0 : datesByText.computeIfAbsent(published, text -> {
            dates.add(text);
            return dates.size();
        });
    }

    private PutAway away(int position) {
        return PutAway.of(spill.get(rows.getLong(position, PLACE)));
    }

    /** All are there: they get an order, and what is a copy of another is known. */
    void complete() {
        order = new CardOrder(this, ranks.sorted(), units);
        ranks = null;
        for (int rank = 0; rank < size(); rank++) {
            rows.set(order.at(rank), RANK, rank);
        }
        order.eachOrganisation(this::copies);
    }

    /** Of the reports of one organisation, those that have the same tables and texts. */
    private void copies(int from, int to) {
        Map<Long, Integer> contents = to - from > 1 ? new HashMap<>() : Map.of();
        for (int rank = from; rank < to; rank++) {
            int position = order.at(rank);
            Integer before = to - from > 1 ? contents.putIfAbsent(content(position), position) : null;
            rows.set(position, FIRST, before == null ? position : before);
            if (before != null) {
                rows.set(before, KIND, rows.get(before, KIND) | COPIED);
            }
        }
    }

    /** Their order, as soon as all are there. */
    CardOrder order() {
        return order;
    }

    /** The first by path of all copies of a report in the hands of its organisation; itself when there is no other. */
    int first(int position) {
        return rows.get(position, FIRST);
    }

    /** Whether this one is the {@link #first} of several. */
    boolean isCopied(int position) {
        return (rows.get(position, KIND) & COPIED) != 0;
    }

    /** The marks of all of them. */
    Marks marks() {
        return marks;
    }

    int size() {
        return rows.size();
    }

    /** How many of them could be read. */
    int readable() {
        return readable;
    }

    /** Its place in the {@link #order}. */
    int rank(int position) {
        return rows.get(position, RANK);
    }

    boolean isReadable(int position) {
        return (rows.get(position, KIND) & READABLE) != 0;
    }

    boolean isNamed(int position) {
        return (rows.get(position, KIND) & NAMED) != 0;
    }

    /** Whether the section has marks: it is long enough to have been copied. */
    boolean isMarked(int position, int section) {
        return (rows.get(position, KIND) & 1 << MARKED + section) != 0;
    }

    /** Null when the roster does not have it. */
    Unit unit(int position) {
        int number = rows.get(position, UNIT);
        return number == 0 ? null : units.get(number - 1);
    }

    /** Null when nothing tells. */
    String published(int position) {
        int number = rows.get(position, KIND) >>> DATE;
        return number == 0 ? null : dates.get(number - 1);
    }

    /** Null when nothing tells. */
    Integer year(int position) {
        int year = rows.get(position, YEAR);
        return year == NO_YEAR ? null : Integer.valueOf(year);
    }

    boolean isOf(int position, int year) {
        return rows.get(position, YEAR) == year;
    }

    /** 0 when nothing tells who it is. */
    long identity(int position) {
        return rows.getLong(position, IDENTITY);
    }

    long content(int position) {
        return rows.getLong(position, CONTENT);
    }

    /** Two organisations; nobody copies from himself but from year to year, which other rules see. */
    boolean foreign(int one, int other) {
        return identity(one) != identity(other) && rows.getLong(one, PATH) != rows.getLong(other, PATH);
    }

    String path(int position) {
        return away(position).path();
    }

    /** What people know it by. */
    String shown(int position) {
        Unit unit = unit(position);
        PutAway away = unit == null ? away(position) : null;
        return unit != null ? unit.name() : away.name().isEmpty() ? away.path() : away.name();
    }

    /** The marks of all sections that have some, one section behind the other. */
    int[] marks(int position) {
        return PutAway.marks(spill.get(rows.getLong(position, PLACE)));
    }

    /** Where those of a section that has some begin among them. */
    int marksFrom(int position, int section) {
        return section == 1 && isMarked(position, 0) ? Card.MARKS : 0;
    }

    /** The paragraphs of a section that has marks, and the names in them that are the report’s own. */
    Passage passage(int position, int section) {
        PutAway away = away(position);
        return new Passage(ProseText.ofBytes(away.prose()).paragraphs(Card.COMPARED.get(section)),
                Card.names(away.name(), unit(position)));
    }

    /** A text that may be a copy. */
    record Passage(List<String> paragraphs, List<String> names) {
    }
}
