package org.disclosurecheck.testkit.mutate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.DisclosureFactory;
import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.ReportBuilder;
import org.disclosurecheck.model.Section;
import org.disclosurecheck.testkit.generate.CleanReport;

/** A clean report that is being spoilt, and where its rule must speak. */
public final class Spoilt {

    /** This report cannot be spoilt so. */
    static final class NotHere extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotHere() {
            super(null, null, false, false);
        }
    }

    /** The report as it was. */
    public final CleanReport clean;
    private final ReportBuilder builder;
    private final Map<String, String> cells;
    private final Set<String> places = new LinkedHashSet<>();
    private final Map<String, List<String>> settings = new LinkedHashMap<>();
    private final List<Report> others = new ArrayList<>();
    private final List<List<String>> roster = new ArrayList<>();
    private Report built;
    private Report previous;
    private UnaryOperator<String> page;
    private boolean absent;

    Spoilt(CleanReport clean) {
        this.clean = clean;
        builder = clean.builder();
        cells = new LinkedHashMap<>(clean.figures().texts());
        Report report = builder.report();
        List<Paragraph> closing = report.getSignature().getParagraphs();
        report.getSignature().setUnit(closing.get(0).getText());
        String[] date = closing.get(1).getText().split("[年月日]");
        report.getSignature().setDate(date[0] + String.format("-%02d-%02d", Integer.parseInt(date[1]), Integer.parseInt(date[2])));
    }

    // what is asked for

    static void needs(boolean condition) {
        if (!condition) {
            throw new NotHere();
        }
    }

    void needs(OrganisationKind... kinds) {
        needs(List.of(kinds).contains(clean.place().kind()));
    }

    int year() {
        return clean.year();
    }

    String unit() {
        return clean.place().name();
    }

    String self() {
        return clean.place().self();
    }

    /** No cell of table 2 has more than two digits. */
    Spoilt quietTable2() {
        needs(cells.entrySet().stream().noneMatch(cell -> cell.getKey().startsWith("T2/")
                && cell.getValue().replaceAll("\\..*", "").length() > 2));
        return this;
    }

    long number(String address) {
        return Long.parseLong(cells.getOrDefault(address, "0").replaceAll("\\..*|^\\+", ""));
    }

    Report report() {
        return builder.report();
    }

    // where the rule must speak

    Spoilt at(String... addresses) {
        places.addAll(List.of(addresses));
        return this;
    }

    // cells

    Spoilt set(String address, String raw) {
        needs(cells.containsKey(address));
        cells.put(address, raw);
        builder.cell(address, raw, Source.NOWHERE);
        return this;
    }

    Spoilt set(String address, long value) {
        return set(address, Long.toString(value));
    }

    Spoilt add(String address, long value) {
        return set(address, number(address) + value);
    }

    /** Adds to the cell and to the total of its row. */
    Spoilt addWithTotal(String row, String column, long value) {
        return add(row + "/" + column, value).add(row + "/total", value);
    }

    Spoilt without(String rowOrTable) {
        cells.keySet().stream().filter(address -> address.startsWith(rowOrTable + "/")).forEach(this::withoutCell);
        return this;
    }

    Spoilt withoutCell(String address) {
        builder.withoutCell(address);
        return this;
    }

    Spoilt label(String line, String printed) {
        builder.printed(line, printed);
        return this;
    }

    // prose

    Spoilt title(String text) {
        report().getTitle().setText(text);
        return at("TITLE");
    }

    Spoilt preamble(String text) {
        report().getPreamble().get(0).setText(text);
        return at("PREAMBLE");
    }

    String preamble() {
        return report().getPreamble().get(0).getText();
    }

    Section section(int number) {
        return report().section(number);
    }

    /** Adds a paragraph to a section; there the rule must speak. */
    Spoilt says(int section, String text) {
        return at(quietly(section, text));
    }

    /**
     * Adds a paragraph to a section.
     *
     * @return its address
     */
    String quietly(int section, String text) {
        Section in = section(section);
        Paragraph paragraph = DisclosureFactory.eINSTANCE.createParagraph();
        paragraph.setNumber(in.getParagraphs().size() + 1);
        paragraph.setAddress("S" + section + "/p" + paragraph.getNumber());
        paragraph.setText(text);
        paragraph.setSource(Source.NOWHERE);
        in.getParagraphs().add(paragraph);
        return paragraph.getAddress();
    }

    /** The section holds these paragraphs and no others. */
    Spoilt holds(int section, String... texts) {
        section(section).getParagraphs().clear();
        for (String text : texts) {
            quietly(section, text);
        }
        return this;
    }

    Spoilt heading(int section, String ordinal, String label) {
        Section in = section(section);
        in.setOrdinal(ordinal);
        in.setLabel(label);
        in.setHeading(ordinal + "、" + label);
        in.setStandard(false);
        return at("S" + section);
    }

    /** Replaces words in a section; only reports that have them can be spoilt so. */
    Spoilt replace(int section, String words, String by) {
        Paragraph with = section(section).getParagraphs().stream().filter(paragraph -> paragraph.getText().contains(words))
                .findFirst().orElseThrow(NotHere::new);
        with.setText(with.getText().replace(words, by));
        return this;
    }

    Spoilt published(String date) {
        report().setPublished(date);
        return this;
    }

    Spoilt setting(String name, String... value) {
        settings.put(name, List.of(value));
        return this;
    }

    // what stands around it

    /** The report is written as a page, the page is changed, and read again. */
    Spoilt page(UnaryOperator<String> change) {
        page = change;
        return this;
    }

    Spoilt previous(Report report) {
        previous = report;
        return this;
    }

    Spoilt other(Report report) {
        others.add(report);
        return this;
    }

    /** A row of the roster: name, aliases, level, kind, parent, deadline, submitted. */
    Spoilt roster(String name, String kind, String parent, String deadline, String submitted) {
        roster.add(List.of(name, "", "", kind, parent, deadline, submitted));
        return this;
    }

    /** It never arrived. */
    Spoilt absent() {
        absent = true;
        return this;
    }

    // for whoever checks it

    /** The spoilt report. */
    public Report build() {
        if (built == null) {
            built = builder.build();
            built.setPrevious(previous);
        }
        return built;
    }

    public Set<String> places() {
        return places;
    }

    /** What must be set by a profile, by “ID.name”. */
    public Map<String, List<String>> settings() {
        return settings;
    }

    /** The reports of others in the same run. */
    public List<Report> others() {
        return others;
    }

    /** The rows of the roster under its header; empty without one. */
    public List<List<String>> roster() {
        return roster;
    }

    /** How the page of the report is spoilt; null when the report itself was. */
    public UnaryOperator<String> page() {
        return page;
    }

    public boolean isAbsent() {
        return absent;
    }
}
