package org.disclosurecheck.ui.navigator;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.disclosurecheck.ui.Counted;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.SubmittedReport;
import org.disclosurecheck.workspace.Summary;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Inspections, and in each the reports in the order that was chosen. What stands where is settled at every refresh. */
final class Contents implements ITreeContentProvider {

    private static final Collator COLLATOR = Collator.getInstance(Locale.CHINA);
    private static final Comparator<SubmittedReport> BY_NAME = Comparator
            .comparing((SubmittedReport report) -> title(report.summary(), report), COLLATOR)
            .thenComparing(report -> report.summary().year(), Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(SubmittedReport::name);

    private static final Comparator<SubmittedReport> WORST_FIRST = Comparator
            .comparingInt((SubmittedReport report) -> -report.summary().errors())
            .thenComparingInt(report -> -report.summary().warnings()).thenComparingInt(report -> -report.summary().infos())
            .thenComparing(BY_NAME);

    private static final String ABSENT = "absent";

    private final Map<Inspection, List<Object>> children = new LinkedHashMap<>();
    private final Map<Object, Object> parents = new HashMap<>();
    /** The year of nearly all reports of an inspection, which need not be said of each; 0 where the years are mixed. */
    private final Map<Inspection, Integer> usualYears = new HashMap<>();
    private Grouping grouping = Grouping.ORGANISATION;
    /** Reports that organisation and year do not tell apart. */
    private final Set<SubmittedReport> alike = new HashSet<>();
    private boolean namesChanged;

    void grouping(Grouping grouping) {
        this.grouping = grouping;
    }

    Grouping grouping() {
        return grouping;
    }

    /** Settles the order anew. */
    void settle() {
        children.clear();
        parents.clear();
        Map<Inspection, Integer> years = Map.copyOf(usualYears);
        Set<SubmittedReport> before = Set.copyOf(alike);
        usualYears.clear();
        alike.clear();
        for (Inspection inspection : Inspection.all()) {
            List<Object> below = children(inspection);
            children.put(inspection, below);
            below.forEach(child -> {
                parents.put(child, inspection);
                if (child instanceof Group group) {
                    group.children().forEach(report -> parents.put(report, group));
                }
            });
        }
        namesChanged = !years.equals(usualYears) || !before.equals(alike);
    }

    /** The reports of each inspection from top to bottom. */
    Map<Inspection, List<SubmittedReport>> reports() {
        Map<Inspection, List<SubmittedReport>> found = new HashMap<>();
        children.forEach((inspection, below) -> found.put(inspection, below.stream()
                .flatMap(child -> child instanceof Group group ? group.children().stream() : Stream.of(child))
                .filter(SubmittedReport.class::isInstance).map(SubmittedReport.class::cast).toList()));
        return found;
    }

    /** Whether reports show their year or file now and did not before, or the other way round. */
    boolean namesChanged() {
        return namesChanged;
    }

    /** Whether a group is the first of its inspection. */
    boolean isFirst(Group group) {
        return children.getOrDefault(group.inspection(), List.of()).indexOf(group) == 0;
    }

    /** Inspections and groups: their labels tell how many stand below. */
    List<Object> headings() {
        List<Object> headings = new ArrayList<>(children.keySet());
        children.values().forEach(below -> below.stream().filter(Group.class::isInstance).forEach(headings::add));
        return headings;
    }

    /** The heading above the reports with a sign; the inspection itself for null, or where there are none. */
    Object heading(Inspection inspection, Sign sign) {
        String key = sign == null ? "" : sign == Sign.MISSING ? ABSENT : Grouping.VERDICT + ":" + sign;
        return children.getOrDefault(inspection, List.of()).stream()
                .filter(child -> child instanceof Group group && group.key().equals(key)).findFirst().orElse(inspection);
    }

    /** The heading that a report stands under; a report that changed it has to move. */
    String key(SubmittedReport report) {
        Summary summary = report.summary();
        return switch (grouping) {
            case ORGANISATION -> title(summary, report);
            case YEAR -> String.valueOf(summary.year());
            case VERDICT -> Sign.of(report).name();
            case FOLDER -> folder(report).toString();
        };
    }

    /** Whether the year tells the reports of the inspection apart. */
    boolean tellsYear(SubmittedReport report) {
        return !Objects.equals(usualYears.get(report.inspection()), report.summary().year());
    }

    /** The year of nine reports in ten, or 0. */
    private static int usualYear(List<SubmittedReport> all) {
        Map<Integer, Integer> counts = new HashMap<>();
        all.stream().map(report -> report.summary().year()).filter(Objects::nonNull).forEach(year -> counts.merge(year, 1, Integer::sum));
        int known = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream().filter(entry -> 10 * entry.getValue() >= 9 * known).map(Map.Entry::getKey).findFirst().orElse(0);
    }

    /** What a report is called in the list: its organisation, with the file where that does not tell it from others. */
    String name(SubmittedReport report) {
        String title = title(report.summary(), report);
        if (!alike.contains(report)) {
            return title;
        }
        String file = folder(report).append(report.name()).toString();
        // the heading above names the organisation
        return grouping == Grouping.ORGANISATION ? file : title + "  " + file;
    }

    private static IPath folder(SubmittedReport report) {
        return report.file().getParent().getProjectRelativePath().removeFirstSegments(1);
    }

    private static List<SubmittedReport> alike(List<SubmittedReport> all) {
        return all.stream().filter(report -> report.summary().organisation() != null)
                .collect(Collectors.groupingBy(report -> report.summary().organisation() + report.summary().year())).values().stream()
                .filter(same -> same.size() > 1).flatMap(List::stream).toList();
    }

    static String title(Summary summary, SubmittedReport report) {
        return summary.organisation() == null ? report.name() : summary.organisation();
    }

    private List<Object> children(Inspection inspection) {
        Map<String, List<SubmittedReport>> groups = new TreeMap<>(comparator());
        List<SubmittedReport> all = inspection.reports();
        usualYears.put(inspection, usualYear(all));
        alike.addAll(alike(all));
        for (SubmittedReport report : all) {
            groups.computeIfAbsent(key(report), key -> new ArrayList<>()).add(report);
        }
        List<Object> found = new ArrayList<>();
        groups.forEach((key, reports) -> {
            reports.sort(grouping == Grouping.VERDICT ? WORST_FIRST : BY_NAME);
            boolean flat = grouping == Grouping.ORGANISATION ? reports.size() == 1
                    : grouping == Grouping.FOLDER && key.isEmpty();
            if (flat) {
                found.addAll(reports);
            } else {
                found.add(new Group(inspection, grouping + ":" + key, Counted.heading(label(key), reports.size()), icon(key),
                        List.copyOf(reports)));
            }
        });
        List<String> absent = inspection.absentUnits();
        if (!absent.isEmpty()) {
            List<Object> units = absent.stream().<Object>map(unit -> new Absent(inspection, unit)).toList();
            found.add(new Group(inspection, ABSENT, Counted.heading(Messages.Group_absent, units.size()),
                    Sign.MISSING.icon(), units));
        }
        return found;
    }

    private Comparator<String> comparator() {
        return switch (grouping) {
            case ORGANISATION, FOLDER -> COLLATOR::compare;
            case YEAR -> Comparator.reverseOrder();
            case VERDICT -> Comparator.comparing(Sign::valueOf);
        };
    }

    private String label(String key) {
        return switch (grouping) {
            case ORGANISATION, FOLDER -> key;
            case YEAR -> key.equals("null") ? Messages.Group_noYear
                    : Engine.language().choose(key + "年度", key);
            case VERDICT -> Sign.valueOf(key).label(Engine.language());
        };
    }

    private String icon(String key) {
        return grouping == Grouping.VERDICT ? Sign.valueOf(key).icon() : "group";
    }

    @Override
    public Object[] getElements(Object input) {
        return children.keySet().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof Inspection inspection ? children.getOrDefault(inspection, List.of()).toArray()
                : parent instanceof Group group ? group.children().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return parents.get(element);
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Inspection inspection ? !children.getOrDefault(inspection, List.of()).isEmpty()
                : element instanceof Group;
    }
}
