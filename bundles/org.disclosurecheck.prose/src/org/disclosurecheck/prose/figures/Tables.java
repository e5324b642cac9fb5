package org.disclosurecheck.prose.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.model.ApplicationRow;
import org.disclosurecheck.model.ApplicationTable;
import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.CellKind;
import org.disclosurecheck.model.CellLine;
import org.disclosurecheck.model.DisclosureRow;
import org.disclosurecheck.model.DisclosureTable;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.ReviewGroup;
import org.disclosurecheck.model.ReviewTable;

/** Looks up in the tables of a report what its prose may speak of. A blank total is replaced by the sum of its line. */
public final class Tables {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final List<String> LEGAL = List.of("business", "research", "publicInterest", "legalService",
            "other");

    private static final String[] DENIED = rows("denied", 8);
    private static final String[] UNABLE = rows("unable", 3);
    private static final String[] REJECTED = rows("rejected", 5);
    private static final String[] OTHER = rows("other", 3);
    private static final Measure[] MEASURES = Measure.values();
    private static final String[] REVIEW_COLUMNS = {"total", "upheld", "corrected", "otherResult", "pending"};

    private final List<Tabled> found = new ArrayList<>();

    private Tables() {
    }

    public static List<Tabled> of(Report report) {
        Tables tables = new Tables();
        if (report.getDisclosures() != null) {
            tables.disclosures(report.getDisclosures());
        }
        if (report.getApplications() != null) {
            tables.applications(report.getApplications());
        }
        if (report.getReviews() != null) {
            tables.reviews(report.getReviews());
        }
        return tables.found;
    }

    /** A sum in the making; a cell that cannot be read spoils it. */
    private final class Sum {
        private BigDecimal amount = BigDecimal.ZERO;
        private final List<Cell> cells = new ArrayList<>();
        private boolean readable = true;

        Sum add(CellLine line, String key) {
            Cell cell = line == null ? null : line.cell(key);
            readable &= cell != null && cell.isReadable();
            if (readable) {
                cells.add(cell);
                BigDecimal more = cell.getKind() == CellKind.BLANK && key.equals("total") ? parts(line) : cell.getAmount();
                // most cells say 0, and the first one need not be added
                amount = amount == BigDecimal.ZERO ? more : amount.add(more);
            }
            return this;
        }

        /** What a blank total should say. */
        private BigDecimal parts(CellLine line) {
            List<Cell> parts = line.line();
            for (int i = 0; i < parts.size(); i++) {
                readable &= parts.get(i).isReadable();
            }
            return line.sumExcept("total");
        }

        Sum times(BigDecimal factor) {
            amount = amount.multiply(factor);
            return this;
        }

        void is(Measure measure, String applicant) {
            if (readable && !cells.isEmpty()) {
                found.add(new Tabled(measure, applicant, amount, List.copyOf(cells)));
            }
        }

        void is(Measure measure) {
            is(measure, null);
        }
    }

    private void disclosures(DisclosureTable table) {
        papers(table.row("regulation"), Measure.REGULATIONS_MADE);
        papers(table.row("normativeDocument"), Measure.DOCUMENTS_MADE);
        DisclosureRow licence = table.row("licence");
        DisclosureRow penalty = table.row("penalty");
        DisclosureRow coercion = table.row("coercion");
        new Sum().add(licence, "decisions").is(Measure.LICENCES);
        new Sum().add(penalty, "decisions").is(Measure.PENALTIES);
        new Sum().add(coercion, "decisions").is(Measure.COERCIONS);
        new Sum().add(licence, "decisions").add(penalty, "decisions").add(coercion, "decisions").is(Measure.DECISIONS);
        new Sum().add(table.row("fee"), "amount").times(TEN_THOUSAND).is(Measure.CHARGES);
    }

    private void papers(DisclosureRow row, Measure made) {
        new Sum().add(row, "made").is(made);
        new Sum().add(row, "published").is(made.published());
        new Sum().add(row, "repealed").is(made.repealed());
        new Sum().add(row, "inForce").is(made.inForce());
    }

    private void applications(ApplicationTable table) {
        ApplicationRow fresh = table.row("new");
        ApplicationRow carriedIn = table.row("carriedIn");
        new Sum().add(fresh, "total").is(Measure.NEWLY_RECEIVED);
        new Sum().add(fresh, "total").add(carriedIn, "total").is(Measure.AT_HAND);
        new Sum().add(carriedIn, "total").is(Measure.CARRIED_IN);
        new Sum().add(table.row("carriedOut"), "total").is(Measure.CARRIED_OUT);
        new Sum().add(table.row("total"), "total").is(Measure.ANSWERED);
        new Sum().add(table.row("granted"), "total").is(Measure.GRANTED);
        new Sum().add(table.row("partial"), "total").is(Measure.PARTLY_GRANTED);
        new Sum().add(table.row("granted"), "total").add(table.row("partial"), "total").is(Measure.GRANTED_OR_PARTLY);
        items(table, DENIED, Measure.DENIED);
        items(table, UNABLE, Measure.UNABLE);
        items(table, REJECTED, Measure.REJECTED);
        ApplicationRow other = table.row("other");
        if (other == null) {
            items(table, OTHER, Measure.OTHERWISE);
        } else {
            new Sum().add(other, "total").is(Measure.OTHERWISE);
        }
        Sum legal = new Sum();
        for (String kind : LEGAL) {
            legal.add(fresh, kind);
        }
        legal.is(Measure.RECEIVED_FROM, Applicants.LEGAL);
        new Sum().add(fresh, "naturalPerson").is(Measure.RECEIVED_FROM, "naturalPerson");
        for (String kind : LEGAL) {
            new Sum().add(fresh, kind).is(Measure.RECEIVED_FROM, kind);
        }
    }

    private void items(ApplicationTable table, String[] rows, Measure measure) {
        Sum sum = new Sum();
        for (String row : rows) {
            sum.add(table.row(row), "total");
        }
        sum.is(measure);
    }

    private static String[] rows(String key, int count) {
        String[] rows = new String[count];
        for (int i = 0; i < count; i++) {
            rows[i] = key + "." + (i + 1);
        }
        return rows;
    }

    private void reviews(ReviewTable table) {
        ReviewGroup review = table.group("review");
        ReviewGroup direct = table.group("litigationDirect");
        ReviewGroup after = table.group("litigationAfterReview");
        for (int i = 0; i < REVIEW_COLUMNS.length; i++) {
            String column = REVIEW_COLUMNS[i];
            new Sum().add(review, column).is(MEASURES[Measure.REVIEWS.ordinal() + i]);
            new Sum().add(direct, column).add(after, column).is(MEASURES[Measure.LAWSUITS.ordinal() + i]);
        }
        new Sum().add(direct, "total").is(Measure.LAWSUITS_DIRECT);
        new Sum().add(after, "total").is(Measure.LAWSUITS_AFTER_REVIEW);
    }
}
