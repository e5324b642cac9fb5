package org.disclosurecheck.extract.internal.outline;

import org.disclosurecheck.extract.internal.words.Blanks;
import org.disclosurecheck.extract.internal.words.Dates;
import org.disclosurecheck.extract.internal.words.Simplified;
import org.disclosurecheck.extract.internal.words.WordList;

/** Lines that a web page or a book puts around a report, such as 来源, 发布时间 or 打印. */
public final class PageLines {

    private static final int LONGEST = 120;
    private static final WordList WORDS = WordList.of(PageLines.class, "page-words.txt");

    private PageLines() {
    }

    public static boolean is(String text) {
        if (text.length() > LONGEST || text.indexOf('。') >= 0) {
            return false;
        }
        String line = Simplified.of(text);
        String start = opened(line);
        return WORDS.words("label").stream().anyMatch(word -> labels(start, word)) || labelled(line)
                || WORDS.words("whole").contains(bare(start))
                || WORDS.words("inside").stream().anyMatch(line::contains) || pageNumber(line);
    }

    /** The date of publication that the line tells, as yyyy-MM-dd, or null. */
    public static String published(String text) {
        String line = Simplified.of(text);
        for (String word : WORDS.words("published")) {
            int at = line.indexOf(word);
            Dates.Found date = at < 0 || composed(line, at) ? null : Dates.find(line, at + word.length());
            if (date != null && date.from() - at - word.length() <= 3) {
                return date.text();
            }
        }
        Dates.Found date = WORDS.words("beside").stream().anyMatch(line::contains) ? Dates.find(line, 0) : null;
        return date == null ? null : date.text();
    }

    /** 成文日期 and its like are not the date of publication. */
    private static boolean composed(String line, int at) {
        return at > 1 && Character.isIdeographic(line.charAt(at - 1)) && WORDS.words("published").stream()
                .noneMatch(word -> line.startsWith(word, at - 2));
    }

    private static String opened(String line) {
        int i = 0;
        while (i < line.length() && (Blanks.is(line.charAt(i)) || "【[（(".indexOf(line.charAt(i)) >= 0)) {
            i++;
        }
        return line.substring(i);
    }

    private static boolean labels(String line, String word) {
        return line.startsWith(word) && (line.length() == word.length()
                || Blanks.is(line.charAt(word.length())) || "：:】])）".indexOf(line.charAt(word.length())) >= 0);
    }

    /** True when one of the words stands before a colon anywhere in the line. */
    private static boolean labelled(String line) {
        for (int i = 1; i < line.length(); i++) {
            if (line.charAt(i) == '：' || line.charAt(i) == ':') {
                String before = line.substring(0, i);
                if (WORDS.words("label").stream().anyMatch(before::endsWith)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String bare(String line) {
        int end = line.length();
        while (end > 0 && "】])）：: ".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(0, end);
    }

    /** “Page 9 - …”, “P. 9”, “- 9 -”, “第 9 页” */
    private static boolean pageNumber(String line) {
        String compact = Blanks.remove(line);
        String digits = compact.replace("Page", "").replace("P.", "").replace("第", "").replace("页", "")
                .replace("-", "").replace("—", "");
        return compact.startsWith("Page") && compact.length() > 4 && Character.isDigit(compact.charAt(4))
                || digits.length() < compact.length() && !digits.isEmpty() && digits.length() <= 3
                        && digits.chars().allMatch(Character::isDigit);
    }
}
