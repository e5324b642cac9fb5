package org.disclosurecheck.rules.sentences;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A sum of quantities with factors, and a constant: what stands on one side of a comparison.
 *
 * @param terms in the order of the sentence
 * @param constant what is added to them
 */
record Linear(List<Term> terms, BigDecimal constant) {

    /** A quantity and its factor. */
    record Term(BigDecimal factor, Quantity quantity) {
    }

    static Linear of(Quantity quantity) {
        return new Linear(List.of(new Term(BigDecimal.ONE, quantity)), BigDecimal.ZERO);
    }

    static Linear of(BigDecimal constant) {
        return new Linear(List.of(), constant);
    }

    boolean isConstant() {
        return terms.isEmpty();
    }

    Linear plus(Linear other, BigDecimal factor) {
        List<Term> all = new ArrayList<>(terms);
        other.terms.forEach(term -> all.add(new Term(term.factor.multiply(factor), term.quantity)));
        return new Linear(List.copyOf(all), constant.add(other.constant.multiply(factor)));
    }

    Linear times(BigDecimal factor) {
        return new Linear(List.of(), BigDecimal.ZERO).plus(this, factor);
    }

    BigDecimal factorOf(Quantity quantity) {
        return terms.stream().filter(term -> term.quantity.equals(quantity)).map(Term::factor).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Linear without(Quantity quantity) {
        return new Linear(terms.stream().filter(term -> !term.quantity.equals(quantity)).toList(), constant);
    }

    /** As a condition writes it. */
    String drl() {
        StringBuilder out = new StringBuilder();
        for (Term term : terms) {
            boolean minus = term.factor.signum() < 0;
            out.append(out.isEmpty() ? minus ? "0 - " : "" : minus ? " - " : " + ");
            BigDecimal factor = term.factor.abs();
            out.append(factor.compareTo(BigDecimal.ONE) == 0 ? "" : number(factor) + " * ").append(term.quantity.drl());
        }
        if (constant.signum() != 0 || terms.isEmpty()) {
            out.append(out.isEmpty() ? "" : constant.signum() < 0 ? " - " : " + ").append(number(out.isEmpty() ? constant : constant.abs()));
        }
        return out.toString();
    }

    /** As calls, where a condition hands it on: newlyReceived.add( carriedIn ). */
    String calls(boolean inJava) {
        StringBuilder out = new StringBuilder();
        for (Term term : terms) {
            String value = inJava ? terms.size() == 1 && isPlain() ? term.quantity.java() : term.quantity.decimal() : term.quantity.drl();
            BigDecimal factor = term.factor.abs();
            if (factor.compareTo(BigDecimal.ONE) != 0) {
                value += ".multiply(" + java(factor) + ")";
            }
            boolean minus = term.factor.signum() < 0;
            out.append(out.isEmpty() ? minus ? value + ".negate()" : value : (minus ? ".subtract(" : ".add(") + value + ")");
        }
        if (terms.isEmpty()) {
            return constant.scale() <= 0 ? constant.toPlainString() : "\"" + constant.toPlainString() + "\"";
        }
        if (constant.signum() != 0) {
            out.append(".add(" + java(constant) + ")");
        }
        return out.toString();
    }

    /** A number in Java, without a constructor: rules make no objects. */
    private static String java(BigDecimal number) {
        return "Numbers.of(\"" + number.toPlainString() + "\")";
    }

    private boolean isPlain() {
        return constant.signum() == 0 && terms.get(0).factor.compareTo(BigDecimal.ONE) == 0;
    }

    /** A decimal needs its B: without it, it is a binary number that no decimal equals. */
    private static String number(BigDecimal number) {
        return number.toPlainString() + (number.scale() > 0 ? "B" : "");
    }
}
