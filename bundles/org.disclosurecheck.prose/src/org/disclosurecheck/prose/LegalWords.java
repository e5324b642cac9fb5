package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;

/** Words of the prose that the regulation does not bear out. */
public final class LegalWords {

    private static final Sought OLD_PERIOD = Sought.of("(?:15|十五)个?工作日(?:之?内)?[^。;,]{0,6}(?:答复|办结|回复)");
    private static final Sought SECRET = Sought.of("(?:绝密|机密|秘密)\\s*★\\S{0,6}|内部(?:资料|文件)[,、]?\\s*(?:注意保存|请勿外传|不得外传)|[(](?:内部|内部资料|内部文件)[)]");
    private static final Sought PUBLISHED = Sought.of("公开的?行政(许可|处罚|强制)[^\\d。;]{0,8}(\\d+)件");

    private LegalWords() {
    }

    /**
     * 15个工作日 as the time for an answer, as before 2019 (now 20, 第三十三条). The fifteen days in which a third party or another
     * organ is heard (第三十二条) are right.
     */
    public static List<Slip> oldPeriod(Report report) {
        List<Slip> found = new ArrayList<>();
        for (Slip slip : Slip.matching(report, OLD_PERIOD, match -> match.group().replace("15", "20").replace("十五", "二十"))) {
            if (!Letters.containsAny(Letters.plain(sentence(slip)), "第三方", "征求", "征询", "意见", "补正", "复议", "收到征求", "建议", "提案",
                    "信访", "留言", "热线", "投诉", "来信", "举报", "咨询")) {
                found.add(slip);
            }
        }
        return found;
    }

    private static String sentence(Slip slip) {
        for (Span sentence : Sentences.of(slip.paragraph().getText())) {
            if (sentence.covers(slip.words().offset())) {
                return sentence.text();
            }
        }
        return slip.paragraph().getText();
    }

    /** Marks of secrecy and of internal papers. */
    public static List<Slip> secrecy(Report report) {
        return Slip.oneAParagraph(Slip.matching(report, SECRET, match -> null));
    }

    /** True when the report says something of the fees for information: 信息处理费. */
    public static boolean tellsFee(Report report) {
        return Prose.plain(report).holdsAny("处理费", "收取费用", "收费", "未收取");
    }

    /**
     * A number of published decisions: 公开行政处罚46件.
     *
     * @param paragraph where it stands
     * @param words the words
     * @param row key of the row of table 2: licence, penalty or coercion
     * @param number the number
     */
    public record Published(Paragraph paragraph, Span words, String row, int number) {
    }

    /** The numbers of published decisions. */
    public static List<Published> published(Report report) {
        List<Published> found = new ArrayList<>();
        for (Paragraph paragraph : PUBLISHED.mayBeIn(report) ? Reading.paragraphs(report) : List.<Paragraph>of()) {
            Matcher match = PUBLISHED.in(Letters.plain(paragraph.getText()));
            while (match.find() && match.group(2).length() < 9) {
                String row = switch (match.group(1)) {
                    case "许可" -> "licence";
                    case "处罚" -> "penalty";
                    default -> "coercion";
                };
                found.add(new Published(paragraph, Span.of(paragraph.getText(), match.start(), match.end()), row,
                        Integer.parseInt(match.group(2))));
            }
        }
        return found;
    }
}
