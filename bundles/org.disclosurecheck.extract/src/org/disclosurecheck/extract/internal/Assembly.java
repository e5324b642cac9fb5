package org.disclosurecheck.extract.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.Extraction;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.extract.internal.facts.FormFact;
import org.disclosurecheck.extract.internal.facts.OrganisationFact;
import org.disclosurecheck.extract.internal.facts.Texts;
import org.disclosurecheck.extract.internal.facts.YearFact;
import org.disclosurecheck.extract.internal.outline.Closing;
import org.disclosurecheck.extract.internal.outline.Heading;
import org.disclosurecheck.extract.internal.outline.Opening;
import org.disclosurecheck.extract.internal.outline.Outliner;
import org.disclosurecheck.extract.internal.outline.Part;
import org.disclosurecheck.extract.internal.outline.SectionNames;
import org.disclosurecheck.extract.internal.tables.Found;
import org.disclosurecheck.extract.internal.tables.Lexicon;
import org.disclosurecheck.extract.internal.tables.Piece;
import org.disclosurecheck.extract.internal.tables.Reading;
import org.disclosurecheck.extract.internal.tables.TableFinder;
import org.disclosurecheck.extract.internal.tables.TableKind;
import org.disclosurecheck.extract.internal.tables.TableReader;
import org.disclosurecheck.extract.internal.tables.Vocabulary;
import org.disclosurecheck.extract.internal.words.Simplified;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.ReportBuilder;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.SectionForm;

/**
 * Makes a report out of lines and grids, the same way for every format: cut at the headings, take out the tables, find
 * out form, year and organisation, read the tables by the form, put everything under its address.
 */
public final class Assembly {

    /** Number of the section that holds 表四. */
    private static final int REVIEWS = 4;

    private final List<Form> forms;
    private final List<Lexicon> lexicons;
    private final Vocabulary vocabulary;
    private final Outliner outliner;
    private final Map<String, SectionNames> sections = new HashMap<>();

    /** @param forms the forms that a report may follow, oldest first */
    public Assembly(List<Form> forms) {
        this.forms = List.copyOf(forms);
        this.lexicons = forms.stream().map(Lexicon::new).toList();
        this.vocabulary = new Vocabulary(lexicons);
        forms.forEach(form -> sections.put(form.id(), new SectionNames(form)));
        this.outliner = new Outliner(forms.stream().map(form -> sections.get(form.id())).toList(), vocabulary);
    }

    /** @throws Unreadable when nothing in the document is part of a report */
    public Extraction assemble(Document document, Hints hints) throws Unreadable {
        List<Problem> problems = new ArrayList<>(document.problems());
        List<Part> parts = outliner.parts(document.blocks());
        List<Found> contents = new ArrayList<>();
        Map<TableKind, List<Piece>> tables = new EnumMap<>(TableKind.class);
        TableFinder finder = new TableFinder(vocabulary);
        for (Part part : parts) {
            Found found = finder.find(part.blocks(), bareNumbers(part));
            contents.add(found);
            found.tables().forEach((kind, pieces) -> tables.computeIfAbsent(kind, k -> new ArrayList<>())
                    .addAll(pieces));
        }
        Opening opening = Opening.of(contents.get(0).prose(), document.metadata());
        if (tables.isEmpty() && opening.title() == null && parts.stream().noneMatch(Assembly::isKnown)) {
            throw new Unreadable("not-a-report", "没有找到年度报告的标题、部分标题或表格，不像是政府信息公开工作年度报告");
        }
        int last = parts.size() - 1;
        Closing closing = Closing.of(last == 0 ? List.of() : contents.get(last).prose());
        List<List<Line>> prose = new ArrayList<>(contents.stream().map(Found::prose).toList());
        if (last > 0) {
            prose.set(last, closing.prose());
        }
        Texts texts = new Texts(opening.title() == null ? null : opening.title().text(), opening.preamble(),
                firstSection(parts, prose), prose.subList(1, prose.size()).stream().flatMap(List::stream).toList(),
                closing.unit(), closing.date(), opening.published());
        YearFact year = YearFact.of(hints.year(), texts, problems);
        if (year.year() == null) {
            problems.add(Problem.fatal("year-unknown", "没有读到报告年度，请指定"));
        }
        FormFact form = FormFact.of(lexicons, hints.form(), tables, year.year(), problems);
        ReportBuilder report = new ReportBuilder(form.lexicon().form());
        report.report().setForm(form.certain() ? form.lexicon().form().id() : null);
        report.report().setFormEvidence(form.evidence());
        report.report().setPublished(opening.published());
        report.year(year.year(), year.evidence());
        OrganisationFact organisation = OrganisationFact.of(texts);
        report.organisation(organisation.name(), organisation.kind(), organisation.evidence());
        write(report, form.lexicon().form(), opening, parts, prose, closing);
        for (Map.Entry<TableKind, List<Piece>> table : tables.entrySet()) {
            Reading reading = TableReader.read(table.getKey(), form.lexicon(), table.getValue(),
                    contents.get(last).last().contains(table.getKey()));
            reading.writeTo(report);
            problems.addAll(reading.problems());
        }
        unknownTables(contents, problems);
        if (isTraditional(texts)) {
            problems.add(Problem.note("traditional-characters", "正文为繁体字，可能是转换件；按简体对照读取，不能代替原文", Source.NOWHERE));
        }
        Report built = report.build();
        SplitNumbers.note(built, form.lexicon().form(), problems);
        return new Extraction(built, form.lexicon().form(), List.copyOf(problems));
    }

    /** How many numbers standing alone in this part are 表四. */
    private int bareNumbers(Part part) {
        Form newest = forms.get(forms.size() - 1);
        SectionForm section = isKnown(part) ? section(newest, part.heading()) : null;
        return section != null && section.number() == REVIEWS
                ? newest.reviewGroups().size() * newest.reviewColumns().size() : 0;
    }

    private static boolean isKnown(Part part) {
        return part.heading() != null && part.heading().known();
    }

    private List<Line> firstSection(List<Part> parts, List<List<Line>> prose) {
        for (int i = 1; i < parts.size(); i++) {
            SectionForm section = section(forms.get(forms.size() - 1), parts.get(i).heading());
            if (section != null && section.number() == 1) {
                return prose.get(i);
            }
        }
        return List.of();
    }

    private SectionForm section(Form form, Heading heading) {
        return heading.known() ? sections.get(form.id()).meant(heading.ordinal(), heading.label()) : null;
    }

    private void write(ReportBuilder report, Form form, Opening opening, List<Part> parts, List<List<Line>> prose,
            Closing closing) {
        if (opening.title() != null) {
            report.title(opening.title().text(), opening.title().source());
        }
        opening.preamble().forEach(line -> report.preamble(line.text(), line.source()));
        for (int i = 1; i < parts.size(); i++) {
            Heading heading = parts.get(i).heading();
            SectionForm section = section(form, heading);
            if (section == null) {
                report.unknownSection(heading.ordinal(), heading.line(), heading.label(), heading.source());
            } else {
                report.section(section, heading.ordinal(), heading.line(), heading.label(), heading.source());
            }
            prose.get(i).forEach(line -> report.paragraph(line.text(), line.source()));
        }
        closing.signature().forEach(line -> report.signature(line.text(), line.source()));
        report.report().getSignature().setUnit(closing.unit());
        report.report().getSignature().setDate(closing.date());
    }

    private static boolean isTraditional(Texts texts) {
        int all = 0;
        int traditional = 0;
        for (List<Line> lines : List.of(texts.preamble(), texts.all())) {
            for (Line line : lines) {
                all += line.text().length();
                traditional += (int) line.text().chars().filter(c -> Simplified.of((char) c) != c).count();
            }
        }
        return traditional * 20 > all;
    }

    private static void unknownTables(List<Found> contents, List<Problem> problems) {
        for (Found found : contents.subList(1, contents.size())) {
            for (Grid grid : found.unknown()) {
                problems.add(Problem.note("unknown-table", "有一张表格不是表二、表三或表四，未读取", grid.source()));
            }
        }
    }
}
