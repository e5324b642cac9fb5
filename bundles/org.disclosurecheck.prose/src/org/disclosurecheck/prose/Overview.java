package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Section;

/** Whether 一、总体情况 gives figures and keeps to its subject. */
public final class Overview {

    private static final Sought COUNT = Sought.of("[\\d零〇一二两三四五六七八九十百千万]+ *(?:余|多)?(?:条|件|次|份|篇|期|个|类|项|场|人|部|种|名|万|台|处)");
    private static final Words TOPIC = Words.of("公开", "信息", "网站", "解读", "申请", "平台", "政务", "公众", "栏目", "公众号", "微信", "发布", "公示",
        "公告", "政策", "回应", "保密", "审查", "答复", "监督", "社会评议");
    private static final int FEWEST_SENTENCES = 6;
    private static final double MOST_OFF_TOPIC = 0.6;

    private Overview() {
    }

    /** True when the section tells nothing that is counted. */
    public static boolean isWithoutFigures(Section section) {
        for (Paragraph paragraph : section.getParagraphs()) {
            if (Letters.leavesOut(paragraph.getText())) {
                return false;
            }
        }
        return Substance.characters(section) >= 80 && section.getParagraphs().stream()
                .noneMatch(paragraph -> COUNT.isIn(Letters.plain(paragraph.getText())));
    }

    /** Sentences without a word of the subject; empty as long as they are not more than three fifths of the section. */
    public static List<String> offTopic(Section section) {
        List<String> off = new ArrayList<>();
        int all = 0;
        for (Paragraph paragraph : section.getParagraphs()) {
            Text text = Text.of(paragraph.getText());
            for (Span sentence : text.sentences()) {
                if (Letters.countHan(sentence.text()) >= 6) {
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
