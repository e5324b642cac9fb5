package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * Sentences of a text. “全年收到申请3件;均已答复。无行政复议。” has two sentences and three parts. A colon or a full stop
 * between digits (15:52, 3.6) divides nothing; a half-width full stop behind a Chinese character ends a sentence.
 */
public final class Sentences {

    private Sentences() {
    }

    /** The sentences, ended by 。！？ or …, without their end marks. */
    public static List<Span> of(String text) {
        return Text.of(text).sentences();
    }

    /** The sentences, divided further at ； and ：. */
    public static List<Span> parts(String text) {
        return Text.of(text).parts();
    }

    static List<Span> split(String text) {
        List<Span> found = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isNoHan(text.charAt(i)) && ends(text, i)) {
                add(text, from, i, found);
                from = i + 1;
            }
        }
        return found;
    }

    /** The sentences of a text, each divided further; most of them have nothing that divides them, and stay as they are. */
    static List<Span> divided(String text, List<Span> sentences) {
        List<Span> parts = null;
        for (int s = 0; s < sentences.size(); s++) {
            Span sentence = sentences.get(s);
            int from = sentence.offset();
            int end = sentence.end();
            for (int i = from; i < end; i++) {
                if (isNoHan(text.charAt(i)) && divides(text, i)) {
                    parts = parts == null ? new ArrayList<>(sentences.subList(0, s)) : parts;
                    add(text, from, i, parts);
                    from = i + 1;
                }
            }
            if (parts != null && from == sentence.offset()) {
                parts.add(sentence);
            } else if (parts != null) {
                add(text, from, end, parts);
            }
        }
        return parts == null ? sentences : List.copyOf(parts);
    }

    private static void add(String text, int from, int to, List<Span> found) {
        Span words = Span.trimmed(text, from, to);
        if (words.length() > 0) {
            found.add(words);
        }
    }

    /** Most characters are Chinese, and neither end nor divide anything. */
    private static boolean isNoHan(char c) {
        return c < '\u4E00' || c > '\u9FFF';
    }

    private static boolean ends(String text, int i) {
        return switch (text.charAt(i)) {
            case '。', '！', '!', '？', '?', '…', '\n' -> true;
            case '.', '．' -> i > 0 && Letters.isHan(text.charAt(i - 1))
                    && (i + 1 == text.length() || !Character.isDigit(text.charAt(i + 1)));
            default -> false;
        };
    }

    private static boolean divides(String text, int i) {
        return switch (text.charAt(i)) {
            case '；', ';', '：' -> true;
            case ':' -> i == 0 || i + 1 == text.length() || !Character.isDigit(text.charAt(i - 1))
                    || !Character.isDigit(text.charAt(i + 1));
            default -> false;
        };
    }
}
