package org.disclosurecheck.rules.diagnosis.drl;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.rules.diagnosis.Mend;
import org.disclosurecheck.rules.diagnosis.RuleFault.Kind;
import org.disclosurecheck.rules.diagnosis.drl.RuleFile.Constraint;
import org.disclosurecheck.rules.diagnosis.drl.RuleFile.Pattern;
import org.disclosurecheck.rules.diagnosis.drl.RuleFile.Quantity;

/** The grammar of what stands between “when” and “then”; after a fault it goes on at the next condition. */
final class Conditions {

    private final Words words;
    private final Expressions expressions;

    Conditions(Words words, Expressions expressions) {
        this.words = words;
        this.expressions = expressions;
    }

    /** All conditions up to “then”, or to whatever else ends the part. */
    List<Pattern> patterns() {
        List<Pattern> patterns = new ArrayList<>();
        while (!words.atSection()) {
            if (words.accept(";")) {
                continue;
            }
            try {
                patterns.add(pattern());
            } catch (Words.Stop e) {
                words.skipPattern();
            }
        }
        return patterns;
    }

    private Pattern pattern() throws Words.Stop {
        Token first = words.peek();
        Quantity quantity = first.isName("not") ? Quantity.NOT : first.isName("exists") ? Quantity.EXISTS : Quantity.EACH;
        boolean bracket = false;
        if (quantity != Quantity.EACH) {
            words.next();
            bracket = words.accept("(");
        }
        Token variable = variable();
        words.refuse(Forbidden.CONDITIONS);
        Token start = words.peek();
        if (start.is("(") && quantity == Quantity.EACH || start.is("?") || start.is("/")) {
            throw words.fault(Kind.FORBIDDEN, start, "条件一行写一个，不能用括号、? 或者 / 开头",
                    "a condition is a line of its own; it does not begin with “" + start.text() + "”");
        }
        String name = words.dotted();
        Token type = new Token(Token.Kind.NAME, name, start.start(), words.last().end());
        if (!words.accept("(")) {
            int at = words.last().end();
            Token found = words.peek();
            if (Forbidden.SIGNS.containsKey(found.text()) && found.kind() == Token.Kind.SIGN) {
                throw words.forbiddenSign(found);
            }
            throw words.fault(Kind.SYNTAX, found, "“" + name + "”后面要有括号", "“" + name + "” must be followed by a bracket",
                    new Mend("补上 ()", "add ()", at, 0, "()"));
        }
        List<Constraint> constraints = constraints();
        Expr source = null;
        if (words.peek().isName("from")) {
            words.next();
            words.refuse(Forbidden.CONDITIONS);
            source = expressions.sum();
        }
        words.refuse(Forbidden.CONDITIONS);
        if (words.peek().is("&&") || words.peek().is("||")) {
            throw words.fault(Kind.FORBIDDEN, words.peek(), "两个条件之间不能用 " + words.peek().text() + "，请分两行写；“或者”请写成两条规则",
                    "no “" + words.peek().text() + "” between conditions: one a line; write “or” as two rules");
        }
        if (bracket && !words.accept(")")) {
            missingBracket();
        }
        return new Pattern(quantity, variable, type, constraints, source, first.start(), words.last().end());
    }

    private Token variable() {
        Token.Kind kind = words.peek().kind();
        if (kind != Token.Kind.VARIABLE && kind != Token.Kind.NAME || !words.peek(1).is(":")) {
            return null;
        }
        Token variable = words.next();
        words.next();
        if (variable.kind() == Token.Kind.NAME) {
            words.tell(Kind.SYNTAX, variable.start(), variable.length(), "自己起的名字前面要加 $", "names of your own begin with $",
                    new Mend("写成 $" + variable.text(), "make it $" + variable.text(), variable.start(), 0, "$"));
        }
        return variable;
    }

    private List<Constraint> constraints() {
        List<Constraint> constraints = new ArrayList<>();
        while (!words.accept(")")) {
            if (words.atSection()) {
                missingBracket();
                break;
            }
            try {
                Token variable = variable();
                constraints.add(new Constraint(variable, expressions.condition()));
                if (!words.peek().is(")") && !words.accept(",")) {
                    between();
                }
            } catch (Words.Stop e) {
                words.skipConstraint();
            }
        }
        return constraints;
    }

    /** Behind a constraint stands neither a comma nor a bracket. */
    private void between() throws Words.Stop {
        Token found = words.peek();
        int at = words.last().end();
        if (words.atSection() || found.is("$") || words.startsPattern()) {
            missingBracket();
            throw words.stop();
        }
        if (found.kind() == Token.Kind.NAME && Forbidden.CONDITIONS.containsKey(found.text()) && !words.peek(1).is(".")) {
            throw words.unexpected(found);
        }
        if (Expressions.begins(found)) {
            words.tell(Kind.SYNTAX, at, 0, "两个条件之间缺少逗号", "a comma is missing between two conditions",
                    new Mend("补上逗号", "add the comma", at, 0, ","));
            return;
        }
        if (found.is(";")) {
            words.next();
            words.tell(Kind.SYNTAX, found.start(), 1, "括号里的条件用逗号隔开", "conditions in brackets are divided by commas",
                    new Mend("换成逗号", "make it a comma", found.start(), 1, ","));
            return;
        }
        throw words.unexpected(found);
    }

    private void missingBracket() {
        int at = words.last().end();
        words.tell(Kind.SYNTAX, at, 0, "缺少右括号", "a closing bracket is missing", new Mend("补上右括号", "add the bracket", at, 0, " )"));
    }
}
