package org.disclosurecheck.model.years;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.model.ApplicantColumn;
import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.DisclosureRow;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Table;

/**
 * A report and that of the year before.
 *
 * @param report this year’s
 * @param last last year’s
 * @param cells the cells that both have and from which numbers can be read, when both are in the same form
 */
public record TwoYears(Report report, Report last, List<CellOfTwoYears> cells) {

    private static final BigDecimal MANY = BigDecimal.TEN;
    private static final int SEVERAL = 3;

    /** Both years of a report; null when last year’s is not at hand. */
    public static TwoYears of(Report report) {
        Report last = report.getPrevious();
        return last == null ? null : new TwoYears(report, last, cells(report, last));
    }

    /** The columns of table 3 of last year. */
    public List<LastColumn> columns() {
        List<LastColumn> columns = new ArrayList<>();
        if (last.getApplications() != null) {
            for (ApplicantColumn column : last.getApplications().getColumns()) {
                columns.add(new LastColumn(column.getKey(), column));
            }
        }
        return columns;
    }

    /** The rows of table 2 of last year. */
    public List<LastRow> rows() {
        List<LastRow> rows = new ArrayList<>();
        if (last.getDisclosures() != null) {
            for (DisclosureRow row : last.getDisclosures().getRows()) {
                rows.add(new LastRow(row.getKey(), row));
            }
        }
        return rows;
    }

    /** True when every cell of the three tables is the same in both years. */
    public boolean isUnchanged() {
        return !cells.isEmpty() && cells.size() == count(report) && cells.size() == count(last)
                && cells.stream().allMatch(CellOfTwoYears::isEqual);
    }

    /**
     * The year since which every cell has been the same, as far back as reports follow each other without a gap; null when
     * the years differ, or last year’s report does not tell its year.
     */
    public Integer getUnchangedSince() {
        Integer since = null;
        TwoYears pair = this;
        while (pair != null && pair.isUnchanged() && pair.follow()) {
            since = pair.last.getYear();
            pair = of(pair.last);
        }
        return since;
    }

    private boolean follow() {
        return report.getYear() != null && last.getYear() != null && last.getYear() == report.getYear() - 1;
    }

    /** The variant of the sentence: “years” when more than two years are the same, else null. */
    public String getVariant() {
        Integer since = getUnchangedSince();
        return since != null && since < last.getYear() ? "years" : null;
    }

    /** The latest year before the last one whose cells are all those of this year, while last year’s differ; else null. */
    public Integer getRepeatedYear() {
        return isUnchanged() ? null : EarlierYears.of(last).stream().filter(then -> new TwoYears(report, then,
                cells(report, then)).isUnchanged()).map(Report::getYear).findFirst().orElse(null);
    }

    /**
     * True when so much happened in the year that no accident makes two years alike: a figure of ten or more, or three
     * different ones. What merely is still in force does not count.
     */
    public boolean isBusy() {
        List<BigDecimal> amounts = cells.stream().filter(cell -> cell.isMain() && cell.isFlow())
                .map(cell -> cell.now().getAmount()).filter(amount -> amount.signum() > 0)
                .map(BigDecimal::stripTrailingZeros).distinct().toList();
        return amounts.size() >= SEVERAL || amounts.stream().anyMatch(amount -> amount.compareTo(MANY) >= 0);
    }

    private static List<CellOfTwoYears> cells(Report report, Report last) {
        List<CellOfTwoYears> pairs = new ArrayList<>();
        if (report.getForm() == null || !report.getForm().equals(last.getForm())) {
            return pairs;
        }
        Map<String, Cell> before = new HashMap<>();
        for (Table table : tables(last)) {
            table.allCells().forEach(cell -> before.put(cell.getAddress(), cell));
        }
        for (Table table : tables(report)) {
            for (Cell now : table.allCells()) {
                Cell then = before.get(now.getAddress());
                if (then != null && now.isReadable() && then.isReadable()) {
                    pairs.add(new CellOfTwoYears(now, then));
                }
            }
        }
        return pairs;
    }

    private static int count(Report report) {
        return tables(report).stream().mapToInt(table -> table.allCells().size()).sum();
    }

    private static List<Table> tables(Report report) {
        List<Table> tables = new ArrayList<>();
        for (Table table : new Table[] {report.getDisclosures(), report.getApplications(), report.getReviews()}) {
            if (table != null) {
                tables.add(table);
            }
        }
        return tables;
    }
}
