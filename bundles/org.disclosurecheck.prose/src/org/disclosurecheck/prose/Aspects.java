package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;

/**
 * Which of the five aspects 一、总体情况 reports. Of a text that leaves something out (……) none is said to be missing.
 *
 * @param missing the aspects that it does not report, in the order of the form
 */
public record Aspects(List<Aspect> missing) {

    public static Aspects in(Section section) {
        return in(section.getParagraphs().stream().map(Paragraph::getText).toList());
    }

    static Aspects in(String text) {
        return in(List.of(text));
    }

    private static Aspects in(List<String> texts) {
        List<Aspect> missing = new ArrayList<>();
        if (texts.stream().noneMatch(Letters::leavesOut)) {
            for (Aspect aspect : Aspect.values()) {
                if (!standsIn(texts, aspect)) {
                    missing.add(aspect);
                }
            }
        }
        return new Aspects(missing);
    }

    /** No words of an aspect go on from one paragraph to the next. */
    private static boolean standsIn(List<String> texts, Aspect aspect) {
        for (String text : texts) {
            if (aspect.standsIn(Letters.plain(text))) {
                return true;
            }
        }
        return false;
    }

    /** The national form asks for the five from 2021 on; where the year is not known, the form tells. */
    public static boolean areAskedOf(Report report) {
        return report.getYear() == null ? !"2019".equals(report.getForm()) : report.getYear() >= 2021;
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** The missing ones by name: 政府信息管理、监督保障. */
    public String names() {
        return String.join("、", missing.stream().map(Aspect::label).toList());
    }
}
