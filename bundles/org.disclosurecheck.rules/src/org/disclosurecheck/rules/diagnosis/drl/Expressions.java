package org.disclosurecheck.rules.diagnosis.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.disclosurecheck.rules.diagnosis.Mend;
import org.disclosurecheck.rules.diagnosis.RuleFault.Kind;

/** Reads expressions; what binds loosest comes first. */
final class Expressions {

    /** Deeper nesting than any rule needs; the tree is walked by recursion. */
    private static final int DEEPEST = 60;
    /** More links than any rule needs; each makes the tree one step deeper, for us and for the compiler. */
    private static final int LONGEST = 300;
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> OPERATORS = Set.of("matches", "contains", "memberOf", "in");

    private final Words words;
    private int depth;

    Expressions(Words words) {
        this.words = words;
    }

    /** True for a word with which an expression may begin. */
    static boolean begins(Token token) {
        return switch (token.kind()) {
            case NAME, VARIABLE, STRING, NUMBER -> true;
            default -> token.is("!") || token.is("(");
        };
    }

    /** A condition in the brackets of a pattern. */
    Expr condition() throws Words.Stop {
        return either();
    }

    /** A value in a consequence. */
    Expr value() throws Words.Stop {
        Expr asked = either();
        if (!words.accept("?")) {
            return asked;
        }
        deeper();
        try {
            Expr yes = value();
            if (!words.accept(":")) {
                throw words.unexpected(words.peek());
            }
            return new Expr.Choice(asked, yes, value());
        } finally {
            depth--;
        }
    }

    private Expr either() throws Words.Stop {
        Expr left = both();
        for (int links = 0; words.peek().is("||");) {
            links = link(links);
            left = new Expr.Binary(words.next(), left, both());
        }
        return left;
    }

    private Expr both() throws Words.Stop {
        Expr left = comparison();
        for (int links = 0; words.peek().is("&&");) {
            links = link(links);
            left = new Expr.Binary(words.next(), left, comparison());
        }
        return left;
    }

    private Expr comparison() throws Words.Stop {
        Token first = words.peek();
        if (first.kind() == Token.Kind.SIGN && COMPARISONS.contains(first.text())) {
            throw words.fault(Kind.SYNTAX, first, "“" + first.text() + "”左边要写出比较的是哪一项", "say what is compared, to the left of “" + first.text() + "”");
        }
        Expr left = sum();
        int links = 0;
        while (true) {
            links = link(links);
            Token sign = words.peek();
            if (sign.is("=")) {
                words.next();
                words.tell(Kind.SYNTAX, sign.start(), 1, "比较是否相等要写 ==", "equality is written ==",
                        new Mend("换成 ==", "make it ==", sign.start(), 1, "=="));
                left = new Expr.Binary(new Token(Token.Kind.SIGN, "==", sign.start(), sign.end()), left, sum());
            } else if (sign.kind() == Token.Kind.SIGN && COMPARISONS.contains(sign.text())) {
                words.next();
                left = new Expr.Binary(sign, left, sum());
            } else if (operator(sign) || sign.isName("not") && operator(words.peek(1))) {
                left = match(left);
            } else {
                return left;
            }
        }
    }

    private static boolean operator(Token word) {
        return word.kind() == Token.Kind.NAME && OPERATORS.contains(word.text());
    }

    private Expr match(Expr left) throws Words.Stop {
        boolean not = words.peek().isName("not");
        if (not) {
            words.next();
        }
        Token word = words.next();
        List<Expr> right = new ArrayList<>();
        if (word.text().equals("in")) {
            if (!words.accept("(")) {
                throw words.fault(Kind.SYNTAX, words.peek(), "in 后面是括号里的一列值", "“in” is followed by values in brackets");
            }
            do {
                right.add(sum());
            } while (words.accept(","));
            close();
        } else {
            right.add(sum());
        }
        return new Expr.Match(word, not, left, right, words.last().end());
    }

    /** Numbers or words added up; also what follows “from”. */
    Expr sum() throws Words.Stop {
        Expr left = product();
        for (int links = 0; words.peek().is("+") || words.peek().is("-");) {
            links = link(links);
            left = new Expr.Binary(words.next(), left, product());
        }
        return left;
    }

    private Expr product() throws Words.Stop {
        Expr left = unary();
        for (int links = 0; words.peek().is("*") || words.peek().is("/") || words.peek().is("%");) {
            links = link(links);
            left = new Expr.Binary(words.next(), left, unary());
        }
        return left;
    }

    private Expr unary() throws Words.Stop {
        deeper();
        try {
            if (words.peek().is("!") || words.peek().is("-")) {
                return new Expr.Unary(words.next(), unary());
            }
            return chain(first());
        } finally {
            depth--;
        }
    }

    private void deeper() throws Words.Stop {
        if (++depth > DEEPEST) {
            depth--;
            throw words.fault(Kind.FORBIDDEN, words.peek(), "括号套得太深", "nested too deeply");
        }
    }

    /** Counts the links of one chain. */
    private int link(int before) throws Words.Stop {
        if (before >= LONGEST) {
            throw words.fault(Kind.FORBIDDEN, words.peek(), "一个条件太长，连着写的最多 " + LONGEST + " 项；词语多的请写进 settings 或者表格",
                    "too long; at most " + LONGEST + " terms in a row");
        }
        return before + 1;
    }

    private Expr chain(Expr start) throws Words.Stop {
        Expr of = start;
        int links = 0;
        while (true) {
            links = link(links);
            if (words.peek().is(".")) {
                words.next();
                Token name = words.peek();
                if (name.kind() != Token.Kind.NAME) {
                    throw words.fault(Kind.SYNTAX, name, "“.”后面缺少名字", "a name is missing behind “.”");
                }
                words.next();
                of = words.peek().is("(") ? call(of, name) : new Expr.Member(of, name);
            } else if (words.peek().is("[")) {
                words.next();
                Expr index = sum();
                if (!words.accept("]")) {
                    throw words.unexpected(words.peek());
                }
                of = new Expr.Index(of, index, words.last().end());
            } else {
                return of;
            }
        }
    }

    private Expr call(Expr of, Token name) throws Words.Stop {
        words.next();
        List<Expr> arguments = new ArrayList<>();
        if (!words.accept(")")) {
            do {
                arguments.add(value());
            } while (words.accept(","));
            close();
        }
        return new Expr.Call(of, name, arguments, words.last().end());
    }

    private void close() throws Words.Stop {
        if (words.accept(")")) {
            return;
        }
        Token found = words.peek();
        int at = words.last().end();
        if (found.kind() == Token.Kind.SIGN && Forbidden.SIGNS.containsKey(found.text()) && !found.is("}")) {
            throw words.forbiddenSign(found);
        }
        words.tell(Kind.SYNTAX, at, 0, "缺少右括号", "a closing bracket is missing", new Mend("补上右括号", "add the bracket", at, 0, ")"));
        if (!found.is(";") && !found.isName("then") && !found.isName("end")) {
            throw words.stop();
        }
    }

    private Expr first() throws Words.Stop {
        Token token = words.peek();
        switch (token.kind()) {
            case STRING, NUMBER -> {
                words.next();
                return new Expr.Literal(token);
            }
            case NAME, VARIABLE -> {
                if (token.text().matches("true|false|null")) {
                    words.next();
                    return new Expr.Literal(token);
                }
                String[] why = token.kind() == Token.Kind.NAME && !words.peek(1).is(".") ? Forbidden.STATEMENTS.get(token.text()) : null;
                if (token.text().matches("new|drools|kcontext|super")) {
                    why = Forbidden.STATEMENTS.get(token.text());
                }
                if (why != null) {
                    throw words.fault(Kind.FORBIDDEN, token, "规则里不能用 " + token.text() + "：它" + why[0], "“" + token.text() + "” is not for rules: it " + why[1]);
                }
                if (token.text().matches("end|then|when|rule")) {
                    throw words.unexpected(token);
                }
                words.next();
                return words.peek().is("(") ? call(null, token) : new Expr.Name(token);
            }
            default -> {
                if (words.accept("(")) {
                    Expr inner = value();
                    close();
                    if (inner instanceof Expr.Name && words.peek().kind() != Token.Kind.NAME && begins(words.peek()) && !words.peek().is("(")) {
                        throw words.fault(Kind.FORBIDDEN, token, "规则里不能转换类型", "rules do not cast");
                    }
                    return new Expr.Bracket(inner, token.start(), words.last().end());
                }
                throw words.unexpected(token);
            }
        }
    }
}
