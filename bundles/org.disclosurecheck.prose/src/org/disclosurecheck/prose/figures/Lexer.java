package org.disclosurecheck.prose.figures;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.prose.figures.Lexicon.Entry;
import org.disclosurecheck.prose.figures.Token.Kind;

/**
 * Cuts a plain text into tokens. Inner blanks (“22 件”, “已办 结”) divide nothing; what is in 《》 or “” is a name, and no
 * figure is read inside it.
 */
final class Lexer {

    private static final int LONGEST_NAME = 120;
    private static final String HOTLINE = "12345";
    private static final String PERCENT_IN_HAN = "百分之";

    /** A bit for each character with which anything but unknown words may begin: most characters are none. */
    private static final long[] BEGINS = new long[(1 << Character.SIZE) / Long.SIZE];
    static {
        " ,;、:([〔【)]〕】。.!?…\n《“0123456789数几零〇一二两三四五六七八九十百千万亿".chars().forEach(Lexer::begin);
        Lexicon.firsts().forEach(Lexer::begin);
    }

    private static void begin(int c) {
        BEGINS[c >>> 6] |= 1L << c;
    }

    private final String text;
    /** The same: each character is looked at, and in an array that takes one step. */
    private final char[] chars;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String plain) {
        text = plain;
        chars = plain.toCharArray();
    }

    static List<Token> tokens(String plain) {
        Lexer lexer = new Lexer(plain);
        while (lexer.at < lexer.chars.length) {
            lexer.next();
        }
        return lexer.tokens;
    }

    private void next() {
        int to = at;
        while (to < chars.length && !begins(chars[to])) {
            to++;
        }
        if (to > at) {
            other(to);
            return;
        }
        char c = chars[at];
        Kind mark = mark(c);
        if (c == ' ') {
            at++;
        } else if (mark != null) {
            add(Token.of(mark, at, at + 1));
        } else if (c == '1' && text.startsWith(HOTLINE, at) || !name(c) && !(mayBeNumber(c) && number())) {
            word();
        }
    }

    /** Whether anything but unknown words may begin with the character. */
    static boolean begins(char c) {
        return (BEGINS[c >>> 6] & 1L << c) != 0;
    }

    static Kind mark(char c) {
        return switch (c) {
            case ',', ';' -> Kind.COMMA;
            case '、' -> Kind.ENUM;
            case ':' -> Kind.COLON;
            case '(', '[', '〔', '【' -> Kind.OPEN;
            case ')', ']', '〕', '】' -> Kind.CLOSE;
            // the full stop of a decimal is part of its number
            case '。', '.', '!', '?', '…', '\n' -> Kind.STOP;
            default -> null;
        };
    }

    /** 《…》 with names inside it, “…” */
    private boolean name(char c) {
        char close = c == '《' ? '》' : c == '“' ? '”' : 0;
        int to = close == 0 ? -1 : close(c, close);
        if (to < 0) {
            return false;
        }
        add(Token.of(Kind.NAME, at, to));
        return true;
    }

    private int close(char open, char close) {
        int depth = 0;
        for (int i = at; i < Math.min(text.length(), at + LONGEST_NAME); i++) {
            char c = chars[i];
            depth += c == open ? 1 : c == close ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    static boolean mayBeNumber(char c) {
        return c >= '0' && c <= '9' || c == '数' || c == '几' || Numerals.isHan(c);
    }

    private boolean number() {
        if (text.startsWith(PERCENT_IN_HAN, at)) {
            Numeral share = at + 3 < text.length() ? Numerals.at(text, at + 3) : null;
            return share != null && add(Kind.PERCENT, share, share.to(), "%");
        }
        Token date = Dates.at(text, at);
        if (date != null) {
            add(date);
            return true;
        }
        Numeral numeral = Numerals.at(text, at);
        if (numeral == null) {
            return false;
        }
        int behind = Numerals.blanks(text, numeral.to());
        boolean ordinal = at > 0 && text.charAt(at - 1) == '第';
        if (text.startsWith("%", behind)) {
            return add(Kind.PERCENT, numeral, behind + 1, "%");
        }
        String unit = Units.at(text, behind);
        if (unit != null && !ordinal) {
            Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
            // 1 2件 may be twelve
            boolean torn = last != null && last.is(Kind.NUMBER) && Numerals.blanks(text, last.to()) == at;
            add(new Token(Kind.QUANTITY, null, at, behind + unit.length(), numeral.value(), unit,
                    numeral.vague() || torn));
            return true;
        }
        boolean zero = numeral.value().signum() == 0 && !ordinal && endsHere(numeral.to())
                && (!numeral.inHan() || at > 0 && text.charAt(at - 1) == '为');
        return (zero || !numeral.inHan()) && add(zero ? Kind.QUANTITY : Kind.NUMBER, numeral, numeral.to(), "");
    }

    private boolean endsHere(int to) {
        int i = Numerals.blanks(text, to);
        return i == text.length() || mark(text.charAt(i)) != null;
    }

    private void word() {
        Entry entry = Lexicon.at(chars, at);
        if (entry != null) {
            add(Token.word(entry.sense(), at, at + entry.length()));
            return;
        }
        other(at + 1);
    }

    /** Unknown words up to an index; those that stand side by side are one token. */
    private void other(int to) {
        Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        if (last != null && last.is(Kind.OTHER) && last.to() == at) {
            tokens.set(tokens.size() - 1, Token.of(Kind.OTHER, last.from(), to));
            at = to;
        } else {
            add(Token.of(Kind.OTHER, at, to));
        }
    }

    private boolean add(Kind kind, Numeral numeral, int to, String unit) {
        add(new Token(kind, null, at, to, numeral.value(), unit, numeral.vague()));
        return true;
    }

    private void add(Token token) {
        tokens.add(token);
        at = token.to();
    }
}
