package org.disclosurecheck.rules.diagnosis.drl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.disclosurecheck.rules.BoundedMatch;
import org.disclosurecheck.rules.diagnosis.drl.RuleFile.Constraint;
import org.disclosurecheck.rules.diagnosis.drl.RuleFile.Pattern;
import org.disclosurecheck.rules.diagnosis.drl.RuleFile.RuleNode;

/** The text of a rule with every “matches” made one that ends; lines stay where they are. */
public final class BoundedText {

    private record Change(int start, int end, String text) {
    }

    private BoundedText() {
    }

    /** @param file the tree of the text, in which the guard has found nothing wrong */
    public static String of(String text, RuleFile file) {
        List<Change> changes = new ArrayList<>();
        for (RuleNode rule : file.rules()) {
            for (Pattern pattern : rule.patterns()) {
                for (Constraint constraint : pattern.constraints()) {
                    if (constraint.variable() != null && constraint.expression() instanceof Expr.Match match) {
                        // “$x : raw matches …” names the left side
                        String left = text.substring(match.left().start(), match.left().end());
                        add(text, match, left + ", ", changes);
                    } else {
                        collect(text, constraint.expression(), changes);
                    }
                }
            }
        }
        if (changes.isEmpty()) {
            return text;
        }
        changes.add(new Change(file.packageEnd(), file.packageEnd(), " import " + BoundedMatch.class.getName() + ";"));
        changes.sort(Comparator.comparingInt(Change::start).reversed());
        StringBuilder bounded = new StringBuilder(text);
        changes.forEach(change -> bounded.replace(change.start, change.end, change.text));
        return bounded.toString();
    }

    private static void collect(String text, Expr expression, List<Change> changes) {
        if (expression instanceof Expr.Match match) {
            add(text, match, "", changes);
        } else if (expression instanceof Expr.Binary binary) {
            collect(text, binary.left(), changes);
            collect(text, binary.right(), changes);
        } else if (expression instanceof Expr.Unary unary) {
            collect(text, unary.what(), changes);
        } else if (expression instanceof Expr.Bracket bracket) {
            collect(text, bracket.inner(), changes);
        } else if (expression instanceof Expr.Choice choice) {
            collect(text, choice.asked(), changes);
            collect(text, choice.yes(), changes);
            collect(text, choice.no(), changes);
        } else if (expression instanceof Expr.Call call) {
            call.arguments().forEach(argument -> collect(text, argument, changes));
            if (call.of() != null) {
                collect(text, call.of(), changes);
            }
        } else if (expression instanceof Expr.Member member) {
            collect(text, member.of(), changes);
        } else if (expression instanceof Expr.Index index) {
            collect(text, index.of(), changes);
            collect(text, index.index(), changes);
        }
    }

    private static void add(String text, Expr.Match match, String before, List<Change> changes) {
        if (match.word().text().equals("matches")) {
            Expr regex = match.right().get(0);
            changes.add(new Change(match.start(), match.end(), before + (match.not() ? "!" : "") + "BoundedMatch.matches( "
                    + text.substring(match.left().start(), match.left().end()) + ", " + text.substring(regex.start(), regex.end()) + " )"));
        }
    }
}
