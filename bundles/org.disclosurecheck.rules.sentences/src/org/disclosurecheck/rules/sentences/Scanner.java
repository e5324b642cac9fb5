package org.disclosurecheck.rules.sentences;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes words from a text without blanks between them: of the words that may stand here the longest that does. It remembers
 * what could have stood where, for faults and completion.
 */
final class Scanner {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}A-Za-z][\\p{IsHan}A-Za-z0-9]*");
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})月(\\d{1,2})日");
    private static final Pattern ADDRESS = Pattern.compile("T[234]/[A-Za-z]+(?:\\.\\d)?/[A-Za-z]+|T[234]|S[1-6]|REPORT|TITLE|PREAMBLE|SIGN");

    private final String text;
    private final String plain;
    private final int end;
    private final TreeMap<Integer, List<Word>> expected = new TreeMap<>();
    private int at;

    /** Reads from one index of the text to another. */
    Scanner(String text, int from, int to) {
        this.text = text;
        plain = plain(text);
        at = from;
        end = to;
    }

    /** Full-width and half-width signs alike, one character for one. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '！' && c <= '～') {
                c -= '！' - '!';
            }
            plain.append(switch (c) {
                case '“', '”', '„', '「', '」', '『', '』' -> '"';
                case '\u3000', '\u00a0', '\ufeff' -> ' ';
                case '〔', '【' -> '[';
                case '〕', '】' -> ']';
                case '−', '–' -> '-';
                case '×' -> '*';
                default -> c;
            });
        }
        return plain.toString();
    }

    private void skip() {
        while (at < end && (Character.isWhitespace(plain.charAt(at)) || plain.charAt(at) == '的' || plain.charAt(at) == '都')) {
            at++;
        }
    }

    int position() {
        skip();
        return at;
    }

    void back(int position) {
        at = position;
    }

    boolean startsWith(String words) {
        skip();
        return plain.startsWith(words, at);
    }

    boolean atEnd() {
        skip();
        return at >= end;
    }

    /** The longest of the words that stands here, or null. */
    Word take(Collection<Word> words) {
        skip();
        expected.computeIfAbsent(at, key -> new ArrayList<>()).addAll(words);
        Word longest = null;
        for (Word word : words) {
            String name = plain(word.name());
            if ((longest == null || name.length() > longest.name().length()) && at + name.length() <= end && plain.startsWith(name, at)) {
                longest = word;
            }
        }
        if (longest != null) {
            at += longest.name().length();
        }
        return longest;
    }

    boolean take(String kind, String... names) {
        return take(Stream.of(names).map(name -> Word.of(kind, name, "")).toList()) != null;
    }

    /** Something may stand here that is no word of the list: a number, a text in quotes. */
    void hint(String label, String doc) {
        skip();
        expected.computeIfAbsent(at, key -> new ArrayList<>()).add(Word.of("hint", label, doc));
    }

    String number() {
        return matching(NUMBER, "数", 0);
    }

    String address() {
        return matching(ADDRESS, null, 0);
    }

    /** A name without quotes, as of a setting. */
    String name() {
        String quoted = quoted();
        return quoted != null ? quoted : matching(NAME, "名字", 0);
    }

    /** Month and day, or null. */
    int[] date() {
        skip();
        Matcher match = DATE.matcher(plain).region(at, end);
        if (match.lookingAt()) {
            at = match.end();
            return new int[] {Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))};
        }
        hint("1月31日", "几月几日");
        return null;
    }

    private String matching(Pattern pattern, String what, int group) {
        skip();
        Matcher match = pattern.matcher(plain).region(at, end);
        if (match.lookingAt()) {
            at = match.end();
            return match.group(group);
        }
        if (what != null) {
            hint(what, "");
        }
        return null;
    }

    /** What stands between quotes, as it is written; null when no quote opens here. */
    String quoted() {
        skip();
        if (at < end && plain.charAt(at) == '"') {
            int close = closing(text, plain, at);
            if (close > at && close < end) {
                String inside = text.substring(at + 1, close);
                at = close + 1;
                return inside;
            }
            throw fault(at, 1, "引号没有关上", "the quotation is not closed");
        }
        hint("“…”", "要找的词语，写在引号里");
        return null;
    }

    /** Where a quotation that opens at an index is closed by a mark of its kind; -1 where it is not. */
    static int closing(String text, String plain, int open) {
        char mark = text.charAt(open) == '“' ? '”' : text.charAt(open) == '「' ? '」' : text.charAt(open) == '『' ? '』' : 0;
        return mark == 0 ? plain.indexOf('"', open + 1) : text.indexOf(mark, open + 1);
    }

    /** The fault of a bracket that nothing closes before its part of the sentence ends; of what stands there while that is still being written. */
    Wrong unclosed() {
        skip();
        if (at >= text.length() || at < end && "，。,；;".indexOf(text.charAt(at)) < 0) {
            return unexpected();
        }
        expected.keySet().removeIf(place -> place >= at);
        return fault(Math.min(at, Math.max(0, end - 1)), 1, "括号没有配对，前面缺“）”", "a bracket is not closed: “）” is missing before");
    }

    /** The fault of whatever stands at the furthest place that was reached. */
    Wrong unexpected() {
        int furthest = Math.max(at, expected.isEmpty() ? at : expected.lastKey());
        int length = 1;
        while (furthest + length < end && "，。,；;、的 \n（）()".indexOf(text.charAt(furthest + length)) < 0 
                && (length < 8 || isInNumber(furthest + length))) {
            length++;
        }
        boolean over = furthest >= end;
        String found = over ? "" : text.substring(furthest, Math.min(end, furthest + length));
        return fault(over ? Math.max(0, end - 1) : furthest, over ? 1 : length,
                over ? "句子没有写完" : "看不懂“" + found + "”", over ? "the sentence is not complete" : "“" + found + "” is not understood");
    }

    /** Whether a place is between two digits: no number is cut in two. */
    private boolean isInNumber(int place) {
        return Character.isDigit(text.charAt(place)) && Character.isDigit(text.charAt(place - 1));
    }

    Wrong fault(int offset, int length, String zh, String en) {
        List<String> could = labels(Math.max(offset, expected.isEmpty() ? 0 : expected.lastKey()));
        String list = could.isEmpty() ? "" : "；这里可以写：" + String.join("、", could.subList(0, Math.min(8, could.size())))
                + (could.size() > 8 ? " 等" : "");
        int line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
        int column = offset - text.lastIndexOf('\n', Math.max(0, offset - 1));
        if (offset == 0) {
            column = 1;
        }
        return new Wrong(new SentenceFault(offset, length, line, column, zh + list, en, could));
    }

    private List<String> labels(int position) {
        return expected.getOrDefault(position, List.of()).stream().map(Word::label).distinct().toList();
    }

    /** What could have stood where. */
    Map<Integer, List<Word>> expected() {
        return expected;
    }

    /** The text that has been read since a place. */
    String since(int from) {
        return text.substring(from, at).strip();
    }

    int end() {
        return end;
    }

    /** A fault on its way to whoever reads the sentence. */
    static final class Wrong extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient SentenceFault fault;

        Wrong(SentenceFault fault) {
            super(fault.zh(), null, false, false);
            this.fault = fault;
        }

        SentenceFault fault() {
            return fault;
        }
    }
}
