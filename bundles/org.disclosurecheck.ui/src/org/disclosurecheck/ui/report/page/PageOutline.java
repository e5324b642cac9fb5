package org.disclosurecheck.ui.report.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;
import org.disclosurecheck.model.Table;
import org.disclosurecheck.workspace.Places;

/** Lays out a report from top to bottom: title, preamble, the sections in the order of the file with their tables, signature. */
public final class PageOutline {

    private static final int FIRST_TABLE = 2;
    private static final int LAST_TABLE = 4;

    private final Report report;
    private final Map<Paragraph, String> keys = new IdentityHashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private int table = FIRST_TABLE;

    private PageOutline(Report report) {
        this.report = report;
        Places.paragraphs(report).forEach((key, paragraph) -> keys.put(paragraph, key));
    }

    /** The parts of the page, in order. */
    public static List<Block> of(Report report) {
        PageOutline outline = new PageOutline(report);
        outline.write();
        return List.copyOf(outline.blocks);
    }

    private void write() {
        List<TextLine> opening = new ArrayList<>();
        if (report.getTitle() != null) {
            opening.add(line(report.getTitle(), TextLine.Role.TITLE));
        }
        report.getPreamble().forEach(paragraph -> opening.add(line(paragraph, TextLine.Role.PARAGRAPH)));
        text("TITLE", opening);
        int unknown = 0;
        for (Section section : report.getSections()) {
            tablesBefore(section.getNumber());
            section(section, section.getId() == null ? "S0." + ++unknown : section.getId());
        }
        tablesBefore(LAST_TABLE + 1);
        text("SIGN", report.getSignature().getParagraphs().stream().map(p -> line(p, TextLine.Role.SIGNATURE)).toList());
    }

    private void section(Section section, String id) {
        boolean first = blocks.stream().noneMatch(block -> block.id().equals(id));
        List<TextLine> above = new ArrayList<>();
        List<TextLine> below = new ArrayList<>();
        if (section.getHeading() != null && !section.getHeading().isBlank()) {
            above.add(new TextLine(first ? section.getId() : null, section.getHeading(), TextLine.Role.HEADING));
        }
        boolean withTable = section.getNumber() == table && table <= LAST_TABLE;
        int from = withTable ? firstLine(table("T" + table)) : Integer.MAX_VALUE;
        for (Paragraph paragraph : section.getParagraphs()) {
            Integer at = paragraph.getSource() == null ? null : paragraph.getSource().line();
            (at != null && at > from || writtenBelow(section, paragraph, withTable) ? below : above).add(line(paragraph, TextLine.Role.PARAGRAPH));
        }
        text(first ? id : id + "'", above);
        if (withTable) {
            table();
            text(id + ".below", below);
        }
    }

    /** What was written in at the end of a part stands below its table, unless the part itself was. */
    private static boolean writtenBelow(Section section, Paragraph paragraph, boolean withTable) {
        return withTable && Source.NOWHERE.equals(paragraph.getSource()) && !Source.NOWHERE.equals(section.getSource());
    }

    /** Tables whose section is missing stand where the section should. */
    private void tablesBefore(int number) {
        while (number > table && table <= LAST_TABLE) {
            table();
        }
    }

    private void table() {
        String id = "T" + table++;
        blocks.add(table(id) == null ? new Block.Missing(id) : new Block.Grid(id));
    }

    private Table table(String id) {
        return switch (id) {
            case "T2" -> report.getDisclosures();
            case "T3" -> report.getApplications();
            default -> report.getReviews();
        };
    }

    /** The line of the file that the table begins at, where lines are known. */
    private static int firstLine(Table table) {
        int first = Integer.MAX_VALUE;
        if (table != null) {
            for (Cell cell : table.allCells()) {
                Integer line = cell.getSource() == null ? null : cell.getSource().line();
                first = line == null ? first : Math.min(first, line);
            }
        }
        return first;
    }

    private void text(String id, List<TextLine> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Block.Text(id, List.copyOf(lines)));
        }
    }

    private TextLine line(Paragraph paragraph, TextLine.Role role) {
        return new TextLine(keys.get(paragraph), paragraph.getText(), role);
    }
}
