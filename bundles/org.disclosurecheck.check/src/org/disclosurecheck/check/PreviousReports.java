package org.disclosurecheck.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.rules.several.Roster;

/**
 * The reports of years before, for rules that compare; several years make a chain. Fill it first; after that, several
 * threads may ask it.
 */
public final class PreviousReports {

    private final Roster roster;
    /** By organisation and year; those without a name are only good when given alone. */
    private final Map<String, NavigableMap<Integer, Report>> reports = new HashMap<>();
    private final Map<Report, String> paths = new LinkedHashMap<>();
    private final Map<Report, String> hashes = new HashMap<>();
    private volatile boolean used;
    private Report asked;

    public PreviousReports() {
        this(null);
    }

    /** @param roster tells names of one unit, or null */
    public PreviousReports(Roster roster) {
        this.roster = roster;
    }

    public void add(Report report) {
        add("", report);
    }

    /**
     * Of two reports of one organisation and year, the first counts.
     *
     * @param path where it lies, for people
     */
    public void add(String path, Report report) {
        paths.put(report, path);
        String name = name(report);
        if (report.getYear() != null && !name.isEmpty()) {
            NavigableMap<Integer, Report> years = reports.computeIfAbsent(name, key -> new TreeMap<>());
            if (years.putIfAbsent(report.getYear(), report) == null) {
                chain(years, report);
            }
        }
    }

    /** The same for what was read from a file, whose bytes then are known by their hash. */
    public void add(Reading reading) {
        hashes.put(reading.extraction().report(), reading.sha256());
        add(reading.path(), reading.extraction().report());
    }

    /** Links it to the years beside it, so that rules can look back over several; a year that is missing is passed over. */
    private static void chain(NavigableMap<Integer, Report> years, Report report) {
        report.setPrevious(value(years.lowerEntry(report.getYear())));
        Report next = value(years.higherEntry(report.getYear()));
        if (next != null) {
            next.setPrevious(report);
        }
    }

    private static Report value(Map.Entry<Integer, Report> entry) {
        return entry == null ? null : entry.getValue();
    }

    public boolean isEmpty() {
        return paths.isEmpty();
    }

    /** One word for all of them, that changes when one of them does. */
    public String trace() {
        return String.join(" ", hashes.values().stream().sorted().toList());
    }

    /** All of them. */
    public Collection<Report> all() {
        return List.copyOf(paths.keySet());
    }

    /**
     * The report of the same organisation for the year before, or null. A report that was given all alone is meant,
     * if its organisation may be called so, or is not named at all, unless it is of another year.
     */
    public Report before(Report report) {
        if (report.getYear() == null || paths.isEmpty()) {
            return null;
        }
        remember(report);
        return before(name(report), report.getYear() - 1);
    }

    /**
     * Which bytes {@link #before} would speak of for a report of that organisation and year, those of the years before them
     * included: a word that changes with them, empty when there are none.
     */
    public String traceBefore(String organisation, Integer year) {
        Report found = year == null || paths.isEmpty() ? null : before(unit(organisation), year - 1);
        StringBuilder trace = new StringBuilder();
        for (; found != null; found = found.getPrevious()) {
            trace.append(trace.length() == 0 ? "" : " ").append(hashes.get(found));
        }
        return trace.toString();
    }

    private Report before(String name, int year) {
        Report found = reports.getOrDefault(name, Collections.emptyNavigableMap()).get(year);
        if (found == null && paths.size() == 1) {
            Report only = paths.keySet().iterator().next();
            found = (only.getYear() == null || only.getYear() == year) && maySame(name, name(only)) ? only : null;
        }
        used |= found != null;
        return found;
    }

    /** Why none of the reports was of any use, in one line that names the file; null when one was, or none was asked for. */
    public String useless(Language language) {
        if (used || asked == null || paths.isEmpty()) {
            return null;
        }
        List<String> why = new ArrayList<>();
        Map.Entry<Report, String> first = paths.entrySet().iterator().next();
        Report last = first.getKey();
        int year = asked.getYear();
        String of = name(last).isEmpty() ? "" : name(last);
        if (paths.size() > 1) {
            return language.choose("--previous 给的 " + paths.size() + " 份报告都没有用上：没有一份是被检查单位 " + (year - 1) + " 年度的报告",
                    "none of the " + paths.size() + " reports of --previous could be used: none is of an organisation "
                            + "that is checked and of " + (year - 1));
        }
        if (last.getYear() != null && last.getYear() != year - 1) {
            why.add(language.choose(last.getYear() == year ? "与被检查的报告是同一年度（" + year + "），请给 " + (year - 1) + " 年度的"
                    : "是 " + last.getYear() + " 年度的，请给 " + (year - 1) + " 年度的",
                    last.getYear() == year ? "it is of the same year " + year + "; give that of " + (year - 1)
                            : "it is of " + last.getYear() + "; give that of " + (year - 1)));
        } else {
            why.add(language.choose("是“" + of + "”的，不是“" + name(asked) + "”的；如果是更名，请把旧名写进单位名单的“别名”",
                    "it is of “" + of + "”, not of “" + name(asked) + "”; if it was renamed, put the old name into the roster’s aliases"));
        }
        return language.choose("上年报告没有用上：", "the previous report was not used: ") + first.getValue()
                + language.choose(" ", " — ") + String.join("", why);
    }

    /** Of several the first by name and year, so that every run says the same. */
    private synchronized void remember(Report report) {
        if (!used && (asked == null || (name(report) + report.getYear()).compareTo(name(asked) + asked.getYear()) < 0)) {
            asked = report;
        }
    }

    private static boolean maySame(String one, String other) {
        return one.isEmpty() || other.isEmpty() || Roster.mayBeOne(one, other);
    }

    private String name(Report report) {
        return unit(report.getOrganisation().getName());
    }

    private String unit(String name) {
        return name == null ? "" : roster == null ? name : roster.match(name).map(match -> match.unit().name()).orElse(name);
    }
}
