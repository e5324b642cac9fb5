package org.disclosurecheck.rules.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.layout.Layout;
import org.disclosurecheck.model.layout.NarrowRow;
import org.disclosurecheck.model.layout.TablePlace;

/** The layout of a case: each table once in its own section, with the differences that the case gives. */
final class CaseLayout {

    private static final Set<String> OF_TABLE = Set.of("section", "times", "uneven", "resultRows");

    private final Map<String, String> given = new LinkedHashMap<>();

    private CaseLayout(Map<?, ?> layout) {
        layout.forEach((key, value) -> given.put(key.toString(), String.join(" ", BaseReport.texts(value))));
    }

    /** @throws IllegalArgumentException naming what cannot be given so */
    static Layout of(Map<?, ?> layout, Report report) {
        return new CaseLayout(layout).read(report);
    }

    private Layout read(Report report) {
        given.keySet().stream().filter(key -> !known(key)).forEach(key -> {
            throw new IllegalArgumentException("“layout: " + key + "” cannot be given: format, address, pictures, unread, narrow, "
                    + "T3.section, T3.times, T3.uneven, T3.resultRows can");
        });
        List<TablePlace> tables = new ArrayList<>();
        for (String table : List.of("T2", "T3", "T4")) {
            boolean there = switch (table) {
                case "T2" -> report.getDisclosures() != null;
                case "T3" -> report.getApplications() != null;
                default -> report.getReviews() != null;
            };
            if (there) {
                for (String section : given.getOrDefault(table + ".section", table.substring(1)).split("\\s+")) {
                    tables.add(new TablePlace(table, Integer.parseInt(section), number(table + ".times", 1),
                            given.get(table + ".uneven"), number(table + ".resultRows", 0)));
                }
            }
        }
        return new Layout(given.getOrDefault("format", "docx"), given.get("address"), tables, numbers("pictures"),
                numbers("unread"), narrow());
    }

    private static boolean known(String key) {
        return Set.of("format", "address", "pictures", "unread", "narrow").contains(key)
                || key.matches("T[234]\\..+") && OF_TABLE.contains(key.substring(3));
    }

    /** “T3/rejected.2 6”: in that row stand six values. */
    private List<NarrowRow> narrow() {
        List<NarrowRow> rows = new ArrayList<>();
        if (given.containsKey("narrow")) {
            String[] words = given.get("narrow").split("\\s+");
            for (int i = 0; i + 1 < words.length; i += 2) {
                rows.add(new NarrowRow(words[i].substring(0, 2), words[i].substring(3), Integer.parseInt(words[i + 1])));
            }
        }
        return rows;
    }

    private int number(String key, int usual) {
        return given.containsKey(key) ? Integer.parseInt(given.get(key)) : usual;
    }

    private Set<Integer> numbers(String key) {
        Set<Integer> numbers = new TreeSet<>();
        if (given.containsKey(key)) {
            for (String number : given.get(key).split("\\s+")) {
                numbers.add(Integer.parseInt(number));
            }
        }
        return numbers;
    }
}
