package org.disclosurecheck.prose.figures;

import java.util.List;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;
import org.disclosurecheck.prose.Letters;

/** The figures that the prose of a report tells, in reading order. */
public final class Figures {

    private static final int LONGEST_HEADING = 30;

    private Figures() {
    }

    public static List<Figure> of(Report report) {
        FigureReader reader = new FigureReader(new Setting(report.getYear(), report.getOrganisation().isGovernment(),
                Letters.plain(report.getOrganisation().getName())));
        report.getPreamble().forEach(paragraph -> reader.read(paragraph, Topic.NONE));
        for (Section section : report.getSections()) {
            Topic heading = section.getNumber() == 3 ? Topic.APPLICATIONS : Topic.NONE;
            for (Paragraph paragraph : section.getParagraphs()) {
                reader.read(paragraph, heading);
                heading = isHeading(paragraph.getText()) ? reader.topic() : heading;
            }
        }
        return reader.figures();
    }

    /** A short line without an end: （二）依申请公开情况. */
    private static boolean isHeading(String text) {
        char last = text.isEmpty() ? 0 : text.charAt(text.length() - 1);
        return text.length() <= LONGEST_HEADING && "。；;，,".indexOf(last) < 0;
    }
}
