package org.disclosurecheck.prose;

import java.util.List;
import java.util.stream.Stream;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Section;

/**
 * How much a section says besides what belongs into the preamble: the legal basis (根据…编制本报告), the composition of the
 * report (由…六部分组成), the period of its figures, and where to read it or whom to ask.
 */
public final class Substance {

    private static final Words BASIS = Words.of("根据", "依据", "按照");
    private static final Words REPORTS = Words.of("编制", "制定本报告", "制作", "编写", "现公布", "现将", "现发布", "向社会公布", "报告如下", "汇报");
    private static final Words FORMAL = Words.of("部分组成", "部分构成", "六部分", "六个部分", "六个方面", "全文包括", "内容包括", "统计期限", "统计时限",
        "统计期间", "电子版", "联系电话", "请与", "邮政编码", "邮编");
    /** Reading or fetching is formal where the report itself is meant; a place for reading that was set up is work. */
    private static final Words READING = Words.of("查阅", "下载");
    private static final Words THE_REPORT = Words.of("本报告", "本年报", "年度报告", "网址", "链接", "如需", "欢迎", "可在", "可登录", "可到", "可通过");

    /** What every formal sentence has a word of. */
    private static final Words ANY = Words.of(Stream.of(FORMAL, READING, BASIS).flatMap(Words::each).toArray(String[]::new));

    private Substance() {
    }

    /** The number of Chinese characters in the sentences that say something of the work itself. */
    public static int characters(Section section) {
        return Reading.once(Reading.Of.SUBSTANCE, section, Substance::count);
    }

    private static int count(Section section) {
        int characters = 0;
        List<Paragraph> paragraphs = section.getParagraphs();
        for (int p = 0; p < paragraphs.size(); p++) {
            Text text = Text.of(paragraphs.get(p).getText());
            List<Span> sentences = text.sentences();
            for (int i = 0; i < sentences.size(); i++) {
                Span sentence = sentences.get(i);
                if (!isFormal(text.plain(), sentence.offset(), sentence.end())) {
                    characters += Letters.countHan(text.plain(), sentence.offset(), sentence.end());
                }
            }
        }
        return characters;
    }

    static boolean isFormal(String plain) {
        return isFormal(plain, 0, plain.length());
    }

    private static boolean isFormal(String plain, int from, int to) {
        return ANY.in(plain, from, to) && (FORMAL.in(plain, from, to)
                || READING.in(plain, from, to) && THE_REPORT.in(plain, from, to)
                || BASIS.in(plain, from, to) && REPORTS.in(plain, from, to));
    }
}
