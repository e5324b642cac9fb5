package org.disclosurecheck.rules.several;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.model.OrganisationKind;

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
    }

    /** A group: how many organisations it has, and their largest values. */
    private static final class Members {
        private final int number;
        private final Map<String, Top> tops = new HashMap<>();
        private int count;

        Members(int number) {
            this.number = number;
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
        rows.set(position, 0, group.number);
        digest.cells().forEach((address, raw) -> {
            BigDecimal value = raw.equals("0") ? null : digest.amount(address);
            if (value != null && value.signum() > 0) {
                Top top = group.tops.computeIfAbsent(address, a -> new Top());
                if (value.compareTo(top.first) > 0) {
                    top.second = top.first;
                    top.first = value;
                    top.holder = position;
                } else if (value.compareTo(top.second) > 0) {
                    top.second = value;
                }
            }
        });
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
        List<Outlier> outliers = new ArrayList<>();
        if (others(position) >= FEWEST) {
            group(position).tops.forEach((address, top) -> {
                if (top.holder == position && top.first.compareTo(top.second) > 0) {
                    outliers.add(new Outlier(address, top.first, top.second, others(position)));
                }
            });
        }
        return outliers;
    }
}
