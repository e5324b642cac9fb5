package org.disclosurecheck.rules.sentences;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The words by which something that a condition speaks of may begin. */
final class Starters {

    private static final List<Word> STARTERS = List.of(word("table", "表二", "表二的行和列"), word("table", "表三", "表三的行和列"),
            word("table", "表四", "表四的组和列"), word("table", "上年表二", "上年报告的表二"), word("table", "上年表三", "上年报告的表三"),
            word("figure", "正文写的", "正文里写的件数"), word("figure", "正文用数字写的", "正文里用数字写的件数，不算“没有”“未收到”"),
            word("figure", "正文说没有", "正文说“没有”“未收到”"), word("tabled", "表里的", "表格里同一件事的数"),
            word("last", "上年表里的", "上年报告表格里的数"), word("none", "没有一项表里的", "表格里哪一项都不是"),
            word("untold", "表里没有同一项", "表格里没有这件事"), word("setting", "配置", "本地配置或者 rule.md 里 settings 的数"),
            word("published", "公布日期", "报告的公布日期"), word("unitkind", "单位类别", "报告单位的类别"), word("body", "正文", "导语和各部分的文字"),
            word("filler", "报告有", "报告里有这样的地方"), word("filler", "有", ""));
    /** Opens a sum that is worked out first. */
    static final Word BRACKET = word("bracket", "（", "先算括号里的");
    private static final List<Word> PARTS = Stream.of("一", "二", "三", "四", "五", "六")
            .map(han -> new Word("没有第" + han + "部分", "没有第" + han + "部分", "nopart", List.of("" + ("一二三四五六".indexOf(han) + 1)), "报告缺这一部分"))
            .toList();

    private Starters() {
    }

    private static Word word(String kind, String name, String doc) {
        return new Word(name, name, kind, List.of(), doc);
    }

    /** All of them at a place of a sentence, with those of the subject that it has by then. */
    static Collection<Word> of(Draft draft, Nouns nouns) {
        List<Word> all = new ArrayList<>(draft.subjectWords());
        all.addAll(STARTERS);
        all.add(BRACKET);
        all.addAll(PARTS);
        for (String kind : List.of("fact", "list", "number", "text", "each")) {
            all.addAll(nouns.of(kind));
        }
        nouns.of("claim").forEach(claim -> all.add(new Word("正文说" + claim.name(), "正文说" + claim.label(), "claim", claim.data(), claim.doc())));
        return all;
    }
}
