package org.disclosurecheck.rules.several.digest;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.Organisation;
import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Table;
import org.disclosurecheck.model.form.Form;

/**
 * What other reports, sums, later runs and outputs need of a report: a few kilobytes that know no EMF model, can be kept in
 * a journal or in a table of a cluster ({@link DigestJson}), and from which the report can be made again as far as rules
 * on several reports read it ({@link DigestReport}).
 *
 * @param organisation name as it stands in the report; empty when nothing tells it
 * @param kind what kind of organisation it is
 * @param level which level of government it belongs to
 * @param year reporting year, or null
 * @param form id of the form, or null when the tables do not tell
 * @param published date of publication as yyyy-MM-dd, or null
 * @param title the title, or null
 * @param evidence how form, year and organisation were recognised
 * @param amountUnit the unit of money that the header of table 2 names, or null
 * @param figures the cells of the three tables
 * @param prose the texts
 * @param sketch the sketch by which texts that resemble each other are found
 * @param places where tables, cells and texts stand in the file
 */
public record Digest(String organisation, OrganisationKind kind, Level level, Integer year, String form,
        String published, String title, Evidence evidence, MoneyUnit amountUnit,
        Figures figures, ProseText prose, Sketch sketch, Places places) {

    /**
     * How it was recognised, in words for people; each part may be null.
     *
     * @param form why the form was recognised
     * @param year where the year was read
     * @param organisation where name and kind were read
     */
    public record Evidence(String form, String year, String organisation) {

        public static Evidence of(Report report) {
            return new Evidence(report.getFormEvidence(), report.getYearEvidence(),
                    report.getOrganisation().getEvidence());
        }
    }

    public static Digest of(Report report) {
        Organisation organisation = report.getOrganisation();
        String name = organisation.getName() == null ? "" : organisation.getName();
        ProseText prose = ProseText.of(ProseText.lines(report));
        return new Digest(name, organisation.getKind(), Level.of(name, organisation.getKind()), report.getYear(),
                report.getForm(), report.getPublished(), report.getTitle() == null ? null : report.getTitle().getText(),
                Evidence.of(report), headerUnit(report), Figures.of(report), prose, prose.sketch(),
                Places.of(report));
    }

    private static MoneyUnit headerUnit(Report report) {
        List<String> headers = report.getDisclosures() == null ? List.of() : report.getDisclosures().getHeaders();
        for (int i = 0; i < headers.size(); i++) {
            MoneyUnit unit = MoneyUnit.in(headers.get(i));
            if (unit != null) {
                return unit;
            }
        }
        return null;
    }

    /** The unit of an amount of money: said in the cell, in the header, or else by the form; null when nothing tells it. */
    public MoneyUnit unit(String address, Form in) {
        MoneyUnit said = MoneyUnit.in(raw(address));
        return said != null ? said : amountUnit != null ? amountUnit : MoneyUnit.in(in.columnLabel(address));
    }

    /** The tables that the report has, by id. */
    public Set<String> tables() {
        return figures.tables();
    }

    /** The number in a cell: 0 for a blank or a mark, null where there is no cell or no number can be read. */
    public BigDecimal amount(String address) {
        return figures.amount(address);
    }

    /** The text of a cell as it stands in the file, or null when there is no such cell. */
    public String raw(String address) {
        return figures.raw(address);
    }

    /** Every cell with its text, in the order of the form. */
    public Map<String, String> cells() {
        return figures.cells();
    }

    /** Where each part stands in the file that does stand somewhere, by its address; of parts that share one, the first. */
    public Map<String, Source> sources() {
        Iterator<Source> sources = places.sources().iterator();
        Map<String, Source> byAddress = new HashMap<>();
        String table = "";
        for (String address : cells().keySet()) {
            if (!address.startsWith(table) || table.isEmpty()) {
                table = address.substring(0, 2);
                put(byAddress, table, sources);
            }
            put(byAddress, address, sources);
        }
        Map<String, Integer> counts = new HashMap<>();
        for (Map.Entry<String, String> text : prose.paragraphs()) {
            String part = text.getKey();
            boolean counted = part.length() == "S1".length();
            put(byAddress, counted ? part + "/p" + counts.merge(part, 1, Integer::sum) : part.replace(".heading", ""), sources);
        }
        return byAddress;
    }

    private static void put(Map<String, Source> byAddress, String address, Iterator<Source> sources) {
        Source source = sources.hasNext() ? sources.next() : Source.NOWHERE;
        if (!source.equals(Source.NOWHERE)) {
            byAddress.putIfAbsent(address, source);
        }
    }

    /** The tables that a report has, in their order. */
    static List<Table> tables(Report report) {
        return Stream.<Table>of(report.getDisclosures(), report.getApplications(), report.getReviews())
                .filter(Objects::nonNull).toList();
    }
}
