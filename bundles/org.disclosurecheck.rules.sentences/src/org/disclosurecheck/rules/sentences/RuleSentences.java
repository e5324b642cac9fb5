package org.disclosurecheck.rules.sentences;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.rules.sentences.table.RuleTable;
import org.disclosurecheck.rules.sentences.table.TableSentences;

/**
 * The sentences of a rule: one or several, each ending with 。, each a rule of its own under the same id. Lines that begin with
 * # are remarks.
 */
public final class RuleSentences {

    private RuleSentences() {
    }

    /** A sentence and where it stands. */
    record Part(int from, int to) {
    }

    /**
     * The package of rules that are said, by their family: one of its own, so that no sentence meets a rule of the built-in
     * book.
     */
    public static String packageOf(String family) {
        return "said." + (family.matches("[a-z][a-z0-9_]*") ? family : "rules");
    }

    /**
     * Expands sentences to the rule language.
     *
     * @param ruleId such as SUM-901
     * @param packageName package of the rules
     * @param text the sentences
     */
    public static Expansion expand(String ruleId, String packageName, String text) {
        return expand(ruleId, packageName, text, null);
    }

    /**
     * Expands sentences once for each row of a table.
     *
     * @param table fills in the 〔names〕 of the sentences; null without one
     */
    public static Expansion expand(String ruleId, String packageName, String text, RuleTable table) {
        String clean = withoutRemarks(text);
        TableSentences rows = TableSentences.of(clean, table);
        Expander expander = new Expander(ruleId, clean, table, rows.faults());
        rows.filled().forEach(expander::read);
        return expander.expansion(packageName, rows.lists());
    }

    /** Remarks become blanks, so that places stay. */
    static String withoutRemarks(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean lineStart = true;
        boolean remark = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            remark = c != '\n' && (remark || lineStart && (c == '#' || c == '＃'));
            lineStart = c == '\n' || lineStart && Character.isWhitespace(c);
            out.append(remark ? ' ' : c == '\ufeff' || c == '\r' ? ' ' : c);
        }
        return out.toString();
    }

    /** True where the next sign is that of a sentence’s beginning. */
    private static boolean begins(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.startsWith("当", at);
    }

    /** Where each sentence begins and ends; what stands in quotes does not end one. */
    static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        String plain = Scanner.plain(text);
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean newLine = i > 0 && text.charAt(i - 1) == '\n' && begins(text, i) && !text.substring(from, i).isBlank();
            if (newLine) {
                parts.add(new Part(from, i));
                from = i;
            }
            if (text.charAt(i) == '。') {
                parts.add(new Part(from, i + 1));
                from = i + 1;
            } else if (plain.charAt(i) == '"') {
                int close = Scanner.closing(text, plain, i);
                // an open quotation does not run into the next line
                int line = text.indexOf('\n', i);
                i = close > 0 && (line < 0 || close < line) ? close : i;
            }
        }
        if (!text.substring(from).isBlank()) {
            parts.add(new Part(from, text.length()));
        }
        return parts;
    }
}
