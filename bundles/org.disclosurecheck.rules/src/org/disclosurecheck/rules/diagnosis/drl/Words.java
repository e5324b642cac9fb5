package org.disclosurecheck.rules.diagnosis.drl;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.rules.diagnosis.FaultList;
import org.disclosurecheck.rules.diagnosis.Mend;
import org.disclosurecheck.rules.diagnosis.RuleFault.Kind;

/** The words of a rule text, read one after the other, and how to go on after a fault. */
final class Words {

    /** The words do not go on as the grammar wants; the fault is told already. */
    static final class Stop extends Exception {
        private static final long serialVersionUID = 1L;

        Stop() {
            super(null, null, false, false);
        }
    }

    /** What ends a part of a rule. */
    private static final List<String> SECTIONS = List.of("rule", "when", "then", "end", "import", "global", "package");

    private final List<Token> tokens;
    private final FaultList faults;
    private int at;

    Words(List<Token> tokens, FaultList faults) {
        this.tokens = tokens;
        this.faults = faults;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    boolean atEnd() {
        return peek().kind() == Token.Kind.END;
    }

    Token next() {
        Token token = peek();
        if (!atEnd()) {
            at++;
        }
        return token;
    }

    /** The word before the next one. */
    Token last() {
        return at == 0 ? new Token(Token.Kind.SIGN, "", 0, 0) : tokens.get(at - 1);
    }

    boolean accept(String sign) {
        if (peek().is(sign)) {
            next();
            return true;
        }
        return false;
    }

    Token name(String zh, String en) throws Stop {
        if (peek().kind() != Token.Kind.NAME && peek().kind() != Token.Kind.VARIABLE) {
            throw fault(Kind.SYNTAX, peek(), "这里应当是" + zh + "，不是“" + shown(peek()) + "”", en + " is expected, not “" + shown(peek()) + "”");
        }
        return next();
    }

    String dotted() throws Stop {
        StringBuilder name = new StringBuilder(name("名字", "a name").text());
        while (peek().is(".") && peek(1).kind() == Token.Kind.NAME) {
            next();
            name.append('.').append(next().text());
        }
        return name.toString();
    }

    /** True where a new condition seems to begin: {@code $x : Type(}, {@code not Type(}, {@code Type(}. */
    boolean startsPattern() {
        boolean capital = peek().kind() == Token.Kind.NAME && Character.isUpperCase(peek().text().charAt(0)) && peek(1).is("(");
        boolean named = peek().kind() == Token.Kind.VARIABLE && peek(1).is(":") && peek(2).kind() == Token.Kind.NAME
                && Character.isUpperCase(peek(2).text().charAt(0)) && (peek(3).is("(") || peek(3).is("."));
        boolean negated = (peek().isName("not") || peek().isName("exists")) && peek(1).kind() == Token.Kind.NAME
                && Character.isUpperCase(peek(1).text().charAt(0));
        return capital || named || negated;
    }

    void tell(Kind kind, int offset, int length, String zh, String en, Mend... mends) {
        faults.error(kind, offset, length, zh, en, mends);
    }

    Stop stop() {
        return new Stop();
    }

    Stop fault(Kind kind, Token token, String zh, String en, Mend... mends) {
        tell(kind, token.start(), token.length(), zh, en, mends);
        return new Stop();
    }

    Stop forbiddenSign(Token sign) {
        String[] why = Forbidden.SIGNS.get(sign.text());
        return fault(Kind.FORBIDDEN, sign, "规则里不能用 " + sign.text() + "：它" + why[0], "“" + sign.text() + "” is not for rules: it " + why[1]);
    }

    Stop unexpected(Token found) {
        if (found.kind() == Token.Kind.SIGN && Forbidden.SIGNS.containsKey(found.text())) {
            return forbiddenSign(found);
        }
        if (found.kind() == Token.Kind.NAME && Forbidden.CONDITIONS.containsKey(found.text())) {
            return fault(Kind.FORBIDDEN, found, "规则里不能用 " + found.text() + "：它" + Forbidden.CONDITIONS.get(found.text())[0],
                    "“" + found.text() + "” is not for rules: it " + Forbidden.CONDITIONS.get(found.text())[1]);
        }
        return fault(Kind.SYNTAX, found, atEnd() ? "文件到这里就断了" : "这里不应当是“" + shown(found) + "”",
                atEnd() ? "the file breaks off here" : "“" + shown(found) + "” does not belong here");
    }

    String shown(Token token) {
        return token.kind() == Token.Kind.END ? "（文件末尾）" : token.kind() == Token.Kind.STRING ? '"' + token.text() + '"' : token.text();
    }

    /** True where a part of the rule ends. */
    boolean atSection() {
        return atEnd() || peek().kind() == Token.Kind.NAME && SECTIONS.contains(peek().text());
    }

    /** Stops at a word that the grammar knows and rules may not use. */
    void refuse(Map<String, String[]> forbidden) throws Stop {
        Token first = peek();
        String[] why = first.kind() == Token.Kind.NAME && !peek(1).is(":") ? forbidden.get(first.text()) : null;
        if (why != null) {
            throw fault(Kind.FORBIDDEN, first, "规则里不能用 " + first.text() + "：它" + why[0], "“" + first.text() + "” is not for rules: it " + why[1]);
        }
    }

    /** Goes on to one of these words, beyond the present one. */
    void skipTo(String... wanted) {
        List<String> list = Arrays.asList(wanted);
        int from = at;
        while (!atEnd() && (at == from && !list.contains("when") || !list.contains(peek().text()) || peek().kind() == Token.Kind.STRING)) {
            next();
        }
    }

    /** Goes on behind the comma, or before the bracket, that ends a condition in brackets. */
    void skipConstraint() {
        int depth = 0;
        while (!atEnd() && !(peek().kind() == Token.Kind.NAME && SECTIONS.contains(peek().text()) && !last().is("."))) {
            if (depth == 0 && (peek().is(")") || peek().is(","))) {
                accept(",");
                return;
            }
            depth += peek().is("(") ? 1 : peek().is(")") ? -1 : 0;
            next();
            if (depth == 0 && startsPattern()) {
                return;
            }
        }
    }

    /** Goes on where the next condition seems to begin. */
    void skipPattern() {
        int depth = 0;
        int from = at;
        while (!atEnd() && !(peek().kind() == Token.Kind.NAME && SECTIONS.contains(peek().text()) && !last().is("."))) {
            if (at > from && depth <= 0 && startsPattern() && !last().isName("from") && !last().is(".") && !last().is(":") && !last().isName("not")) {
                return;
            }
            depth += peek().is("(") ? 1 : peek().is(")") ? -1 : 0;
            next();
        }
    }

    /** Goes on behind the next semicolon. */
    void skipStatement() {
        while (!atEnd() && !(peek().kind() == Token.Kind.NAME && SECTIONS.contains(peek().text()) && !last().is("."))) {
            if (next().is(";")) {
                return;
            }
        }
    }
}
