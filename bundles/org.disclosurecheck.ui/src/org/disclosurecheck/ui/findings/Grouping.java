package org.disclosurecheck.ui.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.disclosurecheck.ui.Books;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.osgi.util.NLS;

/** How the list is parted. */
enum Grouping {
    NONE, REPORT, SECTION, RULE, SEVERITY, ARTICLE;

    /** The parts of a report in its order, by the beginning of an address. */
    private static final List<String> ORDER = List.of("TITLE", "PREAMBLE", "S1", "S2", "S3", "S4", "S5", "S6", "SIGN",
            "REPORT");
    private static final List<String> HAN = List.of("一", "二", "三", "四", "五", "六");

    /** A part of the list. */
    record Group(String label, List<Row> rows) {
    }

    String label() {
        return switch (this) {
            case NONE -> Messages.Group_none;
            case REPORT -> Messages.Group_report;
            case SECTION -> Messages.Group_section;
            case RULE -> Messages.Group_rule;
            case SEVERITY -> Messages.Group_severity;
            case ARTICLE -> Messages.Group_article;
        };
    }

    /** The rows in groups, each in the order in which they came. Of no grouping there are none. */
    List<Group> group(List<Row> rows) {
        return switch (this) {
            case NONE -> List.of();
            case REPORT -> groups(rows, new LinkedHashMap<>(), row -> row.report(), row -> row.unit());
            case SECTION -> groups(rows, new TreeMap<>(Comparator.comparingInt(ORDER::indexOf)),
                    row -> part(row.finding().location()), row -> partLabel(part(row.finding().location())));
            case RULE -> groups(rows, new TreeMap<>(), row -> row.finding().rule(), row -> rule(row));
            case SEVERITY -> groups(rows, new TreeMap<>(), row -> row.finding().severity(),
                    row -> Sign.of(row.finding().severity()).label(Engine.language()));
            case ARTICLE -> largestFirst(groups(rows, new LinkedHashMap<>(), row -> row.finding().basis(),
                    row -> row.finding().basis()));
        };
    }

    private static <K> List<Group> groups(List<Row> rows, Map<K, List<Row>> map, Function<Row, K> key,
            Function<Row, String> label) {
        rows.forEach(row -> map.computeIfAbsent(key.apply(row), k -> new ArrayList<>()).add(row));
        return map.values().stream()
                .map(some -> new Group(NLS.bind(Messages.Group_label, label.apply(some.get(0)), Row.submitted(some)), some))
                .toList();
    }

    private static List<Group> largestFirst(List<Group> groups) {
        return groups.stream().sorted(Comparator.comparingInt((Group group) -> group.rows().size()).reversed()).toList();
    }

    private static String rule(Row row) {
        String rule = row.finding().rule();
        return rule + "  " + Books.of(row.report()).rule(rule).map(known -> known.title(Engine.language())).orElse("");
    }

    /** Which part of the report an address belongs to: tables stand in the sections of their number. */
    static String part(String location) {
        String first = location.split("[/#]")[0];
        String part = first.matches("T[234]") ? "S" + first.charAt(1) : first;
        return ORDER.contains(part) ? part : "REPORT";
    }

    /** How far down a report an address stands, as far as its part tells. */
    static int rank(String location) {
        return ORDER.indexOf(part(location));
    }

    private static String partLabel(String part) {
        return switch (part) {
            case "TITLE" -> Messages.Section_title;
            case "PREAMBLE" -> Messages.Section_preamble;
            case "SIGN" -> Messages.Section_signature;
            case "REPORT" -> Messages.Whole_report;
            default -> {
                int number = part.charAt(1) - '0';
                yield Engine.language().choose("第" + HAN.get(number - 1) + "部分", "Part " + number);
            }
        };
    }
}
