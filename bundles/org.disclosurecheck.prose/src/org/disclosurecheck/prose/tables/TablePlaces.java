package org.disclosurecheck.prose.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.disclosurecheck.model.ApplicationRow;
import org.disclosurecheck.model.ApplicationTable;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;
import org.disclosurecheck.model.Table;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.layout.Layout;
import org.disclosurecheck.model.layout.TablePlace;
import org.disclosurecheck.prose.Gaps;

/** Where 表二, 表三 and 表四 stand, and how they are laid out. */
public final class TablePlaces {

    private static final int FIRST = 2;
    private static final int LAST = 4;
    /** So many lines of nothing but a number are what is left of a table. */
    private static final int LEFTOVERS = 5;
    private static final int VALUES = 7;
    private static final Pattern NUMBER = Pattern.compile("[|\\s\\d.０-９]+");
    /** The sheets of a workbook are no sections. */
    private static final Set<String> WORKBOOKS = Set.of("xlsx", "xls", "et");

    private TablePlaces() {
    }

    /**
     * The numbers of the tables that are missing although their section is there and the text goes on behind it. Nothing
     * is said where something stands there that may be the table: a picture, a table that was not recognised, numbers; nor
     * of a text that leaves something out.
     */
    public static List<Integer> missing(Report report) {
        List<Integer> missing = new ArrayList<>();
        for (int number = FIRST; number <= LAST && report.getLayout() != null; number++) {
            Section section = report.section(number);
            if (section != null && table(report, number) == null && goesOn(report, number) && !Gaps.in(section.getText())
                    && !report.getLayout().pictures().contains(number) && !report.getLayout().unread().contains(number)
                    && !holdsNumbers(section)) {
                missing.add(number);
            }
        }
        return missing;
    }

    /** The numbers of the tables in whose place stands a picture. */
    public static List<Integer> pictured(Report report) {
        List<Integer> pictured = new ArrayList<>();
        for (int number = FIRST; number <= LAST && report.getLayout() != null; number++) {
            if (table(report, number) == null && report.getLayout().pictures().contains(number)) {
                pictured.add(number);
            }
        }
        return pictured;
    }

    /** The tables that stand in the section of another, although their own section is there and holds none of them. */
    public static List<TablePlace> astray(Report report) {
        Layout layout = report.getLayout();
        if (layout == null || WORKBOOKS.contains(layout.format())) {
            return List.of();
        }
        return layout.tables().stream().filter(place -> place.section() > 0 && place.section() != place.due()
                && report.section(place.due()) != null && layout.inItsSection(place.table()).isEmpty()).toList();
    }

    /** True when 三、本年度办理结果 is merged over another number of rows than the complete table has below it. */
    public static boolean mergesOtherRows(TablePlace place, ApplicationTable table, Form form) {
        return place.resultRows() > 0 && place.resultRows() != resultRows(form)
                && RowLabels.missing(table, form).isEmpty() && table.getExtraRows().isEmpty();
    }

    /** The rows of the results: all but 新收, 上年结转 and 结转下年度. */
    public static int resultRows(Form form) {
        return form.applicationRows().size() - 3;
    }

    /** True when each row has its seven values, so that a crooked edge comes from merged cells. */
    public static boolean hasAllValues(ApplicationTable table) {
        return table.getRows().stream().map(ApplicationRow::getCells).allMatch(cells -> cells.size() == VALUES);
    }

    private static Table table(Report report, int number) {
        return switch (number) {
            case FIRST -> report.getDisclosures();
            case LAST -> report.getReviews();
            default -> report.getApplications();
        };
    }

    private static boolean goesOn(Report report, int number) {
        return report.getSections().stream().anyMatch(section -> section.getNumber() > number);
    }

    private static boolean holdsNumbers(Section section) {
        return section.getParagraphs().stream().filter(paragraph -> NUMBER.matcher(paragraph.getText()).matches())
                .count() >= LEFTOVERS || section.getParagraphs().stream()
                        .anyMatch(paragraph -> paragraph.getText().split("[|\\s]+").length >= LEFTOVERS
                                && NUMBER.matcher(paragraph.getText()).matches());
    }
}
