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

    static List<Span> split(String text, boolean further) {
        List<Span> found = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || breaks(text, i, further)) {
                Span sentence = Span.trimmed(text, from, i);
                if (sentence.length() > 0) {
                    found.add(sentence);
                }
                from = i + 1;
            }
        }
        return found;
    }

    private static boolean breaks(String text, int i, boolean further) {
        char c = text.charAt(i);
        // most characters are Chinese, and neither end nor divide anything
        return (c < '\u4E00' || c > '\u9FFF') && (ends(text, i) || further && divides(text, i));
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
