package org.disclosurecheck.check;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.disclosurecheck.model.Report;
import org.disclosurecheck.rules.several.digest.Digest;

/** Reports of years before that stay as they are: a few. */
final class HeldReports implements EarlierReports {

    private record Held(String path, String sha256, Report report) implements One {

        @Override
        public String organisation() {
            return report.getOrganisation().getName();
        }

        @Override
        public Integer year() {
            return report.getYear();
        }
    }

    private final Map<Report, Held> all = new LinkedHashMap<>();
    private final Map<String, NavigableMap<Integer, Held>> byName = new HashMap<>();

    void add(String name, String path, String sha256, Report report) {
        Held held = new Held(path, sha256, report);
        all.put(report, held);
        if (report.getYear() != null && !name.isEmpty()) {
            NavigableMap<Integer, Held> years = byName.computeIfAbsent(name, key -> new TreeMap<>());
            if (years.putIfAbsent(report.getYear(), held) == null) {
                chain(years, report);
            }
        }
    }

    /** Links it to the years beside it, so that rules can look back over several; a year that is missing is passed over. */
    private static void chain(NavigableMap<Integer, Held> years, Report report) {
        report.setPrevious(value(years.lowerEntry(report.getYear())));
        Report next = value(years.higherEntry(report.getYear()));
        if (next != null) {
            next.setPrevious(report);
        }
    }

    private static Report value(Map.Entry<Integer, Held> entry) {
        return entry == null ? null : entry.getValue().report();
    }

    @Override
    public int size() {
        return all.size();
    }

    @Override
    public One first() {
        return all.values().iterator().next();
    }

    @Override
    public One find(String name, int year) {
        return byName.getOrDefault(name, Collections.emptyNavigableMap()).get(year);
    }

    @Override
    public One behind(One one) {
        return all.get(one.report().getPrevious());
    }

    @Override
    public void digests(Consumer<Digest> taker) {
        all.keySet().forEach(report -> taker.accept(Digest.of(report)));
    }
}
