package org.disclosurecheck.testkit.vary;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Characters and prose. */
final class Texts {

    private static final String WIDE = "（），：；！？";
    private static final String NARROW = "(),:;!?";

    private Texts() {
    }

    static void halfWidth(Draft draft) {
        draft.replaceTexts(Texts::narrow);
    }

    static void halfWidthTables(Draft draft) {
        List.of(2, 3, 4).forEach(number -> draft.table(number).replaceTexts(Texts::narrow));
    }

    private static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        text.chars().forEach(c -> narrow.append(WIDE.indexOf(c) < 0 ? (char) c : NARROW.charAt(WIDE.indexOf(c))));
        return narrow.toString();
    }

    static void traditional(Draft draft) {
        draft.replaceTexts(Traditional::of);
    }

    static void blanksAroundFigures(Draft draft) {
        draft.parts.forEach(part -> part.paragraphs.replaceAll(
                text -> text.replaceAll("(?<=[\\u4e00-\\u9fff])(\\d+)(?=[\\u4e00-\\u9fff])", " $1 ")));
    }

    static void proseBeforeTables(Draft draft) {
        int year = draft.clean().year();
        Map<Integer, String> prose = new TreeMap<>(Map.of(2, year + "年，" + self(draft) + "按照条例的规定公布各项信息，统计结果与台账一致。",
                3, "申请的受理和办理均有记录，按照申请人类别和办理结果统计如后。", 4, year + "年，" + self(draft) + "的行政复议、行政诉讼情况已经与法制机构核对。"));
        prose.forEach((number, text) -> draft.part(number).paragraphs.add(text));
    }

    private static String self(Draft draft) {
        return draft.clean().place().self();
    }

    static void formRemnants(Draft draft) {
        List.of(2, 3, 4).forEach(number -> draft.part(number).paragraphs.add("该部分以表格形式报告。表格如下："));
    }

    static void otherCounts(Draft draft) {
        draft.part(3).paragraphs.add("此外，全年办理网络问政86件、热线转办单1203件，公众号关注人数3.2万人。");
        draft.part(4).paragraphs.add("全年接待来访群众15批，参加调解7次。");
    }
}
