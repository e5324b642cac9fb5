package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;

/**
 * What the report of a 人民政府 says about 工作考核, 社会评议 and 责任追究. A word that stands only in what is planned for the next
 * year (下一步将健全责任追究制度) reports no result; one in a measure (加强监督考核) counts as said. Of a text that leaves
 * something out (……) nothing is said to be absent.
 *
 * @param absent names of what is not said at all, in the order of the law
 * @param planned names of what stands only in a plan
 */
public record Accountability(List<String> absent, List<String> planned) {

    private enum Matter {
        ASSESSMENT("工作考核", "考核", "考评"),
        REVIEW("社会评议", "评议", "社会评价", "公众评价", "满意度调查", "满意度测评", "民意测评"),
        RESPONSIBILITY("责任追究", "责任追究", "追责", "问责", "追究责任", "追究相关责任", "追究有关责任", "被追究");

        private final String label;
        private final String[] words;
        private final Words any;

        Matter(String label, String... words) {
            this.label = label;
            this.words = words;
            this.any = Words.of(words);
        }
    }

    private static final Matter[] MATTERS = Matter.values();
    private static final Words ANY = Words.of(Stream.of(MATTERS).flatMap(matter -> Stream.of(matter.words))
            .toArray(String[]::new));
    private static final String[] NONE = {};

    private enum Said {
        ABSENT, PLANNED, SAID
    }

    /** Reads the preamble and all sections. */
    public static Accountability of(Report report) {
        if (Gaps.in(report)) {
            return new Accountability(List.of(), List.of());
        }
        Map<Matter, Said> said = new EnumMap<>(Matter.class);
        List<List<Paragraph>> parts = new ArrayList<>();
        parts.add(report.getPreamble());
        report.getSections().forEach(section -> parts.add(section.getParagraphs()));
        for (List<Paragraph> part : parts) {
            // plans are only asked for where a word of the matter stands
            Plans plans = null;
            for (int i = 0; i < part.size(); i++) {
                Paragraph paragraph = part.get(i);
                String plain = Letters.plain(paragraph.getText());
                if (ANY.in(plain)) {
                    plans = plans == null ? Plans.in(part, report.getYear()) : plans;
                    for (Matter matter : MATTERS) {
                        said.merge(matter, read(matter, paragraph, plain, plans), (a, b) -> a.compareTo(b) > 0 ? a : b);
                    }
                }
            }
        }
        return new Accountability(labels(said, Said.ABSENT), labels(said, Said.PLANNED));
    }

    public boolean isComplete() {
        return absent.isEmpty() && planned.isEmpty();
    }

    /** What is absent, by name: 社会评议、责任追究. */
    public String absentNames() {
        return String.join("、", absent);
    }

    /** What is only planned, by name. */
    public String plannedNames() {
        return String.join("、", planned);
    }

    private static List<String> labels(Map<Matter, Said> said, Said how) {
        List<String> labels = new ArrayList<>();
        for (Matter matter : Matter.values()) {
            if (said.getOrDefault(matter, Said.ABSENT) == how) {
                labels.add(matter.label);
            }
        }
        return labels;
    }

    private static Said read(Matter matter, Paragraph paragraph, String plain, Plans plans) {
        Said said = Said.ABSENT;
        for (String word : matter.any.in(plain) ? matter.words : NONE) {
            for (int at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
                if (!plans.include(paragraph, at)) {
                    return Said.SAID;
                }
                said = Said.PLANNED;
            }
        }
        return said;
    }
}
