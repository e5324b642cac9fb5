package org.disclosurecheck.rules.diagnosis.drl;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.rules.diagnosis.FaultList;
import org.disclosurecheck.rules.diagnosis.Mend;
import org.disclosurecheck.rules.diagnosis.RuleFault.Kind;

/**
 * Divides a rule text into words. Full-width signs are told and then read as the half-width ones, so that one slip makes
 * one fault.
 */
public final class Lexer {

    /** The longest string of a rule; a sentence belongs into the messages. */
    static final int MOST_CHARACTERS = 2000;
    private static final String FULL = "，；：（）［］｛｝＝＞＜！＋－＊／％．＆｜＠、";
    private static final String HALF = ",;:()[]{}=><!+-*/%.&|@,";
    private static final List<String> SIGNS = List.of(">>>", "...", "==", "!=", "<=", ">=", "&&", "||", "->", "::", "++", "--", "+=",
            "-=", "*=", "/=", "?.", "!.", "<<", ">>");

    private final String text;
    private final FaultList faults;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text, FaultList faults) {
        this.text = text;
        this.faults = faults;
    }

    /** The words of a text without comments; the last is {@link Token.Kind#END}. */
    public static List<Token> tokens(String text, FaultList faults) {
        List<Token> all = all(text, faults);
        return all.stream().filter(token -> token.kind() != Token.Kind.COMMENT).toList();
    }

    /** The words of a text with its comments. */
    public static List<Token> all(String text, FaultList faults) {
        Lexer lexer = new Lexer(text, faults);
        lexer.run();
        return lexer.tokens;
    }

    private void run() {
        for (int i = text.indexOf("\\u"); i >= 0; i = text.indexOf("\\u", i + 1)) {
            // Java reads these before it looks for quotes and comments: they could hide anything
            faults.error(Kind.FORBIDDEN, i, 2, "规则里不能写 \\u 编码，请直接写这个字", "no \\u codes in rules; write the character itself");
        }
        while (at < text.length()) {
            step();
        }
        tokens.add(new Token(Token.Kind.END, "", text.length(), text.length()));
    }

    private void step() {
        char c = text.charAt(at);
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\ufeff' && at == 0) {
            at++;
        } else if (c == '\u3000' || c == '\u00a0') {
            faults.error(Kind.SYNTAX, at, 1, "这里是全角空格", "a full-width blank", new Mend("换成半角空格", "make it a plain blank", at, 1, " "));
            at++;
        } else if (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            comment(end < 0 ? text.length() : end);
        } else if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            if (end < 0) {
                faults.error(Kind.SYNTAX, at, 2, "注释没有结束，缺少 */", "the comment has no end: */ is missing");
            }
            comment(end < 0 ? text.length() : end + 2);
        } else if (c == '"' || c == '\'') {
            string(c);
        } else if (c == '“' || c == '”') {
            fullWidthString();
        } else if (Character.isDigit(c)) {
            number();
        } else if (c == '$' || c == '_' || Character.isLetter(c)) {
            name();
        } else {
            sign();
        }
    }

    private void comment(int end) {
        tokens.add(new Token(Token.Kind.COMMENT, text.substring(at, end), at, end));
        at = end;
    }

    private void string(char quote) {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != quote && text.charAt(end) != '\n') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        boolean closed = end < text.length() && text.charAt(end) == quote;
        end = Math.min(end, text.length());
        String words = text.substring(Math.min(at + 1, end), end);
        int behind = closed ? end + 1 : end;
        if (!closed) {
            faults.error(Kind.SYNTAX, at, behind - at, "引号没有配对", "the quotation mark has no partner",
                    new Mend("在行末补上引号", "close it at the end of the line", lineEnd(end), 0, "\""));
        } else if (quote == '\'') {
            faults.error(Kind.SYNTAX, at, behind - at, "请用双引号", "use double quotes",
                    new Mend("换成双引号", "make them double quotes", at, behind - at, '"' + words + '"'));
        }
        if (words.length() > MOST_CHARACTERS) {
            faults.error(Kind.FORBIDDEN, at, behind - at, "引号里的文字太长，最多 " + MOST_CHARACTERS + " 个字",
                    "too long for a string; at most " + MOST_CHARACTERS + " characters");
        }
        escapes(words);
        tokens.add(new Token(Token.Kind.STRING, words, at, behind));
        at = behind;
    }

    private int lineEnd(int end) {
        int last = end;
        while (last > at && ";), ".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }

    private void escapes(String words) {
        for (int i = words.indexOf('\\'); i >= 0; i = words.indexOf('\\', i + 2)) {
            if (i + 1 < words.length() && "btnfr\"'\\sdwSDWBAZpPQEkR.()[]{}*+?|^$-/u0123456789".indexOf(words.charAt(i + 1)) < 0) {
                faults.error(Kind.SYNTAX, at + 1 + i, 2, "“\\" + words.charAt(i + 1) + "”没有意义，反斜杠请写两个",
                        "“\\" + words.charAt(i + 1) + "” means nothing; write the backslash twice",
                        new Mend("写成两个反斜杠", "write it twice", at + 1 + i, 1, "\\\\"));
            }
        }
    }

    private void fullWidthString() {
        int end = at + 1;
        while (end < text.length() && "”“\"\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean closed = end < text.length() && text.charAt(end) != '\n';
        int behind = closed ? end + 1 : end;
        String words = text.substring(at + 1, end);
        faults.error(Kind.SYNTAX, at, behind - at, "条件里的文字要用半角引号 \"\"", "words stand in plain quotes",
                new Mend("换成半角引号", "make them plain quotes", at, behind - at, '"' + words + '"'));
        tokens.add(new Token(Token.Kind.STRING, words, at, behind));
        at = behind;
    }

    private void number() {
        int end = at;
        boolean full = false;
        StringBuilder plain = new StringBuilder();
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || decimalPoint(end))) {
            char c = text.charAt(end++);
            full |= c >= '０' && c <= '９';
            plain.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
        }
        String digits = plain.toString();
        if (full) {
            faults.error(Kind.SYNTAX, at, end - at, "数字要用半角", "numbers stand in plain digits",
                    new Mend("换成 " + digits, "make it " + digits, at, end - at, digits));
        }
        if (!digits.matches("\\d{1,15}(\\.\\d{1,10})?B?")) {
            faults.error(digits.matches("\\d+(\\.\\d+)?B?") ? Kind.FORBIDDEN : Kind.SYNTAX, at, end - at, "“" + digits
                    + "”不是规则里可以写的数：最多15位，小数最多10位，小数后面写 B，如 0.5B",
                    "“" + digits + "” is no number of a rule: 15 digits at most, 10 decimals, decimals with a B behind them: 0.5B");
        }
        if (digits.matches("\\d+\\.\\d+")) {
            faults.error(Kind.SYNTAX, at, end - at, "小数后面要写 B，否则 " + digits + " 不会与任何数相等", "write a B behind a decimal; otherwise no number equals "
                    + digits, new Mend("写成 " + digits + "B", "make it " + digits + "B", at, end - at, digits + "B"));
        }
        tokens.add(new Token(Token.Kind.NUMBER, digits, at, end));
        at = end;
    }

    private boolean decimalPoint(int index) {
        return text.charAt(index) == '.' && index + 1 < text.length() && Character.isDigit(text.charAt(index + 1));
    }

    private void name() {
        int end = at + 1;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_' || text.charAt(end) == '$')) {
            end++;
        }
        String word = text.substring(at, end);
        tokens.add(new Token(word.charAt(0) == '$' ? Token.Kind.VARIABLE : Token.Kind.NAME, word, at, end));
        at = end;
    }

    private void sign() {
        StringBuilder half = new StringBuilder();
        int end = at;
        while (end < text.length() && end < at + 3 && half(text.charAt(end)) != 0) {
            half.append(half(text.charAt(end++)));
        }
        if (half.isEmpty()) {
            strange();
            return;
        }
        String sign = half.substring(0, 1);
        for (String longer : SIGNS) {
            if (half.toString().startsWith(longer)) {
                sign = longer;
                break;
            }
        }
        String written = text.substring(at, at + sign.length());
        if (!written.equals(sign)) {
            faults.error(Kind.SYNTAX, at, written.length(), "“" + written + "”是全角符号，这里要用半角 “" + sign + "”",
                    "“" + written + "” is full-width; write “" + sign + "”",
                    new Mend("换成 " + sign, "make it " + sign, at, written.length(), sign));
        }
        tokens.add(new Token(Token.Kind.SIGN, sign, at, at + sign.length()));
        at += sign.length();
    }

    private void strange() {
        int point = text.codePointAt(at);
        int length = Character.charCount(point);
        if (Character.getType(point) == Character.FORMAT || Character.isISOControl(point)) {
            faults.error(Kind.FORBIDDEN, at, length, "这里有看不见的字符", "an invisible character",
                    new Mend("删掉它", "delete it", at, length, ""));
        } else {
            faults.error(Kind.SYNTAX, at, length, "“" + Character.toString(point) + "”不能用在这里",
                    "“" + Character.toString(point) + "” has no meaning here");
        }
        at += length;
    }

    private static char half(char c) {
        int full = FULL.indexOf(c);
        return full >= 0 ? HALF.charAt(full) : "()[]{},;:.=><!+-*/%&|@?#^~".indexOf(c) >= 0 ? c : 0;
    }
}
