package org.disclosurecheck.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * Which of two disagreeing figures of 表三 the rest of the table bears out. The table over-determines itself: a total
 * stands in a balance, in a sum of items and in a sum of applicants, so that a slip in the total alone can be told from
 * a slip elsewhere. In doubt, and where a cell concerned cannot be read, nothing is borne out.
 */
public final class Reconciliation {

    private static final String TOTAL = "total";
    private static final List<String> BALANCE = List.of("new", "carriedIn", TOTAL, "carriedOut");

    private Reconciliation() {
    }

    public static boolean confirmsItems(ApplicationTable table, ApplicantColumn column) {
        BigDecimal left = column.number("new").add(column.number("carriedIn")).subtract(column.number("carriedOut"));
        return left.compareTo(items(column)) == 0 && readable(column) && allItemsAddUp(table);
    }

    public static boolean confirmsApplicants(ApplicationTable table, ApplicationRow row) {
        ApplicantColumn totals = table.column(TOTAL);
        if (totals == null || !readable(row) || !hasBalance(totals)) {
            return false;
        }
        BigDecimal correction = row.getApplicants().subtract(row.getTotal());
        BigDecimal received = totals.number("new").add(totals.number("carriedIn"));
        BigDecimal settled = totals.number(TOTAL).add(totals.number("carriedOut"));
        return switch (row.getKey()) {
            case "new", "carriedIn" -> received.add(correction).compareTo(settled) == 0;
            case TOTAL, "carriedOut" -> received.compareTo(settled.add(correction)) == 0;
            // an item is no part of 一 + 二 = 三 + 四 itself; it bears on it through （七）
            default -> received.compareTo(settled) == 0 && readable(totals)
                    && items(totals).add(correction).compareTo(totals.number(TOTAL)) == 0;
        };
    }

    private static boolean hasBalance(ApplicantColumn totals) {
        for (String key : BALANCE) {
            if (!totals.readable(key)) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal items(ApplicantColumn column) {
        BigDecimal sum = BigDecimal.ZERO;
        List<Cell> cells = column.line();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            // most cells say 0, which is sooner seen than which row it is
            if (cell.getAmount().signum() != 0 && !BALANCE.contains(cell.getRowKey())) {
                sum = sum.add(cell.getAmount());
            }
        }
        return sum;
    }

    private static boolean allItemsAddUp(ApplicationTable table) {
        for (ApplicationRow row : table.getRows()) {
            if (!BALANCE.contains(row.getKey()) && !addsUp(row)) {
                return false;
            }
        }
        return true;
    }

    private static boolean addsUp(ApplicationRow row) {
        return readable(row) && row.getTotal().compareTo(row.getApplicants()) == 0;
    }

    private static boolean readable(CellLine line) {
        List<Cell> cells = line.line();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isReadable()) {
                return false;
            }
        }
        return true;
    }
}
