package org.disclosurecheck.workspace.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.disclosurecheck.check.PreviousReports;
import org.disclosurecheck.check.Reading;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.rules.several.digest.Digest;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.SubmittedReport;
import org.disclosurecheck.workspace.Summary;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;

/**
 * Which file of an inspection holds the report of the year before of which organisation. Only names are held; the one
 * report that is needed is read when it is needed.
 */
public final class Neighbours {

    private record Key(String organisation, int year) {
    }

    private static final Map<IProject, Neighbours> ALL = new ConcurrentHashMap<>();

    private final Inspection inspection;
    private final Map<IFile, Key> lastYears = new ConcurrentHashMap<>();
    /** What is known of last year’s reports without reading them again. */
    private final Map<IFile, Digest> digests = new ConcurrentHashMap<>();
    private final Map<IFile, Long> stamps = new ConcurrentHashMap<>();
    private volatile boolean read;

    private Neighbours(Inspection inspection) {
        this.inspection = inspection;
    }

    public static Neighbours of(Inspection inspection) {
        return ALL.computeIfAbsent(inspection.project(), project -> new Neighbours(inspection));
    }

    static void forget(IProject project) {
        ALL.remove(project);
    }

    /** The file with the report of the year before; null when the inspection has none. */
    IFile fileBefore(String organisation, Integer year) {
        if (organisation == null || organisation.isEmpty() || year == null) {
            return null;
        }
        Key wanted = new Key(organisation, year - 1);
        for (Map.Entry<IFile, Key> entry : lastYears().entrySet()) {
            if (entry.getValue().equals(wanted)) {
                return entry.getKey();
            }
        }
        for (SubmittedReport other : inspection.reports()) {
            Summary summary = other.summary();
            if (organisation.equals(summary.organisation()) && Objects.equals(summary.year(), year - 1)) {
                return other.file();
            }
        }
        return null;
    }

    /** The digests of last year’s reports. */
    List<Digest> digests() {
        lastYears();
        return List.copyOf(digests.values());
    }

    Report before(SubmittedReport submitted, Report report) {
        IFile file = fileBefore(report.getOrganisation().getName(), report.getYear());
        return file == null || file.equals(submitted.file()) ? null : read(file);
    }

    /** The report of a file; null when it cannot be read. */
    public static Report read(IFile file) {
        Reading reading = Engine.check(new PreviousReports()).read(CheckWork.input(file));
        return reading.extraction().report();
    }

    /** The files of an organisation by year. */
    public Map<Integer, IFile> years(String organisation) {
        Map<Integer, IFile> found = new HashMap<>();
        lastYears().forEach((file, key) -> {
            if (key.organisation().equals(organisation)) {
                found.putIfAbsent(key.year(), file);
            }
        });
        for (SubmittedReport report : inspection.reports()) {
            Summary summary = report.summary();
            if (organisation.equals(summary.organisation()) && summary.year() != null) {
                found.putIfAbsent(summary.year(), report.file());
            }
        }
        return found;
    }

    /** Checked reports that compare themselves with this one. */
    List<SubmittedReport> after(Summary summary, SubmittedReport self) {
        List<SubmittedReport> found = new ArrayList<>();
        if (summary.organisation() != null && summary.year() != null) {
            for (SubmittedReport other : inspection.reports()) {
                Summary its = other.summary();
                if (!other.equals(self) && summary.organisation().equals(its.organisation())
                        && Objects.equals(its.year(), summary.year() + 1)) {
                    found.add(other);
                }
            }
        }
        return found;
    }

    /** The folder of last year's reports changed: those that compare themselves with what came or went are checked anew. */
    void refresh() {
        Map<IFile, Key> before = new HashMap<>(lastYears);
        read = false;
        Map<IFile, Key> now = lastYears();
        List<SubmittedReport> concerned = new ArrayList<>();
        for (SubmittedReport report : inspection.reports()) {
            Summary summary = report.summary();
            if (summary.organisation() != null && summary.year() != null) {
                Key key = new Key(summary.organisation(), summary.year() - 1);
                if (before.containsValue(key) != now.containsValue(key) || changed(before, now, key)) {
                    concerned.add(report);
                }
            }
        }
        if (!concerned.isEmpty()) {
            CheckQueue.of(inspection).add(concerned, true);
        }
    }

    private boolean changed(Map<IFile, Key> before, Map<IFile, Key> now, Key key) {
        return now.entrySet().stream()
                .anyMatch(entry -> entry.getValue().equals(key) && !key.equals(before.get(entry.getKey())));
    }

    /** Reads who reported in the files of last year that are new; the others are known. */
    private synchronized Map<IFile, Key> lastYears() {
        if (!read) {
            List<IFile> files = ReceivedFiles.below(inspection.lastYear());
            lastYears.keySet().retainAll(files);
            digests.keySet().retainAll(files);
            stamps.keySet().retainAll(files);
            for (IFile file : files) {
                Long stamp = file.getLocalTimeStamp();
                if (!stamp.equals(stamps.put(file, stamp))) {
                    lastYears.remove(file);
                    digests.remove(file);
                    Report report = read(file);
                    if (report != null) {
                        digests.put(file, Digest.of(report));
                    }
                    if (report != null && report.getYear() != null && report.getOrganisation().getName() != null) {
                        lastYears.put(file, new Key(report.getOrganisation().getName(), report.getYear()));
                    }
                }
            }
            read = true;
        }
        return lastYears;
    }
}
