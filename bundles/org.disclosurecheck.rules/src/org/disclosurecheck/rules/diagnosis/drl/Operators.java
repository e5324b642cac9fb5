package org.disclosurecheck.rules.diagnosis.drl;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;

import org.disclosurecheck.rules.diagnosis.FaultList;
import org.disclosurecheck.rules.diagnosis.Mend;
import org.disclosurecheck.rules.diagnosis.RuleFault.Kind;

/** What may stand on both sides of a sign, and what comes out. */
final class Operators {

    private final Typing typing;
    private final FaultList faults;

    Operators(Typing typing, FaultList faults) {
        this.typing = typing;
        this.faults = faults;
    }

    Type of(Expr expression, boolean saying) {
        if (expression instanceof Expr.Unary unary) {
            return unary(unary, saying);
        } else if (expression instanceof Expr.Choice choice) {
            truth(choice.asked(), saying);
            Type yes = typing.of(choice.yes(), saying);
            Type no = typing.of(choice.no(), saying);
            return yes == Types.NOTHING ? no : yes;
        } else if (expression instanceof Expr.Match match) {
            return match(match, saying);
        }
        Expr.Binary binary = (Expr.Binary) expression;
        return switch (binary.sign().text()) {
            case "&&", "||" -> {
                truth(binary.left(), saying);
                truth(binary.right(), saying);
                yield Boolean.TYPE;
            }
            case "+", "-", "*", "/", "%" -> reckoned(binary, saying);
            default -> compared(binary, saying);
        };
    }

    private Type unary(Expr.Unary unary, boolean saying) {
        if (unary.sign().is("!")) {
            truth(unary.what(), saying);
            return boolean.class;
        }
        Type type = typing.of(unary.what(), saying);
        if (type != null && !Types.isNumber(type)) {
            wrong(unary.what(), type, "负号后面应当是数", "a number is expected behind “-”");
        }
        if (saying && type == BigDecimal.class) {
            faults.error(Kind.SYNTAX, unary.start(), unary.end() - unary.start(), "then 和 end 之间请用 .negate()", "in a consequence it is .negate()");
        }
        return type;
    }

    private void truth(Expr side, boolean saying) {
        Type type = typing.of(side, saying);
        if (type != null && !Types.isTruth(type)) {
            wrong(side, type, "这里应当能说“是”或“否”，请写出怎样比较", "true or false is expected here; say how it is compared");
        }
    }

    private Type reckoned(Expr.Binary binary, boolean saying) {
        Type left = typing.of(binary.left(), saying);
        Type right = typing.of(binary.right(), saying);
        if (binary.sign().is("+") && (Types.isWords(left) || Types.isWords(right))) {
            return String.class;
        }
        if (left == null || right == null) {
            return null;
        }
        for (Expr side : new Expr[] {binary.left(), binary.right()}) {
            Type type = side == binary.left() ? left : right;
            if (!Types.isNumber(type)) {
                wrong(side, type, "“" + binary.sign().text() + "”两边应当是数", "numbers are expected on both sides of “" + binary.sign().text() + "”");
                return null;
            }
        }
        if (saying && (left == BigDecimal.class || right == BigDecimal.class)) {
            String way = switch (binary.sign().text()) {
                case "+" -> ".add(…)";
                case "-" -> ".subtract(…)";
                default -> ".multiply(…)";
            };
            faults.error(Kind.SYNTAX, binary.sign().start(), binary.sign().length(), "then 和 end 之间的数请用 " + way, "in a consequence it is " + way);
        }
        return left == BigDecimal.class || right == BigDecimal.class ? BigDecimal.class : int.class;
    }

    private Type compared(Expr.Binary binary, boolean saying) {
        Type left = typing.of(binary.left(), saying);
        Type right = typing.of(binary.right(), saying);
        String sign = binary.sign().text();
        boolean order = !sign.equals("==") && !sign.equals("!=");
        if (comparison(binary.left()) && comparison(binary.right())) {
            faults.error(Kind.SYNTAX, binary.sign().start(), binary.sign().length(), "两个比较不能再互相比较，结果会是错的；请用 && 和 || 写，或者分成两条规则",
                    "two comparisons cannot be compared with each other; write it with && and ||, or as two rules");
        }
        if (!saying && binary.right() instanceof Expr.Binary sum && sum.left() instanceof Expr.Binary && sum.sign().text().matches("[+-]")) {
            faults.error(Kind.SYNTAX, sum.start(), sum.end() - sum.start(), "三项以上相加写在右边，要加括号", "three or more terms on the right need brackets",
                    new Mend("加上括号", "put brackets around it", sum.start(), sum.end() - sum.start(),
                            "( " + faults.text().substring(sum.start(), sum.end()) + " )"));
        }
        if (left == null || right == null) {
            return boolean.class;
        }
        if (order && !(Types.isNumber(left) && Types.isNumber(right) || Types.isWords(left) && Types.isWords(right)
                || left == LocalDate.class && right == left)) {
            mismatch(binary.sign(), binary.right(), left, right);
        } else if (!order && !Types.comparable(left, right)) {
            mismatch(binary.sign(), binary.right(), left, right);
        } else if (saying && order && (left == BigDecimal.class || right == BigDecimal.class)) {
            faults.error(Kind.SYNTAX, binary.sign().start(), binary.sign().length(), "then 和 end 之间的数请用 .compareTo(…) " + sign + " 0",
                    "in a consequence it is .compareTo(…) " + sign + " 0");
        }
        return boolean.class;
    }

    private static boolean comparison(Expr side) {
        return side.bare() instanceof Expr.Binary binary && binary.sign().text().matches("==|!=|<=?|>=?");
    }

    private void mismatch(Token sign, Expr right, Type left, Type given) {
        Mend[] mends = {};
        if (right.bare() instanceof Expr.Literal literal && Types.isWords(left) && literal.token().kind() == Token.Kind.NUMBER) {
            mends = new Mend[] {new Mend("加上引号", "put it in quotes", literal.start(), literal.token().length(), '"' + literal.token().text() + '"')};
        } else if (right.bare() instanceof Expr.Literal literal && Types.isNumber(left) && literal.token().text().matches("\\d{1,9}")) {
            mends = new Mend[] {new Mend("去掉引号", "take the quotes away", literal.start(), literal.token().length(), literal.token().text())};
        }
        faults.error(Kind.NAME, right.start(), right.end() - right.start(), "“" + sign.text() + "”左边是" + Types.zh(left) + "，右边是" + Types.zh(given) + "，不能比较",
                "“" + sign.text() + "” compares " + Types.en(left) + " with " + Types.en(given), mends);
    }

    private Type match(Expr.Match match, boolean saying) {
        Type left = typing.of(match.left(), saying);
        if (saying) {
            faults.error(Kind.SYNTAX, match.word().start(), match.word().length(), "“" + match.word().text() + "”只能写在条件里",
                    "“" + match.word().text() + "” is for conditions only");
        }
        for (Expr side : match.right()) {
            Type right = typing.of(side, saying);
            switch (match.word().text()) {
                case "in" -> {
                    if (!Types.comparable(left, right)) {
                        mismatch(match.word(), side, left, right);
                    }
                }
                case "matches" -> regex(match, left, side);
                case "contains" -> holds(match.left(), left, side, right);
                default -> holds(side, right, match.left(), left);
            }
        }
        return boolean.class;
    }

    private void holds(Expr whole, Type wholeType, Expr part, Type partType) {
        if (wholeType != null && !Types.isSeveral(wholeType) && !Types.isWords(wholeType)) {
            wrong(whole, wholeType, "这里应当是文字或者一列值", "words or several values are expected here");
        } else if (wholeType != null && !Types.comparable(Types.isWords(wholeType) ? String.class : Types.element(wholeType), partType)) {
            wrong(part, partType, "这里应当是" + Types.zh(Types.isWords(wholeType) ? String.class : Types.element(wholeType)),
                    "another kind of value is expected here");
        }
    }

    private void regex(Expr.Match match, Type left, Expr regex) {
        if (left != null && !Types.isWords(left)) {
            wrong(match.left(), left, "matches 左边应当是文字", "words are expected to the left of “matches”");
        }
        if (!(regex instanceof Expr.Literal literal) || literal.token().kind() != Token.Kind.STRING) {
            faults.error(Kind.FORBIDDEN, regex.start(), regex.end() - regex.start(), "matches 后面要直接写出引号里的匹配式",
                    "the expression behind “matches” is written there, in quotes");
            return;
        }
        String plain = literal.token().text().replace("\\\\", "\\");
        Regexes.fault(plain).ifPresent(fault -> faults.error(Kind.FORBIDDEN, literal.start() + 1 + Math.min(fault.at(), literal.token().length() - 2), 1,
                fault.zh(), fault.en()));
    }

    private void wrong(Expr side, Type type, String zh, String en) {
        faults.error(Kind.NAME, side.start(), side.end() - side.start(), zh + "，这里是" + Types.zh(type), en + "; this is " + Types.en(type));
    }
}
