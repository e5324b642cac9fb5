package org.disclosurecheck.ui.report.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.Relation;
import org.disclosurecheck.model.Report;

/**
 * What a finding compares: the sum on one side, the sum on the other, term by term. It is only there when the numbers bear it out;
 * nothing is guessed.
 *
 * @param left terms of the first side, in the order in which they are added
 * @param right terms of the second side
 */
public record Equation(List<Term> left, List<Term> right) {

    /** More unknown signs than these are not searched for. */
    private static final int MOST_SIGNS = 6;

    /**
     * A number of the equation.
     *
     * @param place address of the cell or paragraph that it stands in
     * @param value the number
     * @param minus true when it is taken off
     */
    public record Term(String place, BigDecimal value, boolean minus) {

        BigDecimal signed() {
            return minus ? value.negate() : value;
        }
    }

    /** The equation of a finding; empty when it is about something else. */
    public static Optional<Equation> of(Report report, Finding finding) {
        Cell cell = report.cell(finding.location());
        List<Cell> related = finding.related().stream().map(report::cell).toList();
        if (related.isEmpty() || related.contains(null)) {
            return Optional.empty();
        }
        if (cell == null) {
            return comparison(finding, related);
        }
        return relation(report, finding).or(() -> signs(finding, cell, related));
    }

    private static Optional<Equation> relation(Report report, Finding finding) {
        Set<String> wanted = Set.copyOf(Stream.concat(Stream.of(finding.location()), finding.related().stream()).toList());
        return Relation.of(report).stream().filter(relation -> relation.weights().keySet().stream().map(Cell::getAddress)
                .toList().containsAll(wanted) && relation.weights().size() == wanted.size()).findFirst().map(Equation::of);
    }

    private static Equation of(Relation relation) {
        List<Term> left = new ArrayList<>();
        List<Term> right = new ArrayList<>();
        for (Map.Entry<Cell, Integer> entry : relation.weights().entrySet()) {
            (entry.getValue() > 0 ? left : right).add(new Term(entry.getKey().getAddress(), entry.getKey().getAmount(), false));
        }
        return new Equation(left, right);
    }

    /** A number of the text against one cell. */
    private static Optional<Equation> comparison(Finding finding, List<Cell> related) {
        BigDecimal said = number(finding.actual());
        if (said == null || related.size() != 1 || !related.get(0).isReadable()
                || number(finding.expected()) == null || related.get(0).getAmount().compareTo(number(finding.expected())) != 0) {
            return Optional.empty();
        }
        return Optional.of(new Equation(List.of(new Term(finding.location(), said, false)),
                List.of(new Term(related.get(0).getAddress(), related.get(0).getAmount(), false))));
    }

    /** Other sums: the one choice of signs by which the terms come to what the rule expects. */
    private static Optional<Equation> signs(Finding finding, Cell cell, List<Cell> related) {
        BigDecimal expected = number(finding.expected());
        if (expected == null || !cell.isReadable() || !related.stream().allMatch(Cell::isReadable)) {
            return Optional.empty();
        }
        List<Cell> counting = related.stream().filter(c -> c.getAmount().signum() != 0).toList();
        List<Integer> fitting = new ArrayList<>();
        int choices = counting.size() > MOST_SIGNS ? 1 : 1 << counting.size();
        for (int choice = 0; choice < choices; choice++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 0; i < counting.size(); i++) {
                BigDecimal value = counting.get(i).getAmount();
                sum = (choice >> i & 1) == 1 ? sum.subtract(value) : sum.add(value);
            }
            if (sum.compareTo(expected) == 0) {
                fitting.add(choice);
            }
        }
        if (fitting.size() != 1) {
            return Optional.empty();
        }
        List<Term> left = related.stream().map(c -> new Term(c.getAddress(), c.getAmount(),
                counting.contains(c) && (fitting.get(0) >> counting.indexOf(c) & 1) == 1)).toList();
        return Optional.of(new Equation(left, List.of(new Term(cell.getAddress(), cell.getAmount(), false))));
    }

    private static BigDecimal number(String word) {
        return word != null && word.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(word) : null;
    }

    /** True when both sides come to the same. */
    public boolean holds() {
        return sum(left).compareTo(sum(right)) == 0;
    }

    /** All terms in the order in which they are stepped through. */
    public List<Term> terms() {
        return Stream.concat(left.stream(), right.stream()).toList();
    }

    /** The whole of it: “19 + 22 + 44 = 85 ≠ 86，相差 1”. */
    public String text(Language language) {
        return text(terms().size(), language);
    }

    /** As far as the first terms go: “19 + 22 = 41 …”. Noughts are left out, but for the one just added. */
    public String text(int steps, Language language) {
        if (steps <= left.size()) {
            return side(left.subList(0, steps), true) + (steps < left.size() ? " …" : "");
        }
        List<Term> reached = right.subList(0, steps - left.size());
        boolean all = reached.size() == right.size();
        BigDecimal difference = sum(left).subtract(sum(right)).abs();
        String sign = all ? difference.signum() == 0 ? "  =  " : "  ≠  " : "  …  ";
        String tail = !all ? " …" : difference.signum() == 0 ? "" : language.choose("，相差 ", ", difference ") + word(difference);
        return side(left, false) + sign + side(reached, !all) + tail;
    }

    private static String side(List<Term> terms, boolean lastAlways) {
        StringBuilder out = new StringBuilder();
        int shown = 0;
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            if (term.value.signum() != 0 || lastAlways && i == terms.size() - 1) {
                out.append(shown == 0 ? term.minus ? "−" : "" : term.minus ? " − " : " + ").append(word(term.value));
                shown++;
            }
        }
        if (shown == 0) {
            return "0";
        }
        return shown == 1 && !terms.stream().anyMatch(Term::minus) ? out.toString() : out + " = " + word(sum(terms));
    }

    private static BigDecimal sum(List<Term> terms) {
        return terms.stream().map(Term::signed).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String word(BigDecimal number) {
        return (number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString()).replace('-', '−');
    }
}
