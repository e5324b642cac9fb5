package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;

/**
 * What last year’s section five planned, and whether this year’s report says a word about any of it. Words that every
 * plan has (进一步加强政府信息公开工作) are no sign of an answer.
 */
public final class PlansOfLastYear {

    private static final String[] COMMON = {"政府信息公开", "信息公开", "政务公开", "政府信息", "公开工作", "进一步", "工作", "加强", "提高",
        "提升", "完善", "健全", "推进", "推动", "强化", "加大", "力度", "水平", "质量", "能力", "建设", "管理", "制度", "机制", "下一步", "今后",
        "继续", "我局", "我镇", "我县", "我市", "我区", "我省", "我乡", "我街道", "我办", "我委", "我校", "我院", "我中心", "我单位", "本局",
        "本镇", "本县", "本市", "本区", "本省", "本乡", "本街道", "本办", "本委", "本校", "本院", "本中心", "本单位", "本机关", "做好", "认真", "严格", "落实", "要求", "相关", "有关", "及时", "切实",
        "不断", "持续", "深入", "信息", "公开"};
    private static final int PIECE = 3;
    private static final int SHORTEST = 4;
    private static final int SEVERAL = 2;

    private PlansOfLastYear() {
    }

    /** The first plan when there were several and none was answered; empty otherwise, and where a text is missing. */
    public static List<String> unanswered(Report report) {
        Section last = report.getPrevious() == null ? null : report.getPrevious().section(5);
        if (last == null || report.section(1) == null || report.section(5) == null
                || Gaps.in(report)) {
            return List.of();
        }
        String text = content(report.section(1).getText() + report.section(5).getText());
        List<String> plans = new ArrayList<>();
        Plans found = Plans.in(last.getParagraphs(), report.getPrevious().getYear());
        for (Paragraph paragraph : last.getParagraphs()) {
            for (Span plan : found.of(paragraph)) {
                for (String clause : Letters.plain(plan.text()).split("[,。;:、]")) {
                    String content = content(clause);
                    if (isIn(text, content)) {
                        return List.of();
                    }
                    if (content.length() >= SHORTEST) {
                        plans.add(clause.strip());
                    }
                }
            }
        }
        return plans.size() < SEVERAL ? List.of() : List.of(plans.get(0));
    }

    private static boolean isIn(String text, String content) {
        for (int i = 0; i + PIECE <= content.length(); i++) {
            if (text.contains(content.substring(i, i + PIECE))) {
                return true;
            }
        }
        return false;
    }

    private static String content(String text) {
        String content = Letters.plain(text);
        for (String word : COMMON) {
            content = content.replace(word, "/");
        }
        StringBuilder han = new StringBuilder();
        for (int i = 0; i < content.length(); i++) {
            if (Letters.isHan(content.charAt(i))) {
                han.append(content.charAt(i));
            }
        }
        return han.toString();
    }
}
