package org.disclosurecheck.prose.figures;

import java.util.List;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;
import org.disclosurecheck.prose.Letters;

/**
 * What the prose of a report says in figures, in reading order.
 *
 * @param figures the figures
 * @param claims what is said of all without a figure
 * @param breakdowns numbers and their parts
 * @param shares numbers and their percentages
 * @param contradictions places that give different numbers for one matter
 */
public record Figures(List<Figure> figures, List<Claim> claims, List<Breakdown> breakdowns, List<Share> shares,
        List<Contradiction> contradictions) {

    /** Reads preamble and sections. */
    public static Figures of(Report report) {
        FigureReader reader = new FigureReader(new Setting(report.getYear(), report.getOrganisation().isGovernment(),
                Letters.plain(report.getOrganisation().getName())));
        report.getPreamble().forEach(paragraph -> reader.read(paragraph, Topic.NONE));
        for (Section section : report.getSections()) {
            Topic heading = section.getNumber() == 3 ? Topic.APPLICATIONS : Topic.NONE;
            for (Paragraph paragraph : section.getParagraphs()) {
                reader.read(paragraph, heading);
                heading = Headings.isLine(paragraph.getText()) ? reader.topic() : heading;
            }
        }
        return new Figures(reader.figures(), reader.claims(), reader.breakdowns(), reader.shares(),
                Contradiction.in(reader.figures(), reader.publications()));
    }
}
