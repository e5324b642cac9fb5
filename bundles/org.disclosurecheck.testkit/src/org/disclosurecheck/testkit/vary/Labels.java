package org.disclosurecheck.testkit.vary;

import java.util.List;
import java.util.Map;
import java.util.Random;

import org.disclosurecheck.model.form.DisclosureBlock;
import org.disclosurecheck.model.form.FormLine;
import org.disclosurecheck.testkit.vary.Tableau.Field;

/** Labels and headers of the tables. */
final class Labels {

    /** Ways to write rows of table 3 that differ from the form and still can mean nothing else. */
    private static final Map<String, String> ROWS = Map.of("partial", "（二）部分公开", "denied.3", "3.危及三安全一稳定",
            "denied.2", "2.其他法律、行政法规禁止公开", "unable.1", "1、本机关不掌握相关政府信息", "rejected.1", "（1）信访举报投诉类申请",
            "total", "（七）总 计", "new", "一、本年度新收政府信息公开申请数量", "carriedOut", "四、结转下年度继续办理的申请");
    /** Where a printer breaks words of narrow columns. */
    private static final Map<String, String> BROKEN = Map.of("商业企业", "商业\n企业", "科研机构", "科研\n机构", "社会公益组织", "社会公\n益组织",
            "法律服务机构", "法律服\n务机构", "结果维持", "结果\n维持", "结果纠正", "结果\n纠正", "其他结果", "其他\n结果", "尚未审结", "尚未\n审结",
            "本年新制作数量", "本年新\n制作数量", "本年新公开数量", "本年新\n公开数量");
    private static final Map<String, String> BLANKS = Map.of("总计", "总 计", "规章", "规  章", "自然人", "自 然 人", "其他", "其 他",
            "行政许可", "行政 许可", "信息内容", "信息  内容", "行政复议", "行 政 复 议", "行政诉讼", "行政　诉讼");
    private static final int[] TABLES = {2, 3, 4};

    private Labels() {
    }

    static void headerSplit(Draft draft) {
        replace(draft, BROKEN);
    }

    static void headerCut(Draft draft) {
        replace(draft, Map.of("本年新制作数量", "本年新", "本年新公开数量", "本年新"));
    }

    static void blanksInLabels(Draft draft) {
        replace(draft, BLANKS);
    }

    private static void replace(Draft draft, Map<String, String> texts) {
        for (int table : TABLES) {
            draft.table(table).replaceTexts(text -> texts.getOrDefault(text, text));
        }
    }

    static void blanksInBlockHeadings(Draft draft) {
        draft.table(2).replaceTexts(text -> text.startsWith("第二十条") ? text.replace("第二十条", "第二十条  ") : text);
    }

    static void instructions(Draft draft) {
        Random random = draft.random();
        for (FormLine row : rows(draft)) {
            if (random.nextBoolean()) {
                draft.printed("T2/" + row.key(), row.label() + "（按本年实际发生数填写，没有的填0）");
            }
        }
        draft.printed("T3/new", "一、本年新收政府信息公开申请数量（指当年1月1日以后收到的）");
        draft.printed("T3/granted", "（一）予以公开（含主动撤回后已提供的）");
    }

    private static List<FormLine> rows(Draft draft) {
        return draft.form().disclosures().stream().flatMap(block -> block.rows().stream()).toList();
    }

    static void rowAliases(Draft draft) {
        rows(draft).forEach(row -> alias(draft, "T2/", row));
        ROWS.forEach((key, label) -> draft.printed("T3/" + key, label));
    }

    private static void alias(Draft draft, String table, FormLine row) {
        if (!row.aliases().isEmpty()) {
            draft.printed(table + row.key(), row.aliases().get(draft.random().nextInt(row.aliases().size())));
        }
    }

    static void headerAliases(Draft draft) {
        Tableau table = draft.table(2);
        for (DisclosureBlock block : draft.form().disclosures()) {
            int row = table.rowOf(block.heading()) + 1;
            for (FormLine column : block.columns()) {
                List<String> aliases = column.aliases();
                int at = table.columnOf(row, column.label());
                if (!aliases.isEmpty()) {
                    table.at(row, at).text = aliases.get(draft.random().nextInt(aliases.size()));
                }
            }
        }
    }

    /** The first header row is one cell with both texts; what the corner covered below is empty. */
    static void cornerMerged(Draft draft) {
        Tableau table = draft.table(3);
        Field corner = table.at(0, 0);
        Field both = new Field(corner.text + " 申请人情况");
        Field rest = new Field("");
        table.row(0).replaceAll(field -> both);
        for (int row = 1; row < 3; row++) {
            table.row(row).replaceAll(field -> field == corner ? rest : field);
        }
    }

    static void cornerEmpty(Draft draft) {
        draft.table(3).at(0, 0).text = "";
    }
}
