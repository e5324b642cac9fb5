package org.disclosurecheck.rules.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.rules.several.Roster;
import org.disclosurecheck.rules.several.RosterTable;
import org.disclosurecheck.rules.several.Surroundings;
import org.disclosurecheck.rules.several.Together;
import org.disclosurecheck.rules.several.digest.Digest;

/**
 * What the report of a case stands among: “others” are reports like the case’s own, “roster” is a list of units with the
 * columns of a roster. The case is of its own report, unless it says “absent: true”: then of the roster’s first unit
 * without one.
 */
final class CaseSurroundings {

    private static final List<String> COLUMNS = List.of("name", "aliases", "level", "kind", "parent", "deadline",
            "submitted");

    private CaseSurroundings() {
    }

    /** Null when the case gives neither others nor a roster. */
    static Surroundings of(Map<String, Object> data, Report report, Form form, RuleBook book) {
        if (!data.containsKey("others") && !data.containsKey("roster")) {
            return null;
        }
        Roster roster = data.containsKey("roster") ? roster(data.get("roster")) : null;
        Together together = new Together(roster);
        List<Digest> digests = new ArrayList<>();
        digests.add(Digest.of(report));
        List<Map<String, Object>> others = maps(data.getOrDefault("others", List.of()), "others");
        for (Map<String, Object> other : others) {
            if (other.containsKey("unreadable")) {
                digests.add(null);
            } else {
                other.putIfAbsent("year", String.valueOf(report.getYear()));
                Form its = other.containsKey("form") ? book.form(other.get("form").toString()) : form;
                digests.add(Digest.of(new CaseReport(its).read(other)));
            }
        }
        boolean absent = "true".equals(data.get("absent"));
        for (int i = 0; i < digests.size(); i++) {
            if (i > 0 || !absent) {
                together.add("报告" + i + ".docx", digests.get(i));
            }
        }
        List<Digest> run = absent ? digests.subList(1, digests.size()) : digests;
        together.complete(run::get);
        return absent ? together.absent().get(0).around() : together.around(0);
    }

    private static Roster roster(Object value) {
        Map<Integer, List<String>> rows = new LinkedHashMap<>();
        rows.put(1, COLUMNS);
        for (Map<String, Object> unit : maps(value, "roster")) {
            unit.keySet().stream().filter(key -> !COLUMNS.contains(key)).findFirst().ifPresent(key -> {
                throw new IllegalArgumentException("unknown key “" + key + "” under “roster”");
            });
            rows.put(rows.size() + 1, COLUMNS.stream().map(column -> unit.getOrDefault(column, "").toString()).toList());
        }
        try {
            return RosterTable.read("roster", rows, Language.EN);
        } catch (RosterTable.Wrong e) {
            throw new IllegalArgumentException(e.getMessage());
        }
    }

    private static List<Map<String, Object>> maps(Object value, String key) {
        List<Map<String, Object>> maps = new ArrayList<>();
        if (!(value instanceof List<?> list)) {
            throw new IllegalArgumentException("“" + key + "” must be a list");
        }
        for (Object entry : list) {
            if (!(entry instanceof Map<?, ?> map)) {
                throw new IllegalArgumentException("“" + key + "” must be a list of “{ name: … }”");
            }
            Map<String, Object> words = new TreeMap<>();
            map.forEach((k, v) -> words.put(k.toString(), v));
            maps.add(words);
        }
        return maps;
    }
}
