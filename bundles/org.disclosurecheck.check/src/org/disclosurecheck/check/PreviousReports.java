package org.disclosurecheck.check;

import java.math.BigInteger;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.function.Function;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.rules.several.Roster;
import org.disclosurecheck.rules.several.digest.Digest;

/**
 * The reports of years before, for rules that compare; several years make a chain. Fill it first; after that, several
 * threads may ask it.
 */
public final class PreviousReports {

    private static final int HEX = 16;

    /** The report that asked first, by name and year. */
    private record Asked(String name, int year) {
    }

    private final Roster roster;
    private final HeldReports held;
    private final StoredReports stored;
    private final EarlierReports reports;
    /** The hashes of all of them, added up: the same in whatever order they come, and however many they are. */
    private BigInteger sum = BigInteger.ZERO;
    private volatile boolean used;
    private Asked asked;

    public PreviousReports() {
        this(null);
    }

    /** @param roster tells names of one unit, or null */
    public PreviousReports(Roster roster) {
        this.roster = roster;
        this.held = new HeldReports();
        this.stored = null;
        this.reports = held;
    }

    /**
     * For any number of reports: of those that are added as {@link Brief} only digests are kept, in a temporary file.
     *
     * @param roster tells names of one unit, or null
     * @param again makes a report of its digest
     */
    public PreviousReports(Roster roster, Function<Digest, Report> again) {
        this.roster = roster;
        this.held = null;
        this.stored = new StoredReports(this::unit, again);
        this.reports = stored;
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
        held.add(unit(report.getOrganisation().getName()), path, null, report);
    }

    /** The same for what was read from a file, whose bytes then are known by their hash. */
    public void add(Reading reading) {
        count(reading.sha256());
        Report report = reading.extraction().report();
        held.add(unit(report.getOrganisation().getName()), reading.path(), reading.sha256(), report);
    }

    /** The same, and no more than its digest is kept. */
    public void add(Brief brief) {
        count(brief.sha256());
        stored.add(brief.path(), brief.sha256(), brief.digest());
    }

    private void count(String sha256) {
        sum = sha256 == null ? sum : sum.add(new BigInteger(sha256, HEX));
    }

    public boolean isEmpty() {
        return reports.size() == 0;
    }

    /** One word for all of them, that changes when one of them does. */
    public String trace() {
        return sum.toString(HEX);
    }

    /** Hands on what is known of all of them. */
    public void digests(Consumer<Digest> taker) {
        reports.digests(taker);
    }

    /**
     * The report of the same organisation for the year before, or null. A report that was given all alone is meant,
     * if its organisation may be called so, or is not named at all, unless it is of another year.
     */
    public Report before(Report report) {
        if (report.getYear() == null || isEmpty()) {
            return null;
        }
        String name = unit(report.getOrganisation().getName());
        remember(name, report.getYear());
        EarlierReports.One found = before(name, report.getYear() - 1);
        return found == null ? null : found.report();
    }

    /**
     * Which bytes {@link #before} would speak of for a report of that organisation and year, those of the years before them
     * included: a word that changes with them, empty when there are none.
     */
    public String traceBefore(String organisation, Integer year) {
        StringJoiner trace = new StringJoiner(" ");
        EarlierReports.One found = year == null || isEmpty() ? null : before(unit(organisation), year - 1);
        for (; found != null; found = reports.behind(found)) {
            trace.add(String.valueOf(found.sha256()));
        }
        return trace.toString();
    }

    private EarlierReports.One before(String name, int year) {
        EarlierReports.One found = reports.find(name, year);
        if (found == null && reports.size() == 1) {
            EarlierReports.One only = reports.first();
            found = (only.year() == null || only.year() == year) && maySame(name, unit(only.organisation())) ? only : null;
        }
        used |= found != null;
        return found;
    }

    /** Why none of the reports was of any use, in one line that names the file; null when one was, or none was asked for. */
    public String useless(Language language) {
        if (used || asked == null || isEmpty()) {
            return null;
        }
        int last = asked.year() - 1;
        if (reports.size() > 1) {
            return language.choose("--previous 给的 " + reports.size() + " 份报告都没有用上：没有一份是被检查单位 " + last + " 年度的报告",
                    "none of the " + reports.size() + " reports of --previous could be used: none is of an organisation "
                            + "that is checked and of " + last);
        }
        EarlierReports.One only = reports.first();
        return language.choose("上年报告没有用上：", "the previous report was not used: ") + only.path()
                + language.choose(" ", " — ") + useless(only, last, language);
    }

    private String useless(EarlierReports.One only, int last, Language language) {
        Integer year = only.year();
        if (year != null && year != last) {
            return language.choose(year == last + 1 ? "与被检查的报告是同一年度（" + year + "），请给 " + last + " 年度的"
                    : "是 " + year + " 年度的，请给 " + last + " 年度的",
                    year == last + 1 ? "it is of the same year " + year + "; give that of " + last
                            : "it is of " + year + "; give that of " + last);
        }
        String of = unit(only.organisation());
        return language.choose("是“" + of + "”的，不是“" + asked.name() + "”的；如果是更名，请把旧名写进单位名单的“别名”",
                "it is of “" + of + "”, not of “" + asked.name() + "”; if it was renamed, put the old name into the roster’s aliases");
    }

    /** Of several the first by name and year, so that every run says the same. */
    private synchronized void remember(String name, int year) {
        if (!used && (asked == null || (name + year).compareTo(asked.name() + asked.year()) < 0)) {
            asked = new Asked(name, year);
        }
    }

    private static boolean maySame(String one, String other) {
        return one.isEmpty() || other.isEmpty() || Roster.mayBeOne(one, other);
    }

    private String unit(String name) {
        return name == null ? "" : roster == null ? name : roster.match(name).map(match -> match.unit().name()).orElse(name);
    }
}
