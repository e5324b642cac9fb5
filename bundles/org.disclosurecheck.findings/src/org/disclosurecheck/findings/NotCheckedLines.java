package org.disclosurecheck.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What could not be checked, as people read it: a rule that lacks many cells is told in one line with their number, where
 * the results tell every place.
 */
public final class NotCheckedLines {

    private NotCheckedLines() {
    }

    /** One line for each rule and kind of reason, in the order of the first of each. */
    public static List<NotChecked> of(List<NotChecked> all) {
        Map<List<String>, List<NotChecked>> lines = new LinkedHashMap<>();
        for (NotChecked one : all) {
            CellReason kind = CellReason.of(one.reason());
            List<String> key = kind == null ? List.of(one.rule(), one.reason(), String.valueOf(one.location()))
                    : List.of(one.rule(), kind.name());
            lines.computeIfAbsent(key, k -> new ArrayList<>()).add(one);
        }
        return lines.values().stream().map(NotCheckedLines::line).toList();
    }

    private static NotChecked line(List<NotChecked> same) {
        NotChecked first = same.get(0);
        boolean chinese = first.reason().indexOf('：') > 0;
        return same.size() == 1 ? first : new NotChecked(first.rule(), null,
                first.reason() + (chinese ? "等" + same.size() + "处" : " and others (" + same.size() + " places)"));
    }
}
