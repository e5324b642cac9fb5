package org.disclosurecheck.office.sheet;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Shows the day and time that a number of a workbook stands for. */
final class DatePattern {

    private static final LocalDateTime SINCE_1900 = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final LocalDateTime SINCE_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);
    private static final double LAST_DAY = 2_958_466;
    private static final long SECONDS = 86_400;
    private static final Pattern NO_LETTERS = Pattern.compile("\"[^\"]*\"?|\\\\.|!.|[_*].|\\[[^\\]]*\\]?|;@$");
    private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)\\]");
    private static final String[] MONTHS =
            {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    private static final String WEEKDAYS = "一二三四五六日";

    /** Letters that stand for a part of the date, or a text that stands for itself. */
    private record Token(char letter, int count, String text) {
    }

    private final List<Token> tokens = new ArrayList<>();
    private boolean halves;

    DatePattern(String code) {
        int i = 0;
        while (i < code.length()) {
            i = token(code, i);
        }
        tellMinutes();
    }

    /** True for a code with a letter of a date outside of its texts; hours beyond a day are no date. */
    static boolean isDate(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        String bare = NO_LETTERS.matcher(lower).replaceAll("").replace("general", "");
        return (bare.chars().anyMatch(c -> "ymdhs".indexOf(c) >= 0) || bare.startsWith("e") || bare.contains("aaa"))
                && bare.chars().noneMatch(c -> "0#?@".indexOf(c) >= 0) && !ELAPSED.matcher(lower).find();
    }

    private int token(String code, int at) {
        char c = code.charAt(at);
        String rest = code.substring(at);
        if (c == '"') {
            int end = code.indexOf('"', at + 1);
            end = end < 0 ? code.length() : end;
            return text(code.substring(at + 1, end), end + 1);
        }
        if (c == '\\' || c == '!') {
            return text(code.substring(at + 1, Math.min(at + 2, code.length())), at + 2);
        }
        if (c == '[') {
            int end = code.indexOf(']', at);
            return end < 0 ? code.length() : end + 1;
        }
        if (c == '_' || c == '*') {
            return at + 2;
        }
        for (String half : new String[] {"AM/PM", "上午/下午", "A/P"}) {
            if (rest.toUpperCase(Locale.ROOT).startsWith(half)) {
                tokens.add(new Token('p', 1, null));
                halves = true;
                return at + half.length();
            }
        }
        char letter = Character.toLowerCase(c);
        if ("ymdhsea".indexOf(letter) < 0) {
            return text(c == ';' || c == '@' ? "" : String.valueOf(c), at + 1);
        }
        int end = at;
        while (end < code.length() && Character.toLowerCase(code.charAt(end)) == letter) {
            end++;
        }
        tokens.add(new Token(letter == 'e' ? 'y' : letter, letter == 'e' ? 4 : end - at, null));
        return end;
    }

    private int text(String text, int next) {
        tokens.add(new Token('"', 0, text));
        return next;
    }

    /** An m behind hours or before seconds is minutes. */
    private void tellMinutes() {
        char before = ' ';
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.letter == 'm' && (before == 'h' || next(i) == 's')) {
                tokens.set(i, new Token('n', token.count, null));
            }
            before = token.text == null && token.letter != 'p' ? token.letter : before;
        }
    }

    private char next(int i) {
        return tokens.subList(i + 1, tokens.size()).stream().filter(token -> token.text == null).findFirst()
                .map(Token::letter).orElse(' ');
    }

    /** The date in words, or null for a number that is none. */
    String show(double value, boolean since1904) {
        if (value < 0 || value >= LAST_DAY) {
            return null;
        }
        // the calendar of spreadsheets has a 29 February 1900
        double day = !since1904 && value < 60 ? value + 1 : value;
        LocalDateTime time = (since1904 ? SINCE_1904 : SINCE_1900)
                .plus(Math.round(day * SECONDS), ChronoUnit.SECONDS);
        StringBuilder out = new StringBuilder();
        for (Token token : tokens) {
            out.append(token.text != null ? token.text : part(token, time));
        }
        return out.toString().strip();
    }

    private String part(Token token, LocalDateTime time) {
        boolean padded = token.count > 1;
        return switch (token.letter) {
            case 'y' -> token.count > 2 ? String.valueOf(time.getYear()) : number(time.getYear() % 100, true);
            case 'm' -> token.count > 2 ? MONTHS[time.getMonthValue() - 1] : number(time.getMonthValue(), padded);
            case 'd' -> token.count > 2 ? "" : number(time.getDayOfMonth(), padded);
            case 'a' -> (token.count > 3 ? "星期" : "") + WEEKDAYS.charAt(time.getDayOfWeek().getValue() - 1);
            case 'h' -> number(halves ? (time.getHour() + 11) % 12 + 1 : time.getHour(), padded);
            case 'n' -> number(time.getMinute(), padded);
            case 's' -> number(time.getSecond(), padded);
            default -> time.getHour() < 12 ? "上午" : "下午";
        };
    }

    private static String number(int number, boolean padded) {
        return padded && number < 10 ? "0" + number : String.valueOf(number);
    }
}
