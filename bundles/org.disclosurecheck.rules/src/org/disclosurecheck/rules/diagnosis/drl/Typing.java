package org.disclosurecheck.rules.diagnosis.drl;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
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

    private static final int MOST_PLACES = 20;

    private final Scope scope;
    private final FaultList faults;
    private final Checker.Importing importing;
    private final Operators operators;
    private final Unknown unknown;
    /** False when the type of the pattern is not known: then nothing is said about its properties. */
    boolean selfKnown;

    Typing(Scope scope, FaultList faults, Checker.Importing importing) {
        this.scope = scope;
        this.faults = faults;
        this.importing = importing;
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
            return call(call, saying);
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
                scope.hasVariable("$" + token.text()) ? new Mend[] {new Mend("写成 $" + token.text(), "make it $" + token.text(), token.start(), 0, "$")} : new Mend[0]);
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

    /** The type that a dotted name means, when it is one: Measure, SiteNames.Named. */
    private Optional<Entry> type(Expr expression) {
        String dotted = Unknown.dotted(expression);
        if (dotted == null) {
            return Optional.empty();
        }
        Optional<Entry> entry = scope.type(dotted);
        if (entry.isEmpty() && Character.isUpperCase(dotted.charAt(0))) {
            Optional<Entry> notImported = Vocabulary.get().entry(dotted);
            notImported.ifPresent(found -> faults.error(Kind.NAME, expression.start(), expression.end() - expression.start(), "缺少 " + found.importLine(),
                    "the import of " + dotted + " is missing", importing.apply(found)));
            return notImported;
        }
        return entry;
    }

    private boolean isTypeName(Expr expression) {
        String dotted = Unknown.dotted(expression);
        return dotted != null && Character.isUpperCase(dotted.charAt(0));
    }

    private Type member(Expr.Member member, boolean saying) {
        if (isTypeName(member.of())) {
            Optional<Entry> entry = type(member.of());
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
        if (isPackage(member)) {
            return null;
        }
        Type owner = of(member.of(), saying);
        Entry entry = entry(owner, member.name());
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

    /** {@code java.lang.Runtime}: full names are refused, so that the imports say everything. */
    private boolean isPackage(Expr expression) {
        String dotted = Unknown.dotted(expression);
        boolean full = dotted != null && dotted.matches("(java|javax|jdk|sun|com|org|net|io)\\..*") && scope.self == null
                || dotted != null && dotted.matches("(java|javax|jdk|sun|org\\.\\w+|com\\.\\w+)\\.\\w+.*");
        if (full) {
            faults.error(Kind.FORBIDDEN, expression.start(), expression.end() - expression.start(), "规则里不能写带包名的全名，用到的名字请在开头引入",
                    "no full names in rules; import what is used");
        }
        return full;
    }

    /** The entry of the owner of a member; null when there is nothing to say. */
    private Entry entry(Type owner, Token name) {
        if (owner == null) {
            return null;
        }
        if (owner == Types.NOTHING || Types.raw(owner) == null || Vocabulary.get().entry(Types.raw(owner)).isEmpty()) {
            faults.error(Kind.FORBIDDEN, name.start(), name.length(), Types.zh(owner) + "没有“" + name.text() + "”这一项", Types.en(owner) + " has no “" + name.text() + "”");
            return null;
        }
        return Vocabulary.get().entry(Types.raw(owner)).get();
    }

    /** A property without brackets; in a consequence it needs its getter. */
    private Type property(List<Member> found, Token name, Type owner, boolean saying) {
        Member member = found.get(0);
        if (member.form() == Form.CONSTANT) {
            faults.error(Kind.NAME, name.start(), name.length(), "“" + name.text() + "”前面要写出它属于哪个名字", "say of which type “" + name.text() + "” is");
        } else if (!member.parameters().isEmpty()) {
            faults.error(Kind.SYNTAX, name.start(), name.length(), "“" + name.text() + "”后面要写括号：" + member.signature(), "“" + name.text() + "” is followed by brackets: " + member.signature());
        } else if (saying) {
            faults.error(Kind.SYNTAX, name.start(), name.length(), "then 和 end 之间要写成 " + member.call() + "()", "in a consequence it is " + member.call() + "()",
                    new Mend("写成 " + member.call() + "()", "make it " + member.call() + "()", name.start(), name.length(), member.call() + "()"));
        }
        return Types.of(member.type(), owner);
    }

    private Type call(Expr.Call call, boolean saying) {
        List<Type> given = new ArrayList<>();
        Token name = call.name();
        Type owner = null;
        Entry entry = null;
        boolean function = call.of() != null && isTypeName(call.of());
        if (function) {
            entry = type(call.of()).orElse(null);
            if (entry == null) {
                unknown.type(call.of());
            }
        } else if (call.of() != null) {
            owner = isPackage(call.of()) ? null : of(call.of(), saying);
            entry = entry(owner, name);
        } else if (scope.self != null && !saying) {
            owner = scope.self;
            entry = entry(owner, name);
        } else {
            faults.error(Kind.FORBIDDEN, name.start(), name.length(), "“" + name.text() + "(…)”不在规则可以用的写法里", "“" + name.text() + "(…)” is not among what rules may use");
        }
        for (Expr argument : call.arguments()) {
            given.add(of(argument, saying));
        }
        if (entry == null) {
            return null;
        }
        boolean functionWanted = function;
        List<Member> named = entry.members(name.text()).stream().filter(member -> (member.form() == Form.FUNCTION) == functionWanted
                && member.form() != Form.CONSTANT).toList();
        if (named.isEmpty() || !named.get(0).call().equals(name.text()) && named.stream().noneMatch(member -> member.call().equals(name.text()))) {
            if (!named.isEmpty() && call.arguments().isEmpty()) {
                String right = named.get(0).call();
                faults.error(Kind.NAME, name.start(), name.length(), "“" + name.text() + "()”要写成 " + right + "()", "it is written " + right + "()",
                        new Mend("改成 " + right, "make it " + right, name.start(), name.length(), right));
                return Types.of(named.get(0).type(), owner);
            }
            unknown.member(entry, name, function, saying);
            return null;
        }
        return fitting(named, call, given, owner, saying);
    }

    private Type fitting(List<Member> named, Expr.Call call, List<Type> given, Type owner, boolean saying) {
        List<Member> number = named.stream().filter(member -> member.varArgs() ? given.size() >= member.parameters().size() - 1
                : given.size() == member.parameters().size()).toList();
        Token name = call.name();
        if (number.isEmpty()) {
            faults.error(Kind.NAME, name.start(), call.end() - name.start(), "括号里应当是：" + named.get(0).signature(), "it takes " + named.get(0).signature());
            return Types.of(named.get(0).type(), owner);
        }
        int wrong = -1;
        Member best = null;
        for (Member member : number) {
            int at = misfit(member, given, owner, saying);
            if (at < 0) {
                bounded(member, call);
                return Types.of(member.type(), owner);
            }
            if (at >= wrong) {
                wrong = at;
                best = member;
            }
        }
        Expr argument = call.arguments().get(wrong);
        Type wanted = parameter(best, wrong, owner);
        faults.error(Kind.NAME, argument.start(), argument.end() - argument.start(), "这里应当是" + (Types.isWhole(wanted) ? "整数" : Types.zh(wanted)) + "，不是" + Types.zh(given.get(wrong)) + "："
                + best.signature(), Types.en(wanted) + " is expected here, not " + Types.en(given.get(wrong)) + ": " + best.signature());
        return Types.of(best.type(), owner);
    }

    private static int misfit(Member member, List<Type> given, Type owner, boolean saying) {
        for (int i = 0; i < given.size(); i++) {
            Type wanted = parameter(member, i, owner);
            boolean converted = !saying && Types.isNumber(given.get(i)) && Types.isNumber(wanted);
            if (!Types.fits(given.get(i), wanted) && !converted) {
                return i;
            }
        }
        return -1;
    }

    private static Type parameter(Member member, int at, Type owner) {
        int last = member.parameters().size() - 1;
        Type type = member.parameters().get(Math.min(at, last));
        if (member.varArgs() && at >= last) {
            Type each = Types.element(type);
            return each == null && type instanceof java.lang.reflect.GenericArrayType ? null : each;
        }
        return Types.of(type, owner);
    }

    /** How far a decimal point may move: a number of a billion digits would fill the memory. */
    private void bounded(Member member, Expr.Call call) {
        int at = member.call().startsWith("movePoint") ? 0 : member.call().equals("divide") ? 1 : -1;
        if (at >= 0) {
            Expr places = call.arguments().get(at).bare();
            boolean small = places instanceof Expr.Literal literal && literal.token().text().matches("\\d{1,2}")
                    && Integer.parseInt(literal.token().text()) <= MOST_PLACES;
            if (!small) {
                faults.error(Kind.FORBIDDEN, places.start(), places.end() - places.start(), "小数位数要直接写 0 到 " + MOST_PLACES + " 的数字",
                        "the number of places is written here, 0 to " + MOST_PLACES);
            }
        }
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
