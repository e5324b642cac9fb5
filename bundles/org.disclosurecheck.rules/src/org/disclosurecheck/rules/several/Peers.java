package org.disclosurecheck.rules.several;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    private final Map<Group, Map<String, Top>> tops = new HashMap<>();
    private final Map<Group, Set<String>> members = new HashMap<>();
    private final Map<Integer, Group> groups = new HashMap<>();

    void add(int position, String identity, Digest digest) {
        if (digest == null || digest.year() == null || digest.form() == null || digest.kind() == OrganisationKind.UNKNOWN) {
            return;
        }
        Group group = new Group(digest.kind(), digest.level(), digest.year(), digest.form());
        // a second version of a report is no peer of the first
        if (!members.computeIfAbsent(group, g -> new HashSet<>()).add(identity.isEmpty() ? "#" + position : identity)) {
            return;
        }
        groups.put(position, group);
        Map<String, Top> cells = tops.computeIfAbsent(group, g -> new HashMap<>());
        digest.cells().forEach((address, raw) -> {
            BigDecimal value = raw.equals("0") ? null : digest.amount(address);
            if (value != null && value.signum() > 0) {
                Top top = cells.computeIfAbsent(address, a -> new Top());
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

    /** How many others there are to compare with; -1 when nobody knows who its peers are. */
    int others(int position) {
        Group group = groups.get(position);
        return group == null ? -1 : members.get(group).size() - 1;
    }

    /** The cells in which the report has more than every peer. */
    List<Outlier> outliers(int position) {
        List<Outlier> outliers = new ArrayList<>();
        if (others(position) >= FEWEST) {
            tops.get(groups.get(position)).forEach((address, top) -> {
                if (top.holder == position && top.first.compareTo(top.second) > 0) {
                    outliers.add(new Outlier(address, top.first, top.second, others(position)));
                }
            });
        }
        return outliers;
    }
}
