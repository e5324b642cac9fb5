package org.disclosurecheck.rules.diagnosis.drl;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.rules.Findings;
import org.disclosurecheck.rules.diagnosis.FaultList;
import org.disclosurecheck.rules.diagnosis.Mend;
import org.disclosurecheck.rules.diagnosis.Nearest;
import org.disclosurecheck.rules.diagnosis.RuleFault.Kind;
import org.disclosurecheck.rules.diagnosis.Vocabulary;
import org.disclosurecheck.rules.diagnosis.Vocabulary.Entry;
import org.disclosurecheck.rules.diagnosis.Vocabulary.Form;
import org.disclosurecheck.rules.diagnosis.Vocabulary.Member;

/** What the names in an expression are and what comes out of it. */
final class Typing {

    private final Scope scope;
    private final FaultList faults;
    private final TypeNames names;
    private final Calls calls;
    private final Operators operators;
    private final Unknown unknown;
    /** False when the type of the pattern is not known: then nothing is said about its properties. */
    boolean selfKnown;

    Typing(Scope scope, FaultList faults, Checker.Importing importing) {
        this.scope = scope;
        this.faults = faults;
        names = new TypeNames(scope, faults, importing);
        calls = new Calls(this, names, scope, faults);
        operators = new Operators(this, faults);
        unknown = new Unknown(faults);
    }

    /**
     * The type of an expression; null when it is not known, because something in it is wrong.
     *
     * @param saying true in a consequence, which is Java
     */
    Type of(Expr expression, boolean saying) {
        if (expression instanceof Expr.Literal literal) {
            return literal(literal.token());
        } else if (expression instanceof Expr.Bracket bracket) {
            return of(bracket.inner(), saying);
        } else if (expression instanceof Expr.Name name) {
            return name(name, saying);
        } else if (expression instanceof Expr.Member member) {
            return member(member, saying);
        } else if (expression instanceof Expr.Call call) {
            return calls.of(call, saying);
        } else if (expression instanceof Expr.Index index) {
            return index(index, saying);
        }
        return operators.of(expression, saying);
    }

    private static Type literal(Token token) {
        return switch (token.kind()) {
            case STRING -> String.class;
            case NUMBER -> token.text().matches("\\d{1,9}") ? int.class : BigDecimal.class;
            default -> token.text().equals("null") ? Types.NOTHING : boolean.class;
        };
    }

    private Type name(Expr.Name name, boolean saying) {
        Token token = name.token();
        if (token.kind() == Token.Kind.VARIABLE) {
            return variable(token);
        }
        if (token.text().equals("this")) {
            if (scope.self == null) {
                faults.error(Kind.NAME, token.start(), token.length(), "这里没有“this”所指的内容", "“this” means nothing here");
            }
            return scope.self;
        }
        if (token.text().equals("findings")) {
            if (!saying) {
                faults.error(Kind.FORBIDDEN, token.start(), token.length(), "findings 只能写在 then 和 end 之间", "“findings” is for consequences only");
                return null;
            }
            return Findings.class;
        }
        if (scope.self != null && !saying) {
            Optional<Entry> self = Vocabulary.get().entry(Types.raw(scope.self));
            List<Member> found = self.map(entry -> entry.members(token.text())).orElse(List.of());
            if (!found.isEmpty() && found.get(0).form() != Form.FUNCTION) {
                return property(found, token, scope.self, saying);
            }
            if (scope.hasVariable("$" + token.text()) && self.isPresent()) {
                faults.error(Kind.NAME, token.start(), token.length(), "“" + token.text() + "”前面缺少 $", "“$” is missing before “" + token.text() + "”",
                        new Mend("写成 $" + token.text(), "make it $" + token.text(), token.start(), 0, "$"));
                return scope.variable("$" + token.text());
            }
            self.ifPresent(entry -> unknown.member(entry, token, false, saying));
            return null;
        }
        if (!selfKnown && !saying) {
            return null;
        }
        faults.error(Kind.NAME, token.start(), token.length(), "不认识“" + token.text() + "”", "“" + token.text() + "” is not known",
                scope.hasVariable("$" + token.text()) ? new Mend[] {new Mend("写成 $" + token.text(), "make it $" + token.text(),
                        token.start(), 0, "$")} : new Mend[0]);
        return null;
    }

    private Type variable(Token token) {
        if (scope.hasVariable(token.text())) {
            return scope.variable(token.text());
        }
        List<String> near = Nearest.of(token.text(), scope.variables().keySet(), name -> name, name -> name);
        String zh = near.isEmpty() ? "，前面的条件里没有给它起名" : "，是不是“" + near.get(0) + "”？";
        faults.add(Severity.ERROR, Kind.NAME, token.start(), token.length(), "不认识“" + token.text() + "”" + zh,
                "“" + token.text() + "” is not known" + (near.isEmpty() ? ": no condition names it" : "; is “" + near.get(0) + "” meant?"),
                near.stream().map(each -> new Mend("改成 " + each, "make it " + each, token.start(), token.length(), each)).toList());
        return null;
    }

    private Type member(Expr.Member member, boolean saying) {
        if (names.isTypeName(member.of())) {
            Optional<Entry> entry = names.type(member.of());
            if (entry.isPresent()) {
                List<Member> found = entry.get().members(member.name().text()).stream().filter(each -> each.form() == Form.CONSTANT).toList();
                if (found.isEmpty()) {
                    unknown.member(entry.get(), member.name(), true, saying);
                    return null;
                }
                return found.get(0).type();
            }
            unknown.type(member.of());
            return null;
        }
        if (names.isPackage(member)) {
            return null;
        }
        Type owner = of(member.of(), saying);
        Entry entry = names.entry(owner, member.name());
        if (entry == null) {
            return null;
        }
        List<Member> found = entry.members(member.name().text());
        if (found.isEmpty() || found.get(0).form() == Form.FUNCTION) {
            unknown.member(entry, member.name(), false, saying);
            return null;
        }
        return property(found, member.name(), owner, saying);
    }

    /** A property without brackets; in a consequence it needs its getter. */
    private Type property(List<Member> found, Token name, Type owner, boolean saying) {
        Member member = found.get(0);
        if (member.form() == Form.CONSTANT) {
            faults.error(Kind.NAME, name.start(), name.length(), "“" + name.text() + "”前面要写出它属于哪个名字", "say of which type “" + name.text() + "” is");
        } else if (!member.parameters().isEmpty()) {
            faults.error(Kind.SYNTAX, name.start(), name.length(), "“" + name.text() + "”后面要写括号：" + member.signature(),
                    "“" + name.text() + "” is followed by brackets: " + member.signature());
        } else if (saying) {
            faults.error(Kind.SYNTAX, name.start(), name.length(), "then 和 end 之间要写成 " + member.call() + "()", "in a consequence it is " + member.call() + "()",
                    new Mend("写成 " + member.call() + "()", "make it " + member.call() + "()", name.start(), name.length(), member.call() + "()"));
        }
        return Types.of(member.type(), owner);
    }

    private Type index(Expr.Index index, boolean saying) {
        Type several = of(index.of(), saying);
        Type at = of(index.index(), saying);
        if (saying) {
            faults.error(Kind.SYNTAX, index.start(), index.end() - index.start(), "then 和 end 之间请用 .get(…)", "in a consequence it is .get(…)");
        }
        if (several != null && !Types.isSeveral(several)) {
            faults.error(Kind.NAME, index.of().start(), index.of().end() - index.of().start(), "“[ ]”前面应当是一列值", "“[ ]” follows several values");
        }
        if (at != null && !Types.isWhole(at)) {
            faults.error(Kind.NAME, index.index().start(), index.index().end() - index.index().start(), "“[ ]”里应当是整数", "a whole number is expected in “[ ]”");
        }
        return Types.element(several);
    }
}
