package org.disclosurecheck.ui.report.page;

import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;
import org.disclosurecheck.workspace.Places;

/** Where places of the page stand in the submitted file. */
public final class Anchors {

    private Anchors() {
    }

    /** @param place key of a cell, a line or a heading; a table (“T3”) is where its first cell is */
    public static Source of(Report report, String place) {
        Cell cell = report.cell(place);
        if (cell != null) {
            return orNowhere(cell.getSource());
        }
        Paragraph paragraph = Places.paragraphs(report).get(place);
        if (paragraph != null) {
            return orNowhere(paragraph.getSource());
        }
        Section section = place.matches("[ST][1-6].*") ? report.section(place.charAt(1) - '0') : null;
        return section == null ? Source.NOWHERE : orNowhere(section.getSource());
    }

    private static Source orNowhere(Source source) {
        return source == null ? Source.NOWHERE : source;
    }
}
