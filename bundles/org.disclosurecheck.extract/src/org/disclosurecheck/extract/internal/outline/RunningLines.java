package org.disclosurecheck.extract.internal.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.internal.words.Blanks;
import org.disclosurecheck.extract.internal.words.Key;

/** What print repeats on every page: the page number, the lines that run with it, and the title of the report. */
final class RunningLines {

    private static final int LONGEST_NUMBER = 16;

    private RunningLines() {
    }

    /** Marks them, headings excepted. */
    static void drop(List<Block> blocks, Heading[] found, boolean[] dropped) {
        Map<String, Integer> beside = new HashMap<>();
        Set<String> titles = new HashSet<>();
        for (int i = 0; i < found.length; i++) {
            if (found[i] == null && blocks.get(i) instanceof Line line && !line.cell()) {
                dropped[i] |= isPageNumber(line.text()) || Titles.isTitle(line.text())
                        && !titles.add(Key.of(line.text()));
                if (dropped[i]) {
                    count(blocks, i - 1, beside);
                    count(blocks, i + 1, beside);
                }
            }
        }
        for (int i = 0; i < found.length && !beside.isEmpty(); i++) {
            boolean runs = i > 0 && dropped[i - 1] || i + 1 < found.length && dropped[i + 1];
            dropped[i] |= runs && found[i] == null && blocks.get(i) instanceof Line line
                    && beside.getOrDefault(line.text(), 0) > 1 && line.text().indexOf('。') < 0;
        }
    }

    private static void count(List<Block> blocks, int i, Map<String, Integer> beside) {
        if (i >= 0 && i < blocks.size() && blocks.get(i) instanceof Line line && !line.cell()
                && line.text().chars().anyMatch(Character::isIdeographic)) {
            beside.merge(line.text(), 1, Integer::sum);
        }
    }

    /** “— 3 —”, “第 3 页 共 4 页”; a number with one dash is a value. */
    static boolean isPageNumber(String text) {
        String compact = text.length() > LONGEST_NUMBER ? "" : Blanks.remove(text);
        int end = compact.length() - 1;
        if (end < 2) {
            return false;
        }
        if (isDash(compact.charAt(0)) && isDash(compact.charAt(end))) {
            return isNumber(compact.replaceAll("^[-—–－]+|[-—–－]+$", ""));
        }
        return compact.startsWith("第") && compact.endsWith("页")
                && isNumber(compact.replaceAll("[第页共/，,]", ""));
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '—' || c == '–' || c == '－';
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    }
}
