package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

import org.disclosurecheck.model.ApplicationRow;
import org.disclosurecheck.model.ApplicationTable;
import org.disclosurecheck.model.DisclosureRow;
import org.disclosurecheck.model.DisclosureTable;
import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.ReviewGroup;
import org.disclosurecheck.model.ReviewTable;
import org.disclosurecheck.model.Table;

/**
 * Words of the form or of a draft that should have been deleted: 该部分以表格形式报告, 此处填写, XX县, (指2020年…). The note on
 * 勾稽关系 and “区分处理的，只计这一情形” belong to the form and stay.
 *
 * @param paragraph where it stands
 * @param words the words
 */
public record Remnants(Paragraph paragraph, Span words) {

    private static final Sought WORDS = Sought.of("该部分以表格形式报告(?:。?表格如下:?)?|^表格如下:?$|此处填写|此处填报|"
            + "(?:[Xx×ＸｘX]{2,}|\\*{2,}|〇〇|○○)(?:省|市|县|区|旗|镇|乡|街道|局|委|办|厅|单位|部门|人民政府|年|月|日|条|件|篇|次)|"
            + "[(](?:填写说明|填报说明|编写说明|说明:|请填写|此处)[^()]{0,40}[)]|[(]指20\\d{2}年[^()]{0,40}[)]|[(]单位名称[)]|[(]盖章[)]处");

    /** Pairs of characters of which one is in all such words. */
    private static final Text.Needle[] SIGNS = Text.needles("表格", "此处", "(填", "(编", "(说", "(请", "(此", "(指", "(单", "(盖", "**", "〇〇", "○○", "○○", "XX", "Xx",
        "xX", "xx", "X×", "×X", "x×", "×x", "××");

    /** Every place of the prose with such words, the first of a paragraph. */
    public static List<Remnants> in(Report report) {
        List<Remnants> found = new ArrayList<>();
        List<Paragraph> paragraphs = Prose.plain(report).holdsAny(SIGNS) ? Reading.paragraphs(report) : List.of();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            Text plain = Prose.texts(report)[i].plainly();
            if (!plain.holdsAny(SIGNS)) {
                continue;
            }
            Matcher match = WORDS.in(plain.text());
            if (match.find()) {
                found.add(new Remnants(paragraph, Span.of(paragraph.getText(), match.start(), match.end())));
            }
        }
        return found;
    }

    /** Whether one of the signs is there that the words begin with: 表格, 此处, two of a placeholder, a bracket with 填 or the like. */
    static boolean mayBeIn(String plain) {
        char before = ' ';
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean sign = switch (before) {
                case '表' -> c == '格';
                case '此' -> c == '处';
                case '(' -> "填编说请此指单盖".indexOf(c) >= 0;
                case '*', '〇', '○' -> c == before;
                case 'X', 'x', '×' -> c == 'X' || c == 'x' || c == '×';
                default -> false;
            };
            if (sign) {
                return true;
            }
            before = c;
        }
        return false;
    }

    /** The first such words in headers and labels of a table; whoever mends them sees the others. */
    public static Set<String> in(Table table) {
        List<String> labels = new ArrayList<>(table.getHeaders());
        if (table instanceof DisclosureTable disclosures) {
            for (DisclosureRow row : disclosures.getRows()) {
                labels.add(row.getPrinted());
            }
            labels.addAll(disclosures.getExtraRows());
        } else if (table instanceof ApplicationTable applications) {
            for (ApplicationRow row : applications.getRows()) {
                labels.add(row.getPrinted());
            }
            labels.addAll(applications.getExtraRows());
        } else if (table instanceof ReviewTable reviews) {
            for (ReviewGroup group : reviews.getGroups()) {
                labels.add(group.getPrinted());
            }
        }
        for (int i = 0; i < labels.size(); i++) {
            String label = labels.get(i);
            if (label != null && Text.of(label).mayHoldRemnants()) {
                Matcher match = WORDS.in(Letters.plain(label));
                if (match.find()) {
                    return Set.of(Span.of(label, match.start(), match.end()).text());
                }
            }
        }
        return Set.of();
    }
}
