package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * 党务公开, 村务公开 and Party matters (新党员的发展, 廉政建设) reported as if they were 政府信息公开. None of these are: the place
 * where a notice hangs (村务公开栏), a sentence that keeps them apart (不含党务公开), the title of a document, and 廉政建设 as an
 * aim or a frame (促进廉政建设, 纳入党风廉政建设责任制).
 *
 * @param words the words that speak of such affairs, in the order of the text
 */
public record OtherAffairs(List<Span> words) {

    private static final String[] WORDS = { "党务公开", "村务公开", "新党员的发展", "新党员发展", "廉政建设" };
    private static final Words ANY = Words.of(WORDS);
    private static final OtherAffairs NONE = new OtherAffairs(List.of());
    private static final String FIRST = "党村新廉";
    private static final String[] PLACES = { "栏", "专栏", "橱窗", "墙", "公示栏", "宣传栏", "微信", "平台" };
    private static final String[] APART = { "不含", "不包括", "不包含", "不属于", "除外", "区别于" };
    private static final String[] FRAME = { "纳入", "结合", "促进", "推动", "推进", "加强", "抓手", "举措", "责任制", "考核" };

    public static OtherAffairs in(String text) {
        String plain = Letters.plain(text);
        if (!ANY.in(plain)) {
            return NONE;
        }
        List<Span> found = new ArrayList<>();
        for (Span sentence : Sentences.parts(plain)) {
            if (!Letters.containsAny(sentence.text(), APART)) {
                read(text, plain, sentence, found);
            }
        }
        return new OtherAffairs(found);
    }

    public boolean isNone() {
        return words.isEmpty();
    }

    /** The words, each once: 新党员的发展、廉政建设. */
    public String quote() {
        return String.join("、", words.stream().map(Span::text).distinct().toList());
    }

    private static void read(String text, String plain, Span sentence, List<Span> found) {
        int titles = 0;
        for (int at = sentence.offset(); at < sentence.end(); at++) {
            char c = plain.charAt(at);
            titles += c == '《' ? 1 : c == '》' && titles > 0 ? -1 : 0;
            if (titles == 0 && FIRST.indexOf(c) >= 0) {
                for (String word : WORDS) {
                    if (plain.startsWith(word, at) && isAffair(plain, at, word)) {
                        found.add(Span.of(text, at, at + word.length()));
                    }
                }
            }
        }
    }

    private static boolean isAffair(String plain, int at, String word) {
        int end = at + word.length();
        return word.equals("廉政建设") ? !Letters.containsAny(clause(plain, at), FRAME)
                : !Letters.startsWithAny(plain, end, PLACES);
    }

    /** The words between the punctuation before and behind an index. */
    private static String clause(String plain, int at) {
        int from = at;
        while (from > 0 && !Letters.isBreak(plain.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < plain.length() && !Letters.isBreak(plain.charAt(to))) {
            to++;
        }
        return plain.substring(from, to);
    }
}
