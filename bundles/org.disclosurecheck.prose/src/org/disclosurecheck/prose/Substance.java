package org.disclosurecheck.prose;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Section;

/**
 * How much a section says besides what belongs into the preamble: the legal basis (根据…编制本报告), the composition of the
 * report (由…六部分组成), the period of its figures, and where to read it or whom to ask.
 */
public final class Substance {

    private static final String[] BASIS = { "根据", "依据", "按照" };
    private static final String[] REPORTS = { "编制", "制定本报告", "制作", "编写", "现公布", "现将", "现发布", "向社会公布", "报告如下", "汇报" };
    private static final String[] FORMAL = { "部分组成", "部分构成", "六部分", "六个部分", "六个方面", "全文包括", "内容包括", "统计期限", "统计时限",
        "统计期间", "电子版", "联系电话", "请与", "邮政编码", "邮编" };
    /** Reading or fetching is formal where the report itself is meant; a place for reading that was set up is work. */
    private static final String[] READING = { "查阅", "下载" };
    private static final String[] THE_REPORT = { "本报告", "本年报", "年度报告", "网址", "链接", "如需", "欢迎", "可在", "可登录", "可到", "可通过" };

    private Substance() {
    }

    /** The number of Chinese characters in the sentences that say something of the work itself. */
    public static int characters(Section section) {
        int characters = 0;
        for (Paragraph paragraph : section.getParagraphs()) {
            for (Span sentence : Sentences.of(paragraph.getText())) {
                String plain = Letters.plain(sentence.text());
                if (!isFormal(plain)) {
                    characters += Letters.countHan(plain);
                }
            }
        }
        return characters;
    }

    static boolean isFormal(String plain) {
        return Letters.containsAny(plain, FORMAL)
                || Letters.containsAny(plain, READING) && Letters.containsAny(plain, THE_REPORT)
                || Letters.containsAny(plain, BASIS) && Letters.containsAny(plain, REPORTS);
    }
}
