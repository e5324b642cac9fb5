package org.disclosurecheck.model.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.disclosurecheck.findings.Language;

/**
 * A national form: its sections, tables, rows, columns and labels. It is read from the form.yaml of a rule pack; a new
 * form is a new file.
 *
 * @param id “2019”, “2021” …: the year of the notice
 * @param notice number of the notice that published it
 * @param title full title of that notice
 * @param fromYear first reporting year it holds for
 * @param toYear last reporting year it holds for; {@link Integer#MAX_VALUE} while it is in force
 * @param sections the six sections, in order
 * @param disclosures blocks of 表二, in order
 * @param corner text printed in the corner of 表三
 * @param applicationColumns columns of 表三, in order
 * @param applicationRows rows of 表三, in order
 * @param reviewGroups groups of 表四, in order
 * @param reviewColumns columns of each group of 表四, in order
 */
public record Form(String id, String notice, String title, int fromYear, int toYear, List<SectionForm> sections,
        List<DisclosureBlock> disclosures, String corner, List<FormLine> applicationColumns,
        List<FormLine> applicationRows, List<FormLine> reviewGroups, List<FormLine> reviewColumns) {

    public boolean holdsFor(int year) {
        return fromYear <= year && year <= toYear;
    }

    /** Every canonical cell address of the form, in the order of the form. Worked out anew at each call. */
    public List<String> addresses() {
        List<String> all = new ArrayList<>();
        for (DisclosureBlock block : disclosures) {
            for (FormLine row : block.rows()) {
                block.columns().forEach(column -> all.add("T2/" + row.key() + "/" + column.key()));
            }
        }
        applicationRows.forEach(r -> applicationColumns.forEach(c -> all.add("T3/" + r.key() + "/" + c.key())));
        reviewGroups.forEach(g -> reviewColumns.forEach(c -> all.add("T4/" + g.key() + "/" + c.key())));
        return all;
    }

    /** The place of a canonical address in words: “表三 （七）总计 · 商业企业”, “第一部分 第3段”. */
    public String place(String address, Language language) {
        return Places.name(this, address, language);
    }

    /** What the form prints above a column of table 2, such as 本年收费金额（单位：万元）; null for another address. */
    public String columnLabel(String address) {
        String[] parts = address.split("/");
        return parts.length != 3 || !parts[0].equals("T2") ? null : disclosureColumns(parts[1])
                .filter(column -> column.key().equals(parts[2])).map(FormLine::label).findFirst().orElse(null);
    }

    Stream<FormLine> disclosureRows() {
        return disclosures.stream().flatMap(block -> block.rows().stream());
    }

    Stream<FormLine> disclosureColumns(String rowKey) {
        return disclosures.stream().filter(b -> b.rows().stream().anyMatch(r -> r.key().equals(rowKey)))
                .flatMap(block -> block.columns().stream());
    }
}
