package org.disclosurecheck.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.model.ApplicantColumn;
import org.disclosurecheck.model.ApplicationRow;
import org.disclosurecheck.model.ApplicationTable;
import org.disclosurecheck.model.DisclosureRow;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.ReviewGroup;

/**
 * The yardstick: the SUM family as somebody would write it by hand, over the same model, with nothing else: no words,
 * no law, no “not checked”. Each violation is its address.
 */
final class HandWrittenSums {

    private static final BigDecimal ZERO = BigDecimal.ZERO;

    private HandWrittenSums() {
    }

    static List<String> check(Report report) {
        List<String> found = new ArrayList<>();
        boolean first = "2019".equals(report.getForm());
        if (report.getApplications() != null) {
            applications(report.getApplications(), first, found);
        }
        if (report.getReviews() != null) {
            for (ReviewGroup group : report.getReviews().getGroups()) {
                BigDecimal sum = group.getUpheld().add(group.getCorrected()).add(group.getOtherResult())
                        .add(group.getPending());
                if (differ(group.getTotal(), sum)) {
                    found.add("SUM-025 " + group.getKey());
                }
            }
        }
        if (report.getDisclosures() != null) {
            report.getDisclosures().getRows().forEach(row -> disclosures(row, first, found));
        }
        return found;
    }

    private static void applications(ApplicationTable table, boolean first, List<String> found) {
        boolean nothingCameIn = true;
        boolean somethingStands = false;
        for (ApplicantColumn column : table.getColumns()) {
            BigDecimal in = column.getNewlyReceived().add(column.getCarriedIn());
            if (differ(in, column.getAnswered().add(column.getCarriedOver()))) {
                found.add("SUM-001 " + column.getKey());
            }
            BigDecimal items = column.getGranted().add(column.getPartlyGranted()).add(column.getDenied())
                    .add(column.getUnable()).add(column.getRejected()).add(column.getOtherwise());
            if (differ(column.getAnswered(), items)) {
                found.add("SUM-008 " + column.getKey());
            }
            nothingCameIn &= in.signum() == 0;
            if (!column.readable("total") && column.getCarriedOver().compareTo(in) > 0) {
                found.add("SUM-028 " + column.getKey());
            }
            somethingStands |= items.signum() != 0 || column.getAnswered().signum() != 0
                    || column.getCarriedOver().signum() != 0;
        }
        for (ApplicationRow row : table.getRows()) {
            if (differ(row.getTotal(), row.getApplicants())) {
                found.add("SUM-015 " + row.getKey());
            }
        }
        if (nothingCameIn && somethingStands) {
            found.add("SUM-041");
        }
        ApplicantColumn total = table.column("total");
        if (total != null) {
            carriedOver(total, first, found);
        }
    }

    private static void carriedOver(ApplicantColumn total, boolean first, List<String> found) {
        BigDecimal in = total.getNewlyReceived().add(total.getCarriedIn());
        boolean balanced = !differ(in, total.getAnswered().add(total.getCarriedOver()));
        if (balanced && total.getCarriedOver().compareTo(total.getNewlyReceived()) > 0) {
            found.add("SUM-029");
        }
        if (in.compareTo(BigDecimal.valueOf(20)) >= 0 && total.getCarriedOver().compareTo(in) <= 0
                && total.getCarriedOver().multiply(BigDecimal.valueOf(4)).compareTo(in) > 0) {
            found.add("SUM-030");
        }
        if (!first && total.number("other.2").signum() > 0
                && in.compareTo(BigDecimal.TEN) <= 0) {
            found.add("SUM-042");
        }
    }

    private static void disclosures(DisclosureRow row, boolean first, List<String> found) {
        boolean document = row.getKey().equals("regulation") || row.getKey().equals("normativeDocument");
        if (!first && document) {
            if (row.getInForce().subtract(row.getMade()).add(row.getRepealed()).signum() < 0) {
                found.add((row.getKey().equals("regulation") ? "SUM-031 " : "SUM-032 ") + row.getKey());
            } else if (row.getInForce().compareTo(row.getMade()) < 0) {
                found.add("SUM-033 " + row.getKey());
            }
        } else if (first && document) {
            if (row.getPublishedTotal().compareTo(row.getPublished()) < 0) {
                found.add("SUM-035 " + row.getKey());
            }
            if (row.getPublished().compareTo(row.getMade()) > 0) {
                found.add("SUM-036 " + row.getKey());
            }
            if (row.getMade().compareTo(row.getPublished()) > 0) {
                found.add("SUM-037 " + row.getKey());
            }
        } else if (first && row.getKey().equals("procurement")) {
            if ((row.getProjects().signum() == 0) != (row.getAmount().signum() == 0)) {
                found.add("SUM-039");
            }
        } else if (first) {
            BigDecimal items = row.getItemsLastYear().add(row.getChange());
            if (items.signum() < 0) {
                found.add("SUM-038 " + row.getKey());
            }
            if (row.getDecisions().compareTo(ZERO) > 0 && items.signum() == 0) {
                found.add("SUM-040 " + row.getKey());
            }
        }
    }

    private static boolean differ(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) != 0;
    }
}
