package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.disclosurecheck.model.Paragraph;

/**
 * What a report says about the future.
 * <ul>
 * <li>An opening such as 下一步, 今后, 明年, 改进方向 or the year after the reporting year makes the rest of its paragraph a
 * plan; if it ends with a colon or stands alone as a heading (下一步打算), so are the paragraphs behind it.</li>
 * <li>将, 拟, 计划, 力争 make their sentence a plan where they speak of what will be done: 我局将进一步加强…; not in
 * 将政策文件及时发布 (an object) and 对拟公开的信息进行审查 (the law’s word).</li>
 * <li>二是, 三是 … go on with what 一是 began.</li>
 * </ul>
 */
public final class Plans {

    private static final String[] OPENINGS = { "下一步", "下步", "下一阶段", "下阶段", "今后", "接下来", "明年", "来年", "新的一年",
        "改进方向", "努力方向", "工作打算", "工作计划", "工作思路" };
    private static final String[] WILL = { "将进一步", "将继续", "将持续", "将不断", "将加强", "将加大", "将加快", "将以", "将按照", "将按",
        "将根据", "将严格", "将认真", "将着力", "将着重", "将重点加强", "将重点做好", "将重点围绕", "将重点抓好", "将重点推进", "将从", "将在",
        "将积极", "将高度", "将通过", "将采取", "将坚持", "将深入", "将努力", "将结合", "将强化", "将逐步", "将针对", "将全面", "将充分", "将大力",
        "将切实", "将紧紧", "将紧扣", "将围绕", "将聚焦", "将立足", "将健全", "将完善", "将开展", "将组织", "将推进", "将推动", "将定期", "将建立",
        "将做好", "将抓好", "将始终", "将会", "拟采取", "拟进一步", "拟从", "拟通过", "拟开展", "计划于", "计划在", "计划进一步", "计划开展",
        "计划通过", "力争", "争取在", "争取做到" };

    /** The characters that the words of {@link #WILL} begin with. */
    private static final String FIRST = "将拟计力争";
    private static final Words WILL_ANY = Words.of(WILL);
    private static final Words OPENING = Words.of(OPENINGS);
    private static final Words ANY = Words.of(Stream.concat(Stream.of(WILL), Stream.of(OPENINGS)).toArray(String[]::new));

    /** 将做好公开工作纳入考核 speaks of an object, not of the future. */
    private static final String[] OBJECT = { "作为", "纳入", "列入", "融入", "相结合" };
    private static final String GOES_ON = "二三四五六七八九";

    /** How far a plan reaches beyond the paragraph in which it begins. */
    private enum Reach {
        /** It ends with the paragraph. */
        PARAGRAPH,
        /** The paragraph stops within a sentence, as lines of a converted PDF do: the next one belongs to it. */
        NEXT_LINE,
        /** A heading or a colon: all paragraphs behind it belong to it. */
        SECTION
    }

    private final Map<Paragraph, List<Span>> plans = new IdentityHashMap<>();

    private Plans() {
    }

    /**
     * The plans in some paragraphs that follow one another.
     *
     * @param year the reporting year, or null: the year after it is the future
     */
    public static Plans in(List<Paragraph> paragraphs, Integer year) {
        Plans plans = new Plans();
        String nextYear = year == null ? null : (year + 1) + "年";
        Reach reach = Reach.PARAGRAPH;
        for (Paragraph paragraph : paragraphs) {
            reach = plans.read(paragraph, nextYear, reach);
        }
        return plans;
    }

    /** The plans in a paragraph, in the order of the text; each is a sentence or the rest of the paragraph. */
    public List<Span> of(Paragraph paragraph) {
        return plans.getOrDefault(paragraph, List.of());
    }

    /** True when the character at that index of the paragraph belongs to a plan. */
    public boolean include(Paragraph paragraph, int index) {
        List<Span> found = of(paragraph);
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).covers(index)) {
                return true;
            }
        }
        return false;
    }

    public boolean isEmpty() {
        return plans.isEmpty();
    }

    private Reach read(Paragraph paragraph, String nextYear, Reach before) {
        String text = paragraph.getText();
        Text prepared = Text.of(text);
        String plain = prepared.plain();
        if (plain.isEmpty()) {
            return before;
        }
        // most paragraphs speak of no plan at all, and need not be looked at sentence by sentence
        if (before == Reach.PARAGRAPH && !ANY.in(plain) && (nextYear == null || !plain.contains(nextYear))) {
            return before;
        }
        List<Span> sentences = prepared.sentences();
        List<Span> found = new ArrayList<>();
        int rest = before == Reach.PARAGRAPH ? -1 : 0;
        boolean plan = false;
        for (Span sentence : sentences) {
            int from = sentence.offset();
            int to = sentence.end();
            if (rest < 0 && (OPENING.in(plain, from, to) && opens(plain.substring(from, to))
                    || nextYear != null && to - from >= nextYear.length() && plain.startsWith(nextYear, from))) {
                rest = from;
            }
            plan = WILL_ANY.in(plain, from, to) && will(plain.substring(from, to)) || plan && goesOn(plain, from, to);
            if (rest < 0 && plan) {
                found.add(Span.of(text, sentence.offset(), sentence.end()));
            }
        }
        if (rest >= 0) {
            found.add(Span.of(text, rest, text.length()));
        }
        if (!found.isEmpty()) {
            plans.put(paragraph, found);
        }
        return before == Reach.SECTION ? before : rest >= 0 || plan ? reach(plain, sentences) : Reach.PARAGRAPH;
    }

    private static Reach reach(String plain, List<Span> sentences) {
        int han = Letters.countHan(plain);
        if (plain.endsWith(":") || sentences.size() == 1 && han <= 20 && !plain.endsWith("。")) {
            return Reach.SECTION;
        }
        char last = plain.charAt(plain.length() - 1);
        return han > 20 && (Letters.isHan(last) || last == ',' || last == '、') ? Reach.NEXT_LINE : Reach.PARAGRAPH;
    }

    private static boolean will(String sentence) {
        for (int at = 0; at < sentence.length(); at++) {
            if (FIRST.indexOf(sentence.charAt(at)) >= 0 && Letters.startsWithAny(sentence, at, WILL)
                    && (sentence.charAt(at) != '将' || !Letters.containsAny(clause(sentence, at), OBJECT))) {
                return true;
            }
        }
        return false;
    }

    /** From an index to the next punctuation. */
    private static String clause(String plain, int from) {
        int to = from;
        while (to < plain.length() && !Letters.isBreak(plain.charAt(to))) {
            to++;
        }
        return plain.substring(from, to);
    }

    private static boolean opens(String sentence) {
        for (String opening : OPENINGS) {
            int at = sentence.indexOf(opening);
            if (at >= 0 && !isNoOpening(sentence, at)) {
                return true;
            }
        }
        return false;
    }

    /** A 工作计划 may be a document that was published, and 为今后工作打下基础 tells what was done. */
    private static boolean isNoOpening(String sentence, int at) {
        return sentence.startsWith("为今后", at - 1)
                || sentence.startsWith("工作", at) && Letters.containsAny(sentence, "公开", "发布", "公示", "印发", "制定");
    }

    private static boolean goesOn(String plain, int from, int to) {
        return to - from > 2 && plain.charAt(from + 1) == '是' && GOES_ON.indexOf(plain.charAt(from)) >= 0;
    }
}
