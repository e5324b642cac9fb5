package org.disclosurecheck.ui.report.page;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.model.Report;

/**
 * What is lit on the page for the finding in hand: its place, the places it is compared with, the terms of its sum. Everything else
 * goes pale.
 */
public final class Light {

    public static final Light OFF = new Light(null, null, 0);

    private final Finding finding;
    private final Equation equation;
    private final int step;
    /** The terms of the sum; none without one. Asked for every cell that is drawn, so they are put together once. */
    private final List<Equation.Term> terms;
    private final Set<String> places = new LinkedHashSet<>();
    private final Map<String, Integer> order = new HashMap<>();

    private Light(Finding finding, Equation equation, int step) {
        this.finding = finding;
        this.equation = equation;
        this.step = step;
        this.terms = equation == null ? List.of() : equation.terms();
        if (finding != null) {
            places.add(finding.location());
            places.addAll(finding.related());
        }
        for (int i = 0; i < terms.size(); i++) {
            places.add(terms.get(i).place());
            order.put(terms.get(i).place(), i);
        }
    }

    /** The light on a finding, with its sum shown as a whole. */
    public static Light on(Report report, Finding finding) {
        if (finding == null) {
            return OFF;
        }
        Equation equation = Equation.of(report, finding).orElse(null);
        return new Light(finding, equation, equation == null ? 0 : equation.terms().size());
    }

    /** The light on a finding that the last check no longer has: its sum is shown where it is seen to hold. */
    public static Light settled(Report report, Finding finding) {
        Light light = on(report, finding);
        return light.equation == null || light.equation.holds() ? light : new Light(finding, null, 0);
    }

    /** The same with one term more (1) or less (−1); behind the last term it begins anew. */
    public Light step(int by) {
        if (equation == null) {
            return this;
        }
        return new Light(finding, equation, Math.floorMod(step - 1 + by, terms.size()) + 1);
    }

    public Finding finding() {
        return finding;
    }

    public Optional<Equation> equation() {
        return Optional.ofNullable(equation);
    }

    /** How many terms are added so far. */
    public int step() {
        return step;
    }

    /** True while not all terms are added. */
    public boolean stepping() {
        return step < terms.size();
    }

    public boolean isOn() {
        return finding != null;
    }

    /** The places that are lit, the finding's own first. */
    public Set<String> places() {
        return places;
    }

    public boolean lit(String place) {
        return places.contains(place);
    }

    /** True for a term that is added already. */
    public boolean added(String place) {
        return order.getOrDefault(place, Integer.MAX_VALUE) < step;
    }

    /** The place of the term added last; null when all are, or there is no sum. */
    public String current() {
        return stepping() ? terms.get(step - 1).place() : null;
    }

    /** “+” or “−” before a term of a sum, “=” before the side it comes to; empty elsewhere. */
    public String sign(String place) {
        Integer at = order.get(place);
        if (at == null) {
            return "";
        }
        Equation.Term term = terms.get(at);
        boolean first = at == 0 || at == equation.left().size();
        return term.minus() ? "−" : !first ? "+" : at == 0 ? "" : "=";
    }
}
