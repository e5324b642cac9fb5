package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;

/**
 * The second-level headings of a section, (一) to (十), whether each opens a paragraph or follows a full stop within one.
 *
 * @param paragraph where it stands
 * @param sign the sign as it stands there
 * @param number its number
 * @param name the words behind it up to the next punctuation
 */
public record SecondLevel(Paragraph paragraph, String sign, int number, String name) {

    private static final int LONGEST = 40;

    public static List<SecondLevel> in(Section section) {
        return Reading.once(Reading.Of.SECOND_LEVEL, section, SecondLevel::read);
    }

    private static List<SecondLevel> read(Section section) {
        List<SecondLevel> found = new ArrayList<>();
        for (Paragraph paragraph : section.getParagraphs()) {
            read(paragraph, Letters.plain(paragraph.getText()), found);
        }
        return found;
    }

    private static void read(Paragraph paragraph, String plain, List<SecondLevel> found) {
        int done = 0;
        for (int at = 0; at < plain.length(); at++) {
            char c = plain.charAt(at);
            boolean enclosed = c >= '㈠' && c <= '㈩';
            if ((c == '(' || enclosed) && opens(plain, at, done)) {
                int from = enclosed ? at : blanks(plain, at + 1);
                int to = enclosed ? at : numerals(plain, from);
                int close = enclosed ? at : to == from ? -1 : blanks(plain, to);
                if (enclosed || close > 0 && plain.startsWith(")", close)) {
                    int number = enclosed ? c - '㈠' + 1 : HanNumbers.of(plain.substring(from, to));
                    int name = close + 1 < plain.length() && "、.".indexOf(plain.charAt(close + 1)) >= 0 ? close + 2 : close + 1;
                    done = end(plain, name);
                    found.add(new SecondLevel(paragraph, paragraph.getText().substring(at, name).strip(), number,
                            plain.substring(name, done).strip()));
                    at = done - 1;
                }
            }
        }
    }

    /** True when the paragraph begins there, or a sentence has just ended. */
    private static boolean opens(String plain, int at, int done) {
        int before = at;
        while (before > done && plain.charAt(before - 1) == ' ') {
            before--;
        }
        return before == 0 || "。;!?.…".indexOf(plain.charAt(before - 1)) >= 0;
    }

    private static int blanks(String plain, int from) {
        int to = from;
        while (to < plain.length() && plain.charAt(to) == ' ') {
            to++;
        }
        return to;
    }

    private static int numerals(String plain, int from) {
        int to = from;
        while (to < plain.length() && to - from < 2 && "一二三四五六七八九十".indexOf(plain.charAt(to)) >= 0) {
            to++;
        }
        return to;
    }

    /** The name goes on to the next punctuation. */
    private static int end(String plain, int from) {
        int to = from;
        while (to < plain.length() && to - from < LONGEST && "。,;:!?(".indexOf(plain.charAt(to)) < 0) {
            to++;
        }
        return to;
    }

    /**
     * The first heading that does not count on from the one before; counting may begin anew. Null when all count on, or when
     * the section leaves something out (……).
     */
    public static SecondLevel outOfCount(Section section) {
        return Letters.leavesOut(section.getParagraphs()) ? null : notCountingOn(section);
    }

    /** False when numbers do not count on in a section that leaves something out: the one that is missing may stand there. */
    public static boolean knownOf(Report report) {
        return !Gaps.in(report) || report.getSections().stream()
                .noneMatch(section -> Letters.leavesOut(section.getParagraphs()) && notCountingOn(section) != null);
    }

    private static SecondLevel notCountingOn(Section section) {
        int last = 0;
        for (SecondLevel heading : in(section)) {
            if (heading.number() != last + 1 && (heading.number() != 1 || last == 0)) {
                return heading;
            }
            last = heading.number();
        }
        return null;
    }

    /** The number it should carry, given those before it. */
    public int due() {
        int last = 0;
        for (SecondLevel heading : in(paragraph.getSection())) {
            if (heading.equals(this)) {
                return last + 1;
            }
            last = heading.number();
        }
        return number;
    }

    /** The five aspects by the headings that name them, in the order of the text. */
    static Map<Aspect, SecondLevel> aspects(Section section) {
        Map<Aspect, SecondLevel> found = new LinkedHashMap<>();
        for (SecondLevel heading : in(section)) {
            heading.aspects().forEach(aspect -> found.putIfAbsent(aspect, heading));
        }
        return found;
    }

    /** The aspects that the heading names. */
    public List<Aspect> aspects() {
        List<Aspect> named = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            if (names(aspect)) {
                named.add(aspect);
            }
        }
        return named;
    }

    private boolean names(Aspect aspect) {
        return switch (aspect) {
            case PROACTIVE -> name.contains("主动公开") || Letters.containsNear(name, "主动", "公开", 6);
            case ON_REQUEST -> Letters.containsAny(name, "依申请", "公开申请", "申请公开");
            case MANAGEMENT -> Letters.containsAny(name, "信息管理", "信息规范管理", "信息资源管理");
            case PLATFORM -> name.contains("平台");
            case SUPERVISION -> Letters.containsAny(name, "监督", "保障");
        };
    }

    /** A heading that names two aspects; null when there is none. */
    public static SecondLevel joined(Section section) {
        for (SecondLevel heading : in(section)) {
            if (heading.aspects().size() > 1) {
                return heading;
            }
        }
        return null;
    }

    /** The first heading whose aspect stands behind a later one of the form; null when they are in order. */
    public static SecondLevel displaced(Section section) {
        int last = -1;
        for (Map.Entry<Aspect, SecondLevel> entry : aspects(section).entrySet()) {
            if (entry.getKey().ordinal() < last) {
                return entry.getValue();
            }
            last = entry.getKey().ordinal();
        }
        return null;
    }

    /** The sign with the number that is due. */
    public String corrected() {
        String han = HanNumbers.write(due());
        return sign.startsWith("（") ? "（" + han + "）" : "(" + han + ")";
    }
}
