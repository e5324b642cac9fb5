package org.disclosurecheck.workspace.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.export.ReportLine;
import org.disclosurecheck.export.ReportLineReader;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.NotChecked;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.findings.Sha256;
import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.workspace.AmongOthers;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Outcome;
import org.disclosurecheck.workspace.PackedRules;
import org.disclosurecheck.workspace.Results;
import org.disclosurecheck.workspace.SubmittedReport;
import org.disclosurecheck.workspace.SubmittedReport.State;
import org.disclosurecheck.workspace.Summary;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IPath;

/**
 * What the checks said of the reports of one inspection, on disk: the summaries of all of them in an index that is held
 * in memory, the findings of each in a file of its own that is read when it is asked for. It can be made anew from the
 * submitted files at any time; only what the inspector has seen would be lost.
 */
public final class ResultStore {

    private static final Map<IProject, ResultStore> STORES = new ConcurrentHashMap<>();
    private static final String PLUGIN = "org.disclosurecheck.workspace";

    private final Path folder;
    private final Index index;
    private final Map<String, State> underWay = new ConcurrentHashMap<>();
    private final LookedAt lookedAt;
    private volatile List<CheckReport> absent = List.of();

    private ResultStore(Path folder) {
        this.folder = folder;
        this.index = new Index(folder.resolve("index.jsonl"));
        this.lookedAt = new LookedAt(folder.resolve("together"), index);
    }

    /** That of an inspection which was deleted or renamed a moment ago knows nothing: views may still ask for its reports. */
    public static ResultStore of(IProject project) {
        ResultStore known = STORES.get(project);
        IPath place = known == null ? project.getWorkingLocation(PLUGIN) : null;
        return known != null ? known
                : place == null ? new ResultStore(project.getWorkspace().getRoot().getLocation().append(".gone").toPath())
                        : STORES.computeIfAbsent(project, its -> new ResultStore(place.toPath()));
    }

    /** The project was deleted or closed. */
    static void forget(IProject project) {
        STORES.remove(project);
    }

    private static String key(IFile file) {
        return file.getProjectRelativePath().toString();
    }

    public State state(IFile file) {
        State state = underWay.get(key(file));
        if (state != null) {
            return state;
        }
        Entry entry = index.get(key(file));
        return entry == null ? State.WAITING : entry.summary().readable() ? State.CHECKED : State.UNREADABLE;
    }

    public Summary summary(IFile file) {
        Entry entry = index.get(key(file));
        return entry == null ? Summary.NONE : entry.summary();
    }

    public Outcome outcome(IFile file) {
        try {
            String text = index.get(key(file)) == null ? null : SafeFile.read(outcomeFile(file));
            return text == null ? Outcome.NONE : RecordJson.read(text, Outcome.class);
        } catch (IOException e) {
            return Outcome.NONE;
        }
    }

    private Path outcomeFile(IFile file) {
        return folder.resolve("outcomes").resolve(Sha256.hex(key(file)).substring(0, 32) + ".json");
    }

    public boolean unread(IFile file) {
        Entry entry = index.get(key(file));
        return entry == null || entry.seen() == null;
    }

    public boolean changed(IFile file) {
        Entry entry = index.get(key(file));
        return entry != null && entry.seen() != null && !entry.seen().equals(entry.token());
    }

    public void seen(IFile file) {
        Entry entry = index.get(key(file));
        if (entry != null && !entry.token().equals(entry.seen())) {
            try {
                index.put(entry.seenAs(entry.token()));
            } catch (IOException e) {
                Trouble.disk(file.getProject(), e);
            }
            Results.changed(new SubmittedReport(file));
        }
    }

    /** True when the file was checked as it is now, by this engine. */
    boolean current(IFile file, String engine) {
        Entry entry = index.get(key(file));
        return entry != null && entry.stamp() == file.getLocalTimeStamp() && engine.equals(entry.engine());
    }

    void underWay(IFile file, State state) {
        if (state == null) {
            underWay.remove(key(file));
        } else {
            underWay.put(key(file), state);
        }
        Results.changed(new SubmittedReport(file));
    }

    /**
     * Keeps the result of a check. What was found among the other reports before stays with it until they are looked at
     * again.
     *
     * @return the findings as they now stand
     */
    List<Finding> put(IFile file, long stamp, String engine, CheckReport report, double seconds) throws IOException {
        lookedAt.forget();
        Entry old = index.get(key(file));
        SafeFile.write(firstFile(file), new String(ReportLine.write(report, Map.of(), PackedRules.of(report.rulePack()).ids()),
                StandardCharsets.UTF_8));
        List<Finding> findings = new ArrayList<>(report.findings());
        if (report.status() == CheckReport.Status.CHECKED) {
            RuleBook book = PackedRules.of(report.rulePack()).runner().book();
            outcome(file).findings().stream().filter(finding -> AmongOthers.looksAround(book, finding.rule())).forEach(findings::add);
        }
        Outcome outcome = new Outcome(List.copyOf(findings), report.notChecked(), report.problems());
        SafeFile.write(outcomeFile(file), RecordJson.write(outcome));
        index.put(new Entry(key(file), stamp, engine, summary(report, outcome, seconds), token(report, outcome),
                old == null ? null : old.seen()));
        return outcome.findings();
    }

    /** The result of the check of the file alone, as it can be had without reading the file; null when it was not checked. */
    CheckReport first(IFile file) {
        try {
            String line = index.get(key(file)) == null ? null : SafeFile.read(firstFile(file));
            return line == null ? null : new ReportLineReader(rules(file).ids()).read(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException | RuntimeException e) {
            // written by another rule book: the next check writes it anew
            return null;
        }
    }

    private static PackedRules rules(IFile file) {
        return Inspection.of(file.getProject()).map(Inspection::rules).orElseGet(() -> PackedRules.of(null));
    }

    /** Keeps what the look at all reports said of one; true when that is news. */
    boolean supplement(IFile file, CheckReport now) throws IOException {
        Entry entry = index.get(key(file));
        Outcome outcome = Outcome.of(now);
        if (entry == null || outcome.equals(outcome(file))) {
            return false;
        }
        SafeFile.write(outcomeFile(file), RecordJson.write(outcome));
        index.put(new Entry(entry.path(), entry.stamp(), entry.engine(), summary(now, outcome, entry.summary().seconds()),
                token(now, outcome), entry.seen()));
        return true;
    }

    /** Whether the reports were looked at among each other as they now are. */
    LookedAt lookedAt() {
        return lookedAt;
    }

    private Path firstFile(IFile file) {
        return folder.resolve("checked").resolve(Sha256.hex(key(file)).substring(0, 32) + ".jsonl");
    }

    /** Units of the roster without a report. */
    public List<String> absent() {
        return names(absent);
    }

    /** The same as lines of an export. */
    public List<CheckReport> absentLines() {
        return absent;
    }

    /** True when that is news. */
    boolean absent(List<CheckReport> units) {
        boolean news = !names(units).equals(names(absent));
        absent = List.copyOf(units);
        return news;
    }

    private static List<String> names(List<CheckReport> units) {
        return units.stream().map(CheckReport::path).toList();
    }

    void remove(IFile file) throws IOException {
        lookedAt.forget();
        underWay.remove(key(file));
        index.remove(key(file));
        Files.deleteIfExists(outcomeFile(file));
        Files.deleteIfExists(firstFile(file));
    }

    private static int count(Outcome outcome, Severity severity) {
        return (int) outcome.findings().stream().filter(finding -> finding.severity() == severity).count();
    }

    private static Summary summary(CheckReport report, Outcome outcome, double seconds) {
        boolean readable = report.status() == CheckReport.Status.CHECKED;
        String reason = readable || report.problems().isEmpty() ? null
                : report.problems().get(report.problems().size() - 1).message();
        return new Summary(report.organisation(), report.year(), report.form(), report.verdict(), report.score(),
                count(outcome, Severity.ERROR), count(outcome, Severity.WARNING), count(outcome, Severity.INFO),
                (int) outcome.notChecked().stream().map(NotChecked::rule).distinct().count(),
                readable ? null : reason == null ? "" : reason, report.sha256(), seconds);
    }

    private static String token(CheckReport report, Outcome outcome) {
        StringBuilder all = new StringBuilder().append(report.sha256());
        outcome.findings().stream().map(Finding::fingerprint).sorted().forEach(all::append);
        report.problems().stream().map(Problem::code).forEach(all::append);
        return Sha256.hex(all.toString()).substring(0, 16);
    }

}
