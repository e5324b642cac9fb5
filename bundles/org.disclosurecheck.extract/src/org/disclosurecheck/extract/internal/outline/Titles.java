package org.disclosurecheck.extract.internal.outline;

import java.util.List;

import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.internal.words.Blanks;
import org.disclosurecheck.extract.internal.words.Key;
import org.disclosurecheck.extract.internal.words.Ordinals;
import org.disclosurecheck.extract.internal.words.Organisations;
import org.disclosurecheck.extract.internal.words.Simplified;
import org.disclosurecheck.extract.internal.words.Years;

/**
 * Finds the title among the first lines: a short line that names the annual report and is no sentence. It may be
 * misspelt, have blanks inside, or be broken over two lines.
 */
final class Titles {

    private static final int FIRST_LINES = 5;
    private static final int LONGEST = 60;
    private static final int SHORTEST = 6;
    private static final String SUBJECT = "信息公开";
    private static final String REPORT = "年度报告";
    private static final String TAIL = "政府信息公开工作年度报告";
    private static final int MOST_SLIPS = 4;
    /** What a letter does with a report; who writes one about its own work says 关于2023年…的报告. */
    private static final String[] SENDING = {"关于报送", "关于上报", "关于呈报", "关于报审", "关于提交", "关于递交", "关于送审", "关于报请"};
    private static final String NOT_IN_TITLES = "。，,；;：:《》！？>»|";

    private Titles() {
    }

    /**
     * A title.
     *
     * @param title its text on one line, and where it begins
     * @param from index of its first line
     * @param to index of its last line
     * @param letter the title of a covering letter that stands before it, or null
     */
    record Found(Line title, int from, int to, Line letter) {

        Found(Line title, int from, int to) {
            this(title, from, to, null);
        }
    }

    /**
     * The title, or null. The first five lines are looked at, lines of the page not counted. The title of a covering letter
     * is one only where no other stands behind it.
     */
    static Found find(List<Line> lines) {
        Found best = null;
        int counted = 0;
        for (int i = 0; i < lines.size() && counted < FIRST_LINES; i++) {
            if (PageLines.is(lines.get(i).text())) {
                continue;
            }
            counted++;
            Found found = at(lines, i);
            if (found != null && isOfLetter(found.title().text())) {
                Found behind = find(lines.subList(found.to() + 1, lines.size()));
                return behind == null ? found : new Found(behind.title(), behind.from() + found.to() + 1,
                        behind.to() + found.to() + 1, found.title());
            }
            if (found != null && (best == null || rank(found) > rank(best))) {
                best = found;
            }
        }
        return best != null ? best : complete(lines);
    }

    private static boolean isOfLetter(String text) {
        String simple = Simplified.of(Blanks.remove(text));
        for (String sending : SENDING) {
            if (simple.contains(sending)) {
                return true;
            }
        }
        return false;
    }

    /** Further down, behind the navigation of a page, only a title that is complete counts. */
    private static Found complete(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (isTitle(line.text()) && Years.find(line.text(), 0) != null
                    && Simplified.of(Blanks.remove(line.text())).endsWith(REPORT)) {
                return at(lines, i);
            }
        }
        return null;
    }

    private static Found at(List<Line> lines, int i) {
        Line line = lines.get(i);
        Line above = i == 0 ? null : lines.get(i - 1);
        Line below = i + 1 == lines.size() ? null : lines.get(i + 1);
        if (isTitle(line.text())) {
            return lacksUnit(line.text()) && above != null && Organisations.isName(above.text())
                    ? joined(above, line, i - 1) : new Found(line, i, i);
        }
        boolean first = below != null && part(line.text()) && part(below.text())
                && (Simplified.of(line.text()).contains(SUBJECT) || Years.find(line.text(), 0) != null)
                && (!isTitle(below.text()) || remainder(below.text()));
        return first && isTitle(line.text() + below.text()) ? joined(line, below, i) : null;
    }

    private static Found joined(Line first, Line second, int from) {
        return new Found(new Line(first.text() + second.text(), first.source(), false), from, from + 1);
    }

    private static int rank(Found found) {
        return (Years.find(found.title.text(), 0) == null ? 0 : 2) + (lacksUnit(found.title.text()) ? 0 : 1);
    }

    /** True when nothing stands before the year or the subject that could be a name. */
    private static boolean lacksUnit(String text) {
        String simple = Simplified.of(Blanks.remove(text));
        Years.Found year = Years.find(simple, 0);
        int from = year != null && year.from() == 0 ? year.to() : 0;
        int subject = simple.indexOf(SUBJECT);
        return subject >= 0 && subject - from <= 2;
    }

    /** True for the end of a title that cannot stand alone, such as 工作年度报告. */
    private static boolean remainder(String text) {
        return !Simplified.of(text).contains(SUBJECT) && Years.find(text, 0) == null;
    }

    private static boolean part(String text) {
        return text.length() <= LONGEST && !marked(text);
    }

    /** True when there is a mark that no title has. */
    private static boolean marked(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '\u4e00' || c > '\u9fff') && NOT_IN_TITLES.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    static boolean isTitle(String text) {
        // most lines are sentences, which a mark tells before anything has to be made of them
        if (text.length() > 2 * LONGEST || marked(text)) {
            return false;
        }
        String simple = Simplified.of(Blanks.remove(text));
        if (simple.length() < SHORTEST || simple.length() > LONGEST || Ordinals.chinese(simple) > 0
                || Ordinals.bracketed(simple) > 0) {
            return false;
        }
        if (simple.contains(REPORT) || simple.contains(SUBJECT) && simple.endsWith("年报")) {
            return true;
        }
        String tail = Key.of(simple);
        tail = tail.substring(Math.max(0, tail.length() - TAIL.length()));
        return Years.find(simple, 0) != null && Key.distance(tail, TAIL, MOST_SLIPS) <= MOST_SLIPS;
    }

    /** The title in the name of a page, which the name of the site may follow; or null. */
    static String ofPage(String name) {
        if (name == null) {
            return null;
        }
        for (String part : name.split("[_|\\-–—]")) {
            if (isTitle(part)) {
                return Blanks.strip(part);
            }
        }
        return null;
    }
}
