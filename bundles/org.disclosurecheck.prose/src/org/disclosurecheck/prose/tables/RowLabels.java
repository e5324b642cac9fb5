package org.disclosurecheck.prose.tables;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.model.ApplicationRow;
import org.disclosurecheck.model.ApplicationTable;
import org.disclosurecheck.model.DisclosureRow;
import org.disclosurecheck.model.DisclosureTable;
import org.disclosurecheck.model.form.DisclosureBlock;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.FormLine;
import org.disclosurecheck.prose.EditDistance;

/** Row labels against those of the form. */
public final class RowLabels {

    private static final int MOST_SLIPS = 6;

    private RowLabels() {
    }

    /**
     * A label of table 3 with one to six characters other than in the form.
     *
     * @param row the row
     * @param printed the label as it stands in the file
     * @param expected the label of the form
     */
    public record Reworded(ApplicationRow row, String printed, String expected) {
    }

    /** The labels of table 3 that are slightly other than in the form; those in use for the same row are not among them. */
    public static List<Reworded> reworded(ApplicationTable table, Form form) {
        List<Reworded> found = new ArrayList<>();
        List<ApplicationRow> rows = table.getRows();
        for (int i = 0; i < rows.size(); i++) {
            ApplicationRow row = rows.get(i);
            FormLine line = line(form.applicationRows(), i, row.getKey());
            if (line != null && row.getPrinted() != null && !row.getPrinted().equals(line.label())) {
                String printed = PrintedWords.plain(row.getPrinted());
                String label = PrintedWords.plain(line.label());
                int slips = printed.equals(label) ? 0 : EditDistance.between(printed, label);
                if (slips == 0) {
                    continue;
                }
                boolean alias = line.aliases().stream().anyMatch(a -> PrintedWords.plain(a).equals(printed));
                if (slips > 0 && slips <= MOST_SLIPS && !alias) {
                    found.add(new Reworded(row, row.getPrinted(), line.label()));
                }
            }
        }
        return found;
    }

    /** True when the row of 行政规范性文件 is called 规范性文件, as in the form of 2019. */
    public static boolean isOfOldForm(DisclosureRow row) {
        return row.getPrinted() != null && PrintedWords.plain(row.getPrinted()).equals("规范性文件");
    }

    /** The labels of the rows of table 2 that the form has and the file has not. */
    public static List<String> missing(DisclosureTable table, Form form) {
        List<String> missing = new ArrayList<>();
        for (DisclosureBlock block : form.disclosures()) {
            for (FormLine line : block.rows()) {
                if (isMissing(table.row(line.key()))) {
                    missing.add(line.label());
                }
            }
        }
        return missing;
    }

    /**
     * The labels of the rows of table 3 that the form has and the file has not. Where （六）其他处理 was left as one row, its three
     * rows are not among them.
     */
    public static List<String> missing(ApplicationTable table, Form form) {
        boolean oneRow = otherIsOneRow(table);
        List<String> missing = new ArrayList<>();
        for (FormLine line : form.applicationRows()) {
            if ((!oneRow || !line.key().startsWith("other.")) && isMissing(table.row(line.key()))) {
                missing.add(line.label());
            }
        }
        return missing;
    }

    /** A row whose label stands there is not missing, though its numbers could not be read. */
    private static boolean isMissing(DisclosureRow row) {
        return row == null || row.getCells().isEmpty() && row.getPrinted() == null;
    }

    private static boolean isMissing(ApplicationRow row) {
        return row == null || row.getCells().isEmpty() && row.getPrinted() == null;
    }

    /** True when （六）其他处理 has none of its three rows. */
    public static boolean otherIsOneRow(ApplicationTable table) {
        return isMissing(table.row("other.1")) && isMissing(table.row("other.2")) && isMissing(table.row("other.3"))
                && table.row("total") != null;
    }

    /** Rows of a subtotal that the form does not have: （三）不予公开小计. */
    public static List<String> subtotals(ApplicationTable table) {
        return table.getExtraRows().stream().filter(label -> {
            String plain = PrintedWords.plain(label);
            return plain.contains("小计") || plain.contains("合计")
                    || plain.matches("\\([三四五六]\\)(不予公开|无法提供|不予处理|其他处理)");
        }).toList();
    }

    /** @param place where it is in most tables */
    private static FormLine line(List<FormLine> lines, int place, String key) {
        if (place < lines.size() && lines.get(place).key().equals(key)) {
            return lines.get(place);
        }
        for (FormLine line : lines) {
            if (line.key().equals(key)) {
                return line;
            }
        }
        return null;
    }
}
