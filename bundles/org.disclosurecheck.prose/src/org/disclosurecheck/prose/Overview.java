package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Section;

/** Whether 一、总体情况 gives figures and keeps to its subject. */
public final class Overview {

    private static final String MEASURES = "条件次份篇期个类项场人部种名万台处";
    private static final String NUMERALS = "零〇一二两三四五六七八九十百千万";
    private static final Words TOPIC = Words.of("公开", "信息", "网站", "解读", "申请", "平台", "政务", "公众", "栏目", "公众号", "微信", "发布", "公示",
        "公告", "政策", "回应", "保密", "审查", "答复", "监督", "社会评议");
    private static final int FEWEST_SENTENCES = 6;
    private static final int SHORTEST_SENTENCE = 6;
    private static final double MOST_OFF_TOPIC = 0.6;

    private Overview() {
    }

    /** True when the section tells nothing that is counted. */
    public static boolean isWithoutFigures(Section section) {
        if (Letters.leavesOut(section.getParagraphs()) || Substance.characters(section) < 80) {
            return false;
        }
        for (Paragraph paragraph : section.getParagraphs()) {
            if (counts(Letters.plain(paragraph.getText()))) {
                return false;
            }
        }
        return true;
    }

    /** True for a numeral with a measure word behind it, between them blanks and 余 or 多 at most. */
    private static boolean counts(String plain) {
        for (int i = 1; i < plain.length(); i++) {
            if (MEASURES.indexOf(plain.charAt(i)) >= 0) {
                int before = plain.charAt(i - 1) == '余' || plain.charAt(i - 1) == '多' ? i - 2 : i - 1;
                while (before >= 0 && plain.charAt(before) == ' ') {
                    before--;
                }
                if (before >= 0 && (Letters.isDigit(plain.charAt(before)) || NUMERALS.indexOf(plain.charAt(before)) >= 0)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Sentences without a word of the subject; empty as long as they are not more than three fifths of the section. */
    public static List<String> offTopic(Section section) {
        return Reading.once(Reading.Of.OFF_TOPIC, section, Overview::readOffTopic);
    }

    private static List<String> readOffTopic(Section section) {
        List<String> off = new ArrayList<>();
        int all = 0;
        for (Paragraph paragraph : section.getParagraphs()) {
            Text text = Text.of(paragraph.getText());
            for (Span sentence : text.sentences()) {
                if (Letters.hasHan(text.text(), sentence.offset(), sentence.end(), SHORTEST_SENTENCE)) {
                    all++;
                    if (!TOPIC.in(text.plain(), sentence.offset(), sentence.end())) {
                        off.add(sentence.text());
                    }
                }
            }
        }
        return all < FEWEST_SENTENCES || off.size() <= MOST_OFF_TOPIC * all ? List.of() : off;
    }
}
