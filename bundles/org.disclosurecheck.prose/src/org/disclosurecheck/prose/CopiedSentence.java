package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;

/**
 * A sentence that names last year and stands word for word in last year’s report, where it spoke of its own year.
 *
 * @param paragraph where it stands
 * @param words the sentence
 */
public record CopiedSentence(Paragraph paragraph, Span words) {

    private static final int SHORTEST = 15;
    private static final String[] HISTORY = {"以来", "成立", "机构改革", "上年", "去年", "同期", "较", "修订", "印发", "颁布", "施行"};

    /** Those of a report; none where the year or last year’s report is not known. */
    public static List<CopiedSentence> in(Report report) {
        List<CopiedSentence> found = new ArrayList<>();
        if (report.getYear() == null || report.getPrevious() == null) {
            return found;
        }
        String last = report.getYear() - 1 + "年";
        Set<String> before = new HashSet<>();
        for (Paragraph paragraph : body(report.getPrevious())) {
            Sentences.of(paragraph.getText()).forEach(sentence -> before.add(bare(sentence)));
        }
        for (Paragraph paragraph : body(report)) {
            for (Span sentence : Sentences.of(paragraph.getText())) {
                String plain = withoutTitles(Letters.plain(sentence.text()).replace(" ", ""));
                if (Letters.countHan(plain) >= SHORTEST && plain.contains(last)
                        && !Letters.containsAny(plain, HISTORY) && before.contains(bare(sentence))) {
                    found.add(new CopiedSentence(paragraph, sentence));
                }
            }
        }
        return found;
    }

    /** True when the sentence that holds that place is one of those. */
    static boolean isIn(Report report, Paragraph paragraph, int offset) {
        return in(report).stream()
                .anyMatch(copied -> copied.paragraph() == paragraph && copied.words().covers(offset));
    }

    private static List<Paragraph> body(Report report) {
        List<Paragraph> body = new ArrayList<>();
        report.getSections().forEach(section -> body.addAll(section.getParagraphs()));
        return body;
    }

    private static String bare(Span sentence) {
        return Letters.bare(Letters.plain(sentence.text()));
    }

    private static String withoutTitles(String plain) {
        return plain.replaceAll("《[^》]*》", "");
    }
}
