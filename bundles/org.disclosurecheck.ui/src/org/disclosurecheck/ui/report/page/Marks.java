package org.disclosurecheck.ui.report.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.workspace.Places;

/** Where the findings of a report stand on its page. What has no place of its own stands above the page. */
public final class Marks {

    /**
     * A finding in a line of prose.
     *
     * @param key key of the line
     * @param offset where it begins in the line
     * @param length how long it is; 0 when it is about the line as a whole
     * @param finding the finding
     */
    public record InText(String key, int offset, int length, Finding finding) {
    }

    private static final String CLOSING = "SIGN";

    public static final Marks NONE = new Marks();

    private final Map<String, List<Finding>> cells = new HashMap<>();
    private final Map<String, List<InText>> lines = new HashMap<>();
    private final List<Finding> above = new ArrayList<>();

    private Marks() {
    }

    /**
     * @param report the report as it now reads
     * @param cells the addresses that have a cell on the page
     */
    public static Marks of(Report report, Set<String> cells, List<Finding> findings) {
        Marks marks = new Marks();
        Map<String, String> texts = texts(report);
        findings.forEach(finding -> marks.add(finding, report, cells, texts));
        return marks;
    }

    /** Text of every line by key, headings included, in reading order. */
    static Map<String, String> texts(Report report) {
        Map<String, String> texts = new java.util.LinkedHashMap<>();
        Places.paragraphs(report).forEach((key, paragraph) -> texts.put(key, paragraph.getText()));
        report.getSections().forEach(section -> {
            if (section.getId() != null && section.getHeading() != null && !section.getHeading().isBlank()) {
                texts.putIfAbsent(section.getId(), section.getHeading());
            }
        });
        return texts;
    }

    private void add(Finding finding, Report report, Set<String> grid, Map<String, String> texts) {
        String location = finding.location();
        if (grid.contains(location)) {
            cells.computeIfAbsent(location, key -> new ArrayList<>()).add(finding);
            return;
        }
        InText mark = location.equals(CLOSING) && !texts.containsKey(CLOSING) ? atTheEnd(finding, report) : inText(finding, texts);
        if (mark == null) {
            above.add(finding);
        } else {
            lines.computeIfAbsent(mark.key(), key -> new ArrayList<>()).add(mark);
        }
    }

    /** Unit and date are missed behind the last sentence. */
    private static InText atTheEnd(Finding finding, Report report) {
        InText mark = null;
        for (Map.Entry<String, Paragraph> last : Places.paragraphs(report).entrySet()) {
            int length = last.getValue().getText().length();
            mark = length == 0 ? mark : new InText(last.getKey(), length - 1, 1, finding);
        }
        return mark;
    }

    private static InText inText(Finding finding, Map<String, String> texts) {
        String location = finding.location();
        String words = finding.quote();
        for (Map.Entry<String, String> line : texts.entrySet()) {
            if (words != null && !words.isEmpty() && Places.address(line.getKey()).equals(location)) {
                int at = line.getValue().indexOf(words);
                if (at >= 0) {
                    return new InText(line.getKey(), at, words.length(), finding);
                }
            }
        }
        // a table as a whole, or a line of it, is spoken of at the heading above it
        String key = location.matches("T[234](/.*)?") ? "S" + location.charAt(1) : location;
        return texts.containsKey(key) ? new InText(key, 0, 0, finding) : null;
    }

    /** The cells of which something else is found than before. */
    public Set<String> changed(Marks before) {
        Set<String> all = new HashSet<>(cells.keySet());
        all.addAll(before.cells.keySet());
        all.removeIf(cell -> Objects.equals(cells.get(cell), before.cells.get(cell)));
        return all;
    }

    /** Findings of a cell, the gravest first. */
    public List<Finding> at(String address) {
        List<Finding> found = cells.getOrDefault(address, List.of());
        return found.size() < 2 ? found : found.stream().sorted(java.util.Comparator.comparing(Finding::severity)).toList();
    }

    /** The gravest severity at a cell, or null. */
    public Severity worst(String address) {
        List<Finding> found = at(address);
        return found.isEmpty() ? null : found.get(0).severity();
    }

    /** Findings of a line. */
    public List<InText> in(String key) {
        return lines.getOrDefault(key, List.of());
    }

    /** Findings about the report as a whole, or about something that it lacks. */
    public List<Finding> above() {
        return List.copyOf(above);
    }

    /** Where a finding stands in the prose, or null. */
    public InText inText(Finding finding) {
        return lines.values().stream().flatMap(List::stream).filter(mark -> mark.finding().equals(finding)).findFirst().orElse(null);
    }
}
