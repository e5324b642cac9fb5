package org.disclosurecheck.testkit.vary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.ReportBuilder;
import org.disclosurecheck.model.Section;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.testkit.Edition;
import org.disclosurecheck.testkit.Finish;
import org.disclosurecheck.testkit.OfficialTables;
import org.disclosurecheck.testkit.PrintedReport;
import org.disclosurecheck.testkit.generate.CleanReport;

/**
 * A report on the workbench, between what it says and how it is printed. Texts of cells and labels are to be changed
 * before the first table is asked for: that lays them all out.
 */
public final class Draft {

    private final CleanReport clean;
    private final Random random;
    private final Map<String, String> cells;
    private final Map<String, String> labels = new HashMap<>();
    private boolean laidOut;

    final List<String> above = new ArrayList<>();
    final List<String> title = new ArrayList<>();
    final List<String> underTitle = new ArrayList<>();
    final List<String> preamble = new ArrayList<>();
    final List<Part> parts = new ArrayList<>();
    final List<String> signature = new ArrayList<>();
    final List<String> below = new ArrayList<>();
    final Set<Finish> finish = EnumSet.noneOf(Finish.class);

    /** The date of publication that the draft prints, yyyy-MM-dd, or null. */
    String published;

    private Draft(CleanReport clean, Random random) {
        this.clean = clean;
        this.random = random;
        this.cells = new LinkedHashMap<>(clean.figures().texts());
        Report report = clean.report();
        title.add(report.getTitle().getText());
        report.getPreamble().forEach(paragraph -> preamble.add(paragraph.getText()));
        for (Section section : report.getSections()) {
            parts.add(new Part(section.getNumber(), section.getHeading(),
                    section.getParagraphs().stream().map(Paragraph::getText).toList()));
        }
        report.getSignature().getParagraphs().forEach(paragraph -> signature.add(paragraph.getText()));
    }

    /** The report as the form prints it, changed in one way. */
    public static Draft of(CleanReport clean, Variation variation) {
        Draft draft = new Draft(clean, new Random(31 * clean.seed() + variation.name().hashCode()));
        variation.change(draft);
        draft.layOut();
        return draft;
    }

    Form form() {
        return clean.form();
    }

    CleanReport clean() {
        return clean;
    }

    Random random() {
        return random;
    }

    /** What is printed in the cells, by address; to be changed before the tables are laid out. */
    Map<String, String> cells() {
        return cells;
    }

    void printed(String line, String label) {
        labels.put(line, label);
    }

    Part part(int number) {
        return parts.get(number - 1);
    }

    /** Table 2, 3 or 4. */
    Tableau table(int number) {
        layOut();
        return (Tableau) part(number).tables.get(0);
    }

    private void layOut() {
        if (laidOut) {
            return;
        }
        laidOut = true;
        ReportBuilder builder = clean.builder(cells);
        labels.forEach(builder::printed);
        Report report = builder.build();
        part(2).tables.add(Tableau.of(OfficialTables.disclosures(form(), report.getDisclosures())));
        part(3).tables.add(Tableau.of(OfficialTables.applications(form(), report.getApplications())));
        part(4).tables.add(Tableau.of(OfficialTables.reviews(form(), report.getReviews())));
    }

    /** Changes every text that is printed, labels and prose alike. */
    void replaceTexts(UnaryOperator<String> change) {
        layOut();
        for (List<String> texts : List.of(title, underTitle, preamble, signature)) {
            texts.replaceAll(change);
        }
        parts.forEach(part -> part.replaceTexts(change));
    }

    /** What a reader should find in the cells: the texts that are printed, by address. */
    public Map<String, String> truth() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** What a reader should find in the preamble and in sections one to six. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        texts.add(String.join("", preamble));
        parts.forEach(part -> texts.add(String.join("", part.paragraphs)));
        return texts;
    }

    /** The date of publication that a reader should find, or null. */
    public String publication() {
        return published;
    }

    /** The draft for a writer. */
    public Edition edition() {
        List<String> headings = parts.stream().map(part -> part.heading).filter(Objects::nonNull).toList();
        return new Edition(print(), Set.copyOf(finish), headings, published);
    }

    /** A title that is broken, or that stands below other lines, is a line like others. */
    private PrintedReport print() {
        List<Block> body = new ArrayList<>();
        boolean apart = above.isEmpty() && title.size() == 1;
        for (List<String> texts : apart ? List.of(underTitle, preamble) : List.of(above, title, underTitle, preamble)) {
            texts.forEach(text -> body.add(line(text)));
        }
        parts.forEach(part -> print(part, body));
        signature.forEach(text -> body.add(line(text)));
        below.forEach(text -> body.add(line(text)));
        return new PrintedReport(apart ? title.get(0) : null, body);
    }

    private static void print(Part part, List<Block> body) {
        boolean joined = part.textOnHeading && !part.paragraphs.isEmpty();
        if (part.heading != null) {
            body.add(line(joined ? part.heading + part.paragraphs.get(0) : part.heading));
        }
        part.paragraphs.stream().skip(joined ? 1 : 0).forEach(text -> body.add(line(text)));
        part.tables.forEach(table ->
                body.add(table instanceof Tableau tableau ? tableau.grid() : line((String) table)));
    }

    private static Line line(String text) {
        return new Line(text, Source.NOWHERE, false);
    }
}
