package org.disclosurecheck.ui.original;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;
import org.disclosurecheck.ui.report.page.Anchors;
import org.disclosurecheck.workspace.Places;

/** Which place of the report was read from which place of the file, both ways. */
final class SourcePlaces {

    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<Source, String> places = new HashMap<>();
    private final Map<List<Object>, String> coarse = new HashMap<>();
    private final Report report;

    /** @param report as it was submitted; null when the file is no report */
    SourcePlaces(Report report) {
        this.report = report;
        if (report == null) {
            return;
        }
        Stream.of(report.getDisclosures(), report.getApplications(), report.getReviews()).filter(Objects::nonNull)
                .flatMap(table -> table.allCells().stream()).map(Cell::getAddress).forEach(this::add);
        for (Section section : report.getSections()) {
            if (section.getNumber() > 0) {
                add("S" + section.getNumber());
            }
        }
        Places.paragraphs(report).keySet().forEach(this::add);
    }

    private void add(String place) {
        Source source = Anchors.of(report, place);
        if (source != null && !source.equals(Source.NOWHERE)) {
            sources.put(place, source);
            places.putIfAbsent(source, place);
            coarse.putIfAbsent(coarse(source), place);
        }
    }

    /** The place without what only some readers tell. */
    private static List<Object> coarse(Source source) {
        List<Object> key = new ArrayList<>();
        if (source.column() != null) {
            key.add(source.sheet());
            key.add(source.table());
            key.add(source.row());
            key.add(source.column());
        } else {
            key.add(source.page());
            key.add(source.paragraph());
            key.add(source.line());
        }
        return key;
    }

    /** The place of the report that was read there; null when none was. */
    String place(Source source) {
        String exact = source == null ? null : places.get(source);
        return exact != null || source == null ? exact : coarse.get(coarse(source));
    }

    /** What stands at a place of the report. */
    String text(String place) {
        String text = report == null ? null : Places.text(report, place);
        return text == null ? "" : text;
    }

    /** Where a place was read; {@link Source#NOWHERE} when the file has no such place. */
    Source source(String place) {
        Source source = sources.get(place);
        return source != null ? source : report == null ? Source.NOWHERE : Anchors.of(report, place);
    }

    /** True when both mean one spot of the file. */
    static boolean same(Source one, Source other) {
        return one.equals(other) || !one.equals(Source.NOWHERE) && coarse(one).equals(coarse(other));
    }
}
