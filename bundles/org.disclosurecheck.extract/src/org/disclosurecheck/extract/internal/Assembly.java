package org.disclosurecheck.extract.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.Extraction;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.extract.TableEvidence;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.extract.internal.facts.FormFact;
import org.disclosurecheck.extract.internal.facts.OrganisationFact;
import org.disclosurecheck.extract.internal.facts.Texts;
import org.disclosurecheck.extract.internal.facts.YearFact;
import org.disclosurecheck.extract.internal.outline.Outliner;
import org.disclosurecheck.extract.internal.outline.SectionNames;
import org.disclosurecheck.extract.internal.tables.Lexicon;
import org.disclosurecheck.extract.internal.tables.Reading;
import org.disclosurecheck.extract.internal.tables.TableReader;
import org.disclosurecheck.extract.internal.tables.Vocabulary;
import org.disclosurecheck.extract.internal.words.Simplified;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Said;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.ReportBuilder;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.layout.NarrowRow;

/**
 * Makes a report out of lines and grids, the same way for every format: cut at the headings, take out the tables, find
 * out form, year and organisation, read the tables by the form, put everything under its address. An assembly keeps no
 * state between documents and may be used by several threads.
 */
public final class Assembly {

    private final List<Lexicon> lexicons;
    private final Vocabulary vocabulary;
    private final Outliner outliner;
    private final Map<String, SectionNames> sections = new HashMap<>();

    /** @param forms the forms that a report may follow, oldest first */
    public Assembly(List<Form> forms) {
        this.lexicons = forms.stream().map(Lexicon::new).toList();
        this.vocabulary = new Vocabulary(lexicons);
        forms.forEach(form -> sections.put(form.id(), new SectionNames(form)));
        this.outliner = new Outliner(forms.stream().map(form -> sections.get(form.id())).toList(), vocabulary);
    }

    /** @throws Unreadable when nothing in the document is part of a report */
    public Extraction assemble(Document document, Hints hints) throws Unreadable {
        Form newest = lexicons.get(lexicons.size() - 1).form();
        Contents contents = new Contents(document, outliner, vocabulary, newest, sections.get(newest.id()));
        if (!contents.isReport()) {
            throw new Unreadable("not-a-report", "没有找到年度报告的标题、部分标题或表格，不像是政府信息公开工作年度报告",
                    "no title, no section heading and no table of an annual report found; it does not look like one");
        }
        List<Problem> problems = new ArrayList<>(document.problems());
        problems.addAll(contents.problems());
        Texts texts = contents.texts();
        YearFact year = YearFact.of(hints.year(), texts, problems);
        if (year.year() == null) {
            problems.add(Problem.fatal("year-unknown", "没有读到报告年度，请指定").english("the reporting year was not found; please name it"));
        }
        FormFact fact = FormFact.of(lexicons, hints.form(), contents.tables(), year.year(), problems);
        fact.compare(hints.year(), problems);
        Form form = fact.lexicon().form();
        OrganisationFact organisation = OrganisationFact.of(texts);

        ReportBuilder report = new ReportBuilder(form).year(year.year(), in(year.evidence(), hints.language()))
                .organisation(organisation.name(), organisation.kind(), in(organisation.evidence(), hints.language()));
        report.report().setForm(fact.certain() ? form.id() : null);
        report.report().setFormEvidence(in(fact.evidence(), hints.language()));
        report.report().setPublished(texts.published());
        contents.writeProse(report, sections.get(form.id()), problems);
        List<TableEvidence> tables = new ArrayList<>();
        List<NarrowRow> narrow = new ArrayList<>();
        contents.tables().forEach((kind, pieces) -> {
            Reading reading = TableReader.read(kind, fact.lexicon(), pieces, contents.ends(kind));
            reading.writeTo(report, hints.language());
            problems.addAll(reading.problems());
            narrow.addAll(reading.narrow());
            tables.add(reading.evidence(contents.place(kind, form), hints.language()));
        });
        problems.addAll(contents.unknownTables(sections.get(form.id())));
        if (isTraditional(texts, contents.headings())) {
            problems.add(Problem.note("traditional-characters", "正文为繁体字，可能是转换件；按简体对照读取，不能代替原文", Source.NOWHERE)
                    .english("the text is in traditional characters, perhaps converted; it was read by its simplified form"));
        }
        Report built = report.build();
        built.setLayout(contents.layout(problems, narrow));
        CellNotes.add(built, form, problems);
        return new Extraction(built, form, List.copyOf(problems), List.copyOf(tables));
    }

    private static String in(Said said, Language language) {
        return said == null ? null : said.in(language);
    }

    /** One character in twenty is enough: most characters have one form only. */
    private static boolean isTraditional(Texts texts, List<String> headings) {
        int all = 0;
        int traditional = 0;
        for (String heading : headings) {
            all += heading.length();
            traditional += Simplified.count(heading);
        }
        for (List<Line> lines : List.of(texts.preamble(), texts.all())) {
            for (Line line : lines) {
                all += line.text().length();
                traditional += Simplified.count(line.text());
            }
        }
        return traditional * 20 > all;
    }
}
