package org.disclosurecheck.rules.diagnosis.drl;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.rules.diagnosis.FaultList;
import org.disclosurecheck.rules.diagnosis.Mend;
import org.disclosurecheck.rules.diagnosis.RuleFault.Kind;
import org.disclosurecheck.rules.diagnosis.Vocabulary.Entry;
import org.disclosurecheck.rules.diagnosis.Vocabulary.Form;
import org.disclosurecheck.rules.diagnosis.Vocabulary.Member;

/** Calls: whether there is such a one, whether what stands in its brackets fits, and what comes out of it. */
final class Calls {

    private static final int MOST_PLACES = 20;

    private final Typing typing;
    private final TypeNames names;
    private final Scope scope;
    private final FaultList faults;
    private final Unknown unknown;

    Calls(Typing typing, TypeNames names, Scope scope, FaultList faults) {
        this.typing = typing;
        this.names = names;
        this.scope = scope;
        this.faults = faults;
        unknown = new Unknown(faults);
    }

    /** @param saying true in a consequence, which is Java */
    Type of(Expr.Call call, boolean saying) {
        List<Type> given = new ArrayList<>();
        Token name = call.name();
        Type owner = null;
        Entry entry = null;
        boolean function = call.of() != null && names.isTypeName(call.of());
        if (function) {
            entry = names.type(call.of()).orElse(null);
            if (entry == null) {
                unknown.type(call.of());
            }
        } else if (call.of() != null) {
            owner = names.isPackage(call.of()) ? null : typing.of(call.of(), saying);
            entry = names.entry(owner, name);
        } else if (scope.self != null && !saying) {
            owner = scope.self;
            entry = names.entry(owner, name);
        } else {
            faults.error(Kind.FORBIDDEN, name.start(), name.length(), "“" + name.text() + "(…)”不在规则可以用的写法里",
                    "“" + name.text() + "(…)” is not among what rules may use");
        }
        for (Expr argument : call.arguments()) {
            given.add(typing.of(argument, saying));
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
        faults.error(Kind.NAME, argument.start(), argument.end() - argument.start(),
                "这里应当是" + (Types.isWhole(wanted) ? "整数" : Types.zh(wanted)) + "，不是" + Types.zh(given.get(wrong)) + "："
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
            return each == null && type instanceof GenericArrayType ? null : each;
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
}
