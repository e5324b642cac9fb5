package org.disclosurecheck.extract.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.internal.facts.Texts;
import org.disclosurecheck.extract.internal.outline.Closing;
import org.disclosurecheck.extract.internal.outline.Heading;
import org.disclosurecheck.extract.internal.outline.Opening;
import org.disclosurecheck.extract.internal.outline.Outliner;
import org.disclosurecheck.extract.internal.outline.Part;
import org.disclosurecheck.extract.internal.outline.SectionNames;
import org.disclosurecheck.extract.internal.tables.Found;
import org.disclosurecheck.extract.internal.tables.Piece;
import org.disclosurecheck.extract.internal.tables.TableFinder;
import org.disclosurecheck.extract.internal.tables.TableKind;
import org.disclosurecheck.extract.internal.tables.TablePieces;
import org.disclosurecheck.extract.internal.tables.Vocabulary;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Said;
import org.disclosurecheck.model.ReportBuilder;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.SectionForm;
import org.disclosurecheck.model.layout.Layout;
import org.disclosurecheck.model.layout.NarrowRow;

/** A document taken apart: opening, parts with their prose, tables, closing. */
final class Contents {

    private final Document document;
    private final List<Part> parts;
    private final List<Found> found = new ArrayList<>();
    private final List<List<Line>> prose = new ArrayList<>();
    private final Map<TableKind, List<Piece>> tables = new EnumMap<>(TableKind.class);
    private final List<Problem> problems = new ArrayList<>();
    private final Opening opening;
    private final Closing closing;
    /** The section that each part is, as far as that can be told before the form is known; 0 for none. */
    private final int[] numbers;

    /**
     * @param form the form by which parts are told until the form of the report is known
     * @param sections its headings
     */
    Contents(Document document, Outliner outliner, Vocabulary vocabulary, Form form, SectionNames sections) {
        this.document = document;
        this.parts = outliner.parts(TabRows.gathered(document.blocks()), problems);
        this.numbers = parts.stream().mapToInt(part -> number(part, sections)).toArray();
        TableFinder finder = new TableFinder(vocabulary);
        int reviews = form.reviewGroups().size() * form.reviewColumns().size();
        for (Part part : parts) {
            boolean bare = numbers[found.size()] == TableKind.T4.section();
            found.add(finder.find(part.blocks(), bare ? reviews : 0, Set.of()));
        }
        for (int i = 0; i < parts.size(); i++) {
            Set<TableKind> elsewhere = elsewhere(i);
            if (!elsewhere.isEmpty()) {
                found.set(i, finder.find(parts.get(i).blocks(), 0, elsewhere));
            }
            prose.add(found.get(i).prose());
            found.get(i).tables().forEach((kind, pieces) -> TablePieces.add(pieces, kind, tables));
        }
        this.opening = Opening.of(prose.get(0), document.metadata());
        if (opening.letter() != null) {
            String letter = opening.letter().text();
            problems.add(Problem.note("covering-letter", "报告前面的“" + letter + "”不是年度报告的内容，没有检查", opening.letter().source())
                    .english("“" + letter + "” before the report is no part of it and was not checked"));
        }
        int last = lastOfText();
        this.closing = Closing.of(last == 0 ? List.of() : prose.get(last));
        if (last > 0) {
            prose.set(last, closing.prose());
        }
    }

    /** The part that the signature may end: in workbooks the sheets with the tables often follow the text. */
    private int lastOfText() {
        int last = parts.size() - 1;
        while (last > 0 && prose.get(last).isEmpty() && !found.get(last).tables().isEmpty()) {
            last--;
        }
        return last;
    }

    /** Tables of which this part only repeats words that stand in the part where the table belongs: a list in prose. */
    private Set<TableKind> elsewhere(int part) {
        Set<TableKind> elsewhere = EnumSet.noneOf(TableKind.class);
        for (TableKind kind : found.get(part).tables().keySet()) {
            for (int i = 0; i < parts.size() && numbers[part] != kind.section(); i++) {
                if (numbers[i] == kind.section() && found.get(i).tables().containsKey(kind)
                        && found.get(part).repeats(kind, found.get(i))) {
                    elsewhere.add(kind);
                }
            }
        }
        return elsewhere;
    }

    private static SectionForm section(Part part, SectionNames sections) {
        Heading heading = part.heading();
        return heading == null || !heading.known() ? null : sections.meant(heading.ordinal(), heading.label());
    }

    private static int number(Part part, SectionNames sections) {
        SectionForm section = section(part, sections);
        return section == null ? 0 : section.number();
    }

    /** False when there is neither title nor heading nor table of a report. */
    boolean isReport() {
        return opening.title() != null || !tables.isEmpty()
                || parts.stream().anyMatch(part -> part.heading() != null && part.heading().known());
    }

    /** What was met on the way that is no part of the report. */
    List<Problem> problems() {
        return problems;
    }

    Map<TableKind, List<Piece>> tables() {
        return tables;
    }

    /** The headings as they stand in the file. */
    List<String> headings() {
        return parts.stream().skip(1).map(part -> part.heading().line()).toList();
    }

    /** In words, where the table stands. */
    Said place(TableKind kind, Form form) {
        SectionForm due = form.sections().get(kind.section() - 1);
        for (int i = 1; i < parts.size(); i++) {
            if (found.get(i).tables().containsKey(kind) && numbers[i] == kind.section()) {
                String heading = parts.get(i).heading().line();
                return new Said("位于“" + heading + "”", "it stands in “" + heading + "”");
            }
        }
        return new Said("不在“" + due.heading() + "”部分", "it does not stand in “" + due.heading() + "”");
    }

    /** True when nothing follows the table in the file, so that its end may have been cut off. */
    boolean ends(TableKind kind) {
        return found.get(found.size() - 1).last().contains(kind);
    }

    Texts texts() {
        List<Line> first = List.of();
        List<Line> all = new ArrayList<>();
        for (int i = 1; i < parts.size(); i++) {
            all.addAll(prose.get(i));
            first = first.isEmpty() && numbers[i] == 1 ? prose.get(i) : first;
        }
        return new Texts(opening.title() == null ? null : opening.title().text(), opening.preamble(), first, all,
                closing.unit(), closing.date(), opening.published());
    }

    /**
     * @param problems all that was met while reading
     * @param narrow rows whose values could not be taken
     */
    Layout layout(List<Problem> problems, List<NarrowRow> narrow) {
        return new Layouts(document, parts, found, numbers).layout(problems, narrow);
    }

    /** Writes everything but the tables, the parts under the sections of the report's own form. */
    void writeProse(ReportBuilder report, SectionNames ofForm, List<Problem> problems) {
        Set<Integer> written = new HashSet<>();
        if (opening.title() != null) {
            report.title(opening.title().text(), opening.title().source());
        }
        opening.preamble().forEach(line -> report.preamble(line.text(), line.source()));
        for (int i = 1; i < parts.size(); i++) {
            Heading heading = parts.get(i).heading();
            SectionForm section = section(parts.get(i), ofForm);
            if (section == null) {
                report.unknownSection(heading.ordinal(), heading.line(), heading.label(), heading.source());
            } else {
                if (!written.add(section.number())) {
                    problems.add(Problem.note("duplicate-section", "“" + section.heading() + "”部分出现了两次",
                            heading.source()).english("the section “" + section.heading() + "” stands there twice"));
                }
                report.section(section, heading.ordinal(), heading.line(), heading.label(), heading.source());
            }
            prose.get(i).forEach(line -> report.paragraph(line.text(), line.source()));
        }
        closing.signature().forEach(line -> report.signature(line.text(), line.source()));
        report.report().getSignature().setUnit(closing.unit());
        report.report().getSignature().setDate(closing.date());
    }

    /** Tables that are none of the three; grave where the table that belongs there was not found. */
    List<Problem> unknownTables(SectionNames ofForm) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 1; i < parts.size(); i++) {
            int number = number(parts.get(i), ofForm);
            for (Grid grid : found.get(i).unknown()) {
                TableKind due = TableKind.in(number);
                problems.add(due == null || tables.containsKey(due)
                        ? Problem.note("unknown-table", "有一张表格不是表二、表三或表四，未读取", grid.source())
                                .english("one table is none of tables 2, 3 and 4; it was not read")
                        : Problem.fatal("unknown-table", "应是" + due.title() + "的表格无法识别，未读取", grid.source())
                                .english("what should be " + due.english() + " cannot be recognised; it was not read"));
            }
        }
        return problems;
    }
}
