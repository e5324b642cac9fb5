package org.disclosurecheck.rules.several;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.rules.several.digest.Digest;
import org.disclosurecheck.rules.several.digest.Figures;
import org.disclosurecheck.rules.several.digest.Level;

/** The two largest values of every cell among reports of one kind, level, year and form: all that outliers need. */
final class Peers {

    /** Fewer others tell nothing. */
    static final int FEWEST = 5;

    private record Group(OrganisationKind kind, Level level, int year, String form) {
    }

    private static final class Top {
        private BigDecimal first = BigDecimal.ZERO;
        private BigDecimal second = BigDecimal.ZERO;
        private int holder = -1;
        /** The second value, where it is a whole number: what is not above it changes nothing. */
        private long least;
    }

    /** A group: how many organisations it has, and their largest values. */
    private static final class Members {
        private final int number;
        private final Map<String, Top> tops = new HashMap<>();
        /** The same by the place of the cell, for reports with the same cells as one before them. */
        private Top[] row = {};
        private Figures like;
        private Map<Integer, List<Outlier>> outliers;
        private int count;

        Members(int number) {
            this.number = number;
        }

        void begin(Figures figures) {
            if (like == null || !figures.hasCellsOf(like)) {
                like = figures;
                row = new Top[figures.size()];
            }
        }

        /** @param place of a cell of the figures that were begun with */
        Top top(int place) {
            if (row[place] == null) {
                row[place] = tops.computeIfAbsent(like.address(place), address -> new Top());
            }
            return row[place];
        }

        /** By position; all reports are there. */
        synchronized Map<Integer, List<Outlier>> outliers() {
            if (outliers == null) {
                outliers = new HashMap<>();
                tops.forEach((address, top) -> {
                    if (top.first.compareTo(top.second) > 0) {
                        outliers.computeIfAbsent(top.holder, holder -> new ArrayList<>())
                                .add(new Outlier(address, top.first, top.second, count - 1));
                    }
                });
            }
            return outliers;
        }

        Top known(int place) {
            return row[place];
        }
    }

    private final Map<Group, Members> groups = new HashMap<>();
    private final List<Members> numbered = new ArrayList<>();
    /** Group and organisation of those who are in a group already. */
    private final Hashes seen = new Hashes();
    /** The number of the group of each position, from 1 on. */
    private final Rows rows = new Rows(1);

    /** @param identity 0 when nothing tells who it is */
    void add(int position, long identity, Digest digest) {
        rows.add();
        if (digest == null || digest.year() == null || digest.form() == null || digest.kind() == OrganisationKind.UNKNOWN) {
            return;
        }
        Members group = groups.computeIfAbsent(new Group(digest.kind(), digest.level(), digest.year(), digest.form()), g -> {
            numbered.add(new Members(numbered.size() + 1));
            return numbered.get(numbered.size() - 1);
        });
        // a second version of a report is no peer of the first
        if (identity != 0 && !seen.add(Hashes.of(group.number, identity))) {
            return;
        }
        group.count++;
        group.outliers = null;
        rows.set(position, 0, group.number);
        Figures figures = digest.figures();
        group.begin(figures);
        for (int place = 0; place < figures.size(); place++) {
            long whole = figures.whole(place);
            Top known = group.known(place);
            if (whole != 0 && (whole < 0 || known == null || whole > known.least)) {
                take(position, group, place, figures.amount(place));
            }
        }
    }

    private static void take(int position, Members group, int place, BigDecimal value) {
        if (value != null && value.signum() > 0) {
            Top top = group.top(place);
            if (value.compareTo(top.first) > 0) {
                top.second = top.first;
                top.first = value;
                top.holder = position;
            } else if (value.compareTo(top.second) > 0) {
                top.second = value;
            }
            top.least = top.second.longValue();
        }
    }

    private Members group(int position) {
        int number = rows.get(position, 0);
        return number == 0 ? null : numbered.get(number - 1);
    }

    /** How many others there are to compare with; -1 when nobody knows who its peers are. */
    int others(int position) {
        Members group = group(position);
        return group == null ? -1 : group.count - 1;
    }

    /** The cells in which the report has more than every peer. */
    List<Outlier> outliers(int position) {
        return others(position) < FEWEST ? List.of() : group(position).outliers().getOrDefault(position, List.of());
    }
}
