package org.disclosurecheck.rules.sentences;

import java.util.List;
import java.util.stream.Collectors;

/** A condition of a sentence; it writes itself with the variables of everything it speaks of. */
sealed interface Condition {

    /** As the rule language writes it; “bare” inside an “or” or a denial. */
    String drl(boolean bare);

    Condition denied();

    /** Two sums compared. */
    record Comparison(Linear left, Operator operator, Linear right) implements Condition {

        @Override
        public String drl(boolean bare) {
            // the compiler of conditions does not read three or more summands on the right without brackets
            String side = right.terms().size() > 1 ? "( " + right.drl() + " )" : right.drl();
            return left.drl() + " " + operator.sign() + " " + side;
        }

        @Override
        public Condition denied() {
            return new Comparison(left, operator.denied(), right);
        }
    }

    /** More than so many per cent of a whole, the per cent being a setting. */
    record Share(Linear part, String setting, Linear whole, boolean more) implements Condition {

        @Override
        public String drl(boolean bare) {
            return (more ? "" : "!") + "$set.isOver( \"" + setting + "\", " + part.calls(false) + ", " + whole.calls(false) + " )";
        }

        @Override
        public Condition denied() {
            return new Share(part, setting, whole, !more);
        }
    }

    /** Anything that is true or false by itself. */
    record Test(String yes, String no) implements Condition {

        @Override
        public String drl(boolean bare) {
            return yes;
        }

        @Override
        public Condition denied() {
            return new Test(no, yes);
        }
    }

    /** One of several, or all of them. */
    record Several(List<Condition> parts, boolean all) implements Condition {

        @Override
        public String drl(boolean bare) {
            return "( " + parts.stream().map(part -> part.drl(true)).collect(Collectors.joining(all ? " && " : " || ")) + " )";
        }

        @Override
        public Condition denied() {
            return new Several(parts.stream().map(Condition::denied).toList(), !all);
        }
    }
}
