package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

import org.disclosurecheck.model.Paragraph;
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

    private static final Sought SIGN = Sought.of("(?:^ *|(?<=[。;!?.…]) *)(?:[(] *([一二三四五六七八九十]{1,2}) *[)]|([㈠-㈩]))[、.]?"
            + "([^。,;:!?(]{0,40})");

    public static List<SecondLevel> in(Section section) {
        List<SecondLevel> found = new ArrayList<>();
        for (Paragraph paragraph : section.getParagraphs()) {
            Matcher match = SIGN.in(Letters.plain(paragraph.getText()));
            while (match.find()) {
                int number = match.group(2) == null ? HanNumbers.of(match.group(1)) : match.group(2).charAt(0) - '㈠' + 1;
                int end = match.start(3);
                String sign = paragraph.getText().substring(match.start(), end).strip();
                found.add(new SecondLevel(paragraph, sign, number, match.group(3).strip()));
            }
        }
        return found;
    }

    /**
     * The first heading that does not count on from the one before; counting may begin anew. Null when all count on, or when
     * the section leaves something out (……).
     */
    public static SecondLevel outOfCount(Section section) {
        int last = 0;
        boolean gaps = Gaps.in(section.getText());
        for (SecondLevel heading : gaps ? List.<SecondLevel>of() : in(section)) {
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
        return in(section).stream().filter(heading -> heading.aspects().size() > 1).findFirst().orElse(null);
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
