package org.disclosurecheck.benchmark;

import static org.disclosurecheck.prose.figures.Measure.ANSWERED;
import static org.disclosurecheck.prose.figures.Measure.AT_HAND;
import static org.disclosurecheck.prose.figures.Measure.CARRIED_IN;
import static org.disclosurecheck.prose.figures.Measure.CARRIED_OUT;
import static org.disclosurecheck.prose.figures.Measure.CHARGES;
import static org.disclosurecheck.prose.figures.Measure.DECISIONS;
import static org.disclosurecheck.prose.figures.Measure.HANDLED;
import static org.disclosurecheck.prose.figures.Measure.MESSAGES_AMONG_APPLICATIONS;
import static org.disclosurecheck.prose.figures.Measure.NEWLY_RECEIVED;
import static org.disclosurecheck.prose.figures.Measure.PROCESSING_FEE;
import static org.disclosurecheck.prose.figures.Measure.RECEIVED;
import static org.disclosurecheck.prose.figures.Measure.RECEIVED_FROM;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.ReviewGroup;
import org.disclosurecheck.model.Section;
import org.disclosurecheck.prose.BlankNumbers;
import org.disclosurecheck.prose.Corrections;
import org.disclosurecheck.prose.EarlyFinances;
import org.disclosurecheck.prose.ForeignUnits;
import org.disclosurecheck.prose.LateAnswers;
import org.disclosurecheck.prose.StaleYears;
import org.disclosurecheck.prose.StatisticsPeriods;
import org.disclosurecheck.prose.figures.Claim;
import org.disclosurecheck.prose.figures.Figure;
import org.disclosurecheck.prose.figures.Figures;
import org.disclosurecheck.prose.figures.Measure;
import org.disclosurecheck.prose.figures.Tabled;
import org.disclosurecheck.prose.figures.Tables;

/**
 * The yardstick: the CRS family as somebody would write it by hand. It reads the prose by the same library; nobody would
 * write another one.
 */
final class HandWrittenCrosschecks {

    private final Report report;
    private final Figures said;
    private final Map<Measure, List<Tabled>> tabled = new HashMap<>();
    private final List<String> found = new ArrayList<>();

    private HandWrittenCrosschecks(Report report) {
        this.report = report;
        said = Figures.of(report);
        Tables.of(report).forEach(one -> tabled.computeIfAbsent(one.measure(), m -> new ArrayList<>()).add(one));
    }

    static List<String> check(Report report) {
        HandWrittenCrosschecks checks = new HandWrittenCrosschecks(report);
        checks.said.figures().stream().filter(Figure::isComparable).forEach(checks::figure);
        checks.shares();
        checks.claims();
        checks.lists();
        checks.texts();
        return checks.found;
    }

    private List<Tabled> table(Measure measure) {
        return tabled.getOrDefault(measure, List.of());
    }

    private boolean differs(Measure measure, Figure figure) {
        return table(measure).stream().anyMatch(one -> one.amount().compareTo(figure.amount()) != 0);
    }

    private void compare(String rule, Measure with, Figure figure) {
        add(differs(with, figure), rule, figure.paragraph());
    }

    private void figure(Figure figure) {
        Measure measure = figure.measure();
        Paragraph at = figure.paragraph();
        if (measure == RECEIVED && !figure.inWords()) {
            add(differs(NEWLY_RECEIVED, figure) && differs(AT_HAND, figure), "CRS-001", at);
        } else if (measure == NEWLY_RECEIVED) {
            compare("CRS-001", NEWLY_RECEIVED, figure);
        } else if (measure == HANDLED) {
            add(differs(NEWLY_RECEIVED, figure) && differs(AT_HAND, figure) && differs(ANSWERED, figure), "CRS-001", at);
        }
        if (measure == RECEIVED && figure.inWords()) {
            add(some(NEWLY_RECEIVED), "CRS-002", at);
        }
        if (measure == CARRIED_IN) {
            compare("CRS-004", measure, figure);
        } else if (measure == CARRIED_OUT) {
            compare("CRS-005", measure, figure);
        } else if (measure == ANSWERED) {
            compare("CRS-006", measure, figure);
        }
        if (measure.isResult()) {
            compare("CRS-007", measure, figure);
        }
        if (measure == RECEIVED_FROM) {
            add(table(measure).stream().anyMatch(one -> Objects.equals(one.applicant(), figure.applicant())
                    && one.amount().compareTo(figure.amount()) != 0), "CRS-009", at);
        }
        boolean reviews = measure.isOfReviews();
        boolean lawsuits = measure.isOfLawsuits();
        if ((reviews || lawsuits) && !figure.inWords()) {
            compare(reviews ? "CRS-010" : "CRS-011", measure, figure);
        } else if (reviews || lawsuits) {
            add(some(measure), "CRS-013", at);
        }
        if (measure.isOfPapers()) {
            compare("CRS-015", measure, figure);
        }
        if (measure.isDecision()) {
            compare("CRS-017", measure, figure);
        } else if (measure == DECISIONS) {
            add(differs(DECISIONS, figure) && tabled.entrySet().stream().filter(e -> e.getKey().isDecision())
                    .flatMap(e -> e.getValue().stream()).noneMatch(one -> one.amount().compareTo(figure.amount()) == 0),
                    "CRS-017", at);
        }
        if (measure == CHARGES) {
            add(figure.inWords() ? some(CHARGES)
                    : table(CHARGES).stream().anyMatch(one -> !figure.isRounded(one.amount())), "CRS-018", at);
        }
        if (measure == PROCESSING_FEE && figure.amount().signum() == 0 && at.getSection() != null) {
            add(said.figures().stream().anyMatch(other -> other.measure() == PROCESSING_FEE && other.isComparable()
                    && other.amount().signum() > 0), "CRS-021", at);
        }
        add(measure == MESSAGES_AMONG_APPLICATIONS, "CRS-027", at);
        if (measure.isPending()) {
            compare("CRS-029", measure, figure);
        }
    }

    private boolean some(Measure measure) {
        return table(measure).stream().anyMatch(one -> one.amount().signum() > 0);
    }

    private void shares() {
        said.shares().stream().filter(share -> !share.isOfTotal()).forEach(share -> {
            if (share.isOfApplications()) {
                boolean none = List.of(ANSWERED, NEWLY_RECEIVED, AT_HAND).stream().allMatch(measure -> table(measure)
                        .stream().anyMatch(one -> !share.isOf(one.amount())));
                add(none && said.figures().stream().noneMatch(figure -> figure.paragraph() == share.paragraph()
                        && figure.measure().isOfApplications() && share.isOf(figure.amount())), "CRS-008",
                        share.paragraph());
            } else {
                add(share.total() != null, "CRS-008", share.paragraph());
            }
        });
    }

    private void claims() {
        for (Claim claim : said.claims()) {
            if (report.getReviews() != null) {
                for (ReviewGroup group : report.getReviews().getGroups()) {
                    boolean review = group.getKey().equals("review");
                    BigDecimal others = group.getCorrected().add(group.getOtherResult()).add(group.getPending());
                    add(claim.kind() == Claim.Kind.ALL_UPHELD && (review ? claim.ofReviews() : claim.ofLawsuits())
                            && others.signum() > 0, "CRS-012", claim.paragraph());
                    add(claim.kind() == Claim.Kind.NONE_LOST && !review && group.getCorrected().signum() > 0, "CRS-012",
                            claim.paragraph());
                }
            }
            add(claim.kind() == Claim.Kind.ALL_ANSWERED && some(CARRIED_OUT), "CRS-028", claim.paragraph());
            Section problems = report.section(5);
            if (claim.kind() == Claim.Kind.ALL_ANSWERED && claim.inTime() && problems != null
                    && claim.paragraph().getSection() == report.section(1)) {
                problems.getParagraphs().forEach(text -> LateAnswers.in(text.getText())
                        .forEach(late -> add(true, "CRS-022", text)));
            }
        }
        add(report.getReviews() != null && Corrections.count(report.getReviews()).signum() > 0
                && !Corrections.areExplained(report), "CRS-014", null);
    }

    private void lists() {
        said.breakdowns().stream().filter(list -> table(list.measure()).isEmpty()).forEach(list -> {
            add(list.isWrong(), "CRS-019", list.paragraph());
            add(list.isLacking(), "CRS-019", list.paragraph());
        });
        said.contradictions().stream().filter(two -> table(two.measure()).isEmpty())
                .forEach(two -> add(true, "CRS-020", two.paragraph()));
    }

    private void texts() {
        Integer year = report.getYear();
        StatisticsPeriods.in(report).stream().filter(period -> period.isInOpening() && !period.covers(year)
                && !period.contradictsTitle(report)).forEach(period -> add(true, "CRS-023", period.paragraph()));
        add(StatisticsPeriods.absentFrom(report), "CRS-023", null);
        if (report.section(1) != null) {
            StaleYears.in(report.section(1), year).stream().filter(stale -> !stale.isCopiedIn(report))
                    .forEach(stale -> add(true, "CRS-024", stale.paragraph()));
        }
        ForeignUnits.in(report).forEach(mention -> add(true, "CRS-026", null));
        for (Paragraph text : report.prose()) {
            if (!List.of("TITLE", "SIGN", "REPORT").contains(text.getAddress())) {
                EarlyFinances.in(text.getText(), year).forEach(early -> add(true, "CRS-025", text));
                BlankNumbers.in(text.getText()).forEach(open -> add(true, "CRS-030", text));
            }
        }
    }

    private void add(boolean wrong, String rule, Paragraph at) {
        if (wrong) {
            found.add(at == null ? rule : rule + " " + at.getAddress());
        }
    }
}
