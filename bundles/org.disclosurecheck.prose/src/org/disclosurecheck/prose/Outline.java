package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;

/** The parts of a report by their order and their numbers: 一、 to 六、. */
public final class Outline {

    private static final int PARTS = 6;

    private Outline() {
    }

    /**
     * The numbers of the parts that are missing. A text that stops before its fifth part and carries no closing lines may be
     * an excerpt: what should follow is not said to be missing, see {@link #stopsEarly}. The same goes for a text that leaves
     * something out (……).
     */
    public static List<Integer> missing(Report report) {
        List<Integer> missing = new ArrayList<>();
        int last = ends(report) ? PARTS : last(report);
        for (int number = 1; number <= last && !Gaps.in(report); number++) {
            if (report.section(number) == null) {
                missing.add(number);
            }
        }
        return missing;
    }

    /** The number of the last part of a text that stops before its fifth part without closing lines; otherwise 0. */
    public static int stopsEarly(Report report) {
        return ends(report) || Gaps.in(report) ? 0 : last(report);
    }

    private static boolean ends(Report report) {
        return last(report) >= PARTS - 1 || report.getSignature().getUnit() != null
                || report.getSignature().getDate() != null;
    }

    private static int last(Report report) {
        return report.getSections().stream().mapToInt(Section::getNumber).max().orElse(0);
    }

    /** The first part that stands behind one with a greater number; null when all are in order. */
    public static Section outOfOrder(Report report) {
        int greatest = 0;
        Set<Integer> met = new HashSet<>();
        for (Section section : report.getSections()) {
            if (section.getNumber() > 0 && met.add(section.getNumber())) {
                if (section.getNumber() < greatest) {
                    return section;
                }
                greatest = section.getNumber();
            }
        }
        return null;
    }

    /**
     * The parts whose ordinal is wrong: one that was used before, or one that is neither the part’s own number nor its place
     * in the text. A part that is missing does not put those behind it in the wrong.
     */
    public static List<Section> misnumbered(Report report) {
        List<Section> wrong = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        int place = 0;
        for (Section section : report.getSections()) {
            place++;
            int ordinal = ordinal(section);
            boolean again = ordinal > 0 && !used.add(ordinal);
            boolean astray = section.getNumber() > 0 && ordinal > 0 && ordinal != section.getNumber() && ordinal != place;
            if (again || astray) {
                wrong.add(section);
            }
        }
        return wrong;
    }

    /** The place of a part in the text, from 1. */
    public static int place(Report report, Section section) {
        return report.getSections().indexOf(section) + 1;
    }

    /** A number as people write it before a heading: 三. */
    public static String han(int number) {
        return HanNumbers.write(number);
    }

    private static int ordinal(Section section) {
        return section.getOrdinal() == null ? 0 : HanNumbers.of(section.getOrdinal());
    }
}
