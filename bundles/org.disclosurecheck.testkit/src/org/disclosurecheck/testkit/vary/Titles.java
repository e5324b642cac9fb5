package org.disclosurecheck.testkit.vary;

import java.util.List;

import org.disclosurecheck.testkit.Finish;

/** Titles, and the lines that content systems put around them. */
final class Titles {

    private static final String TAIL = "年政府信息公开工作年度报告";

    private Titles() {
    }

    static void yearFirst(Draft draft) {
        set(draft, draft.clean().year() + "年" + unit(draft) + "政府信息公开工作年度报告");
    }

    static void yearTwice(Draft draft) {
        set(draft, unit(draft) + draft.clean().year() + "年度政府信息公开工作年度报告");
    }

    static void shortened(Draft draft) {
        String[] tails = {"年信息公开工作年度报告", "年政府信息公开年度报告", "年政府信息公开工作的年度报告"};
        set(draft, unit(draft) + draft.clean().year() + tails[draft.random().nextInt(tails.length)]);
    }

    static void broken(Draft draft) {
        draft.title.clear();
        if (draft.random().nextBoolean()) {
            draft.title.addAll(List.of(unit(draft), draft.clean().year() + TAIL));
        } else {
            draft.title.addAll(List.of(unit(draft) + draft.clean().year() + "年", "政府信息公开工作年度报告"));
        }
    }

    static void spaced(Draft draft) {
        set(draft, unit(draft) + " " + draft.clean().year() + "年政府信息公开 工作年度报告");
    }

    static void absent(Draft draft) {
        draft.title.clear();
    }

    /** The forms that pages give it; the publication is on the day of the signature. */
    static void dateLines(Draft draft) {
        int day = 5 + draft.random().nextInt(20);
        String year = Integer.toString(draft.clean().year() + 1);
        String two = String.format("%02d", day);
        draft.published = year + "-01-" + two;
        draft.underTitle.add(switch (draft.random().nextInt(4)) {
            case 0 -> year + "年01月" + two + "日来源：" + unit(draft);
            case 1 -> "发布时间：" + year + "年01月" + two + "日 15:52";
            case 2 -> "公开日期 " + year + "-01-" + two;
            default -> "来源：" + unit(draft) + " 发布日期：" + year + "-01-" + two + " 浏览次数：36";
        });
    }

    static void metadata(Draft draft) {
        dateLines(draft);
        draft.underTitle.clear();
        draft.finish.add(Finish.METADATA);
    }

    static void sourceLines(Draft draft) {
        dateLines(draft);
        draft.underTitle.clear();
        draft.underTitle.addAll(List.of("索引号：0114" + draft.random().nextInt(90000) + "/2024-00012",
                "来源：" + unit(draft), "发布时间：" + draft.published + " 09:30", "【字体：大 中 小】 【打印】 【关闭】"));
    }

    /** The page puts around it what its site has. */
    static void site(Draft draft) {
        dateLines(draft);
        draft.finish.add(Finish.SITE);
    }

    /** What is copied with a page when everything is marked. */
    static void copied(Draft draft) {
        dateLines(draft);
        draft.above.addAll(List.of("首页", "当前位置：首页 > 政府信息公开 > 政府信息公开年报"));
        draft.below.addAll(List.of("【打印】 【关闭】", "上一篇：无", "主办：" + unit(draft), "网站标识码：0000000000"));
    }

    static void signatureAbove(Draft draft) {
        draft.underTitle.addAll(draft.signature);
        draft.signature.clear();
    }

    private static void set(Draft draft, String title) {
        draft.title.clear();
        draft.title.add(title);
    }

    private static String unit(Draft draft) {
        return draft.clean().place().name();
    }
}
