package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.years.EarlierYears;

/**
 * A sentence that names a year before and stands word for word in the report of that year, where it spoke of its own year.
 *
 * @param paragraph where it stands
 * @param words the sentence
 * @param year the year that it names
 * @param earlier true when that is not last year
 */
public record CopiedSentence(Paragraph paragraph, Span words, int year, boolean earlier) {

    private static final int SHORTEST = 15;
    private static final String[] HISTORY = {"以来", "成立", "机构改革", "上年", "去年", "同期", "较", "修订", "印发", "颁布", "施行"};

    /** Those of a report; none where the year or last year’s report is not known. */
    public static List<CopiedSentence> in(Report report) {
        List<CopiedSentence> found = new ArrayList<>();
        if (report.getYear() == null || report.getPrevious() == null) {
            return found;
        }
        for (Report then : EarlierYears.of(report)) {
            boolean earlier = then != report.getPrevious();
            Integer year = earlier ? then.getYear() : Integer.valueOf(report.getYear() - 1);
            if (year != null) {
                copied(report, then, year, earlier, found);
            }
        }
        return found;
    }

    private static void copied(Report report, Report then, int year, boolean earlier, List<CopiedSentence> found) {
        Set<String> before = new HashSet<>();
        for (Paragraph paragraph : body(then)) {
            Sentences.of(paragraph.getText()).forEach(sentence -> before.add(bare(sentence)));
        }
        for (Paragraph paragraph : body(report)) {
            for (Span sentence : Sentences.of(paragraph.getText())) {
                String plain = withoutTitles(Letters.plain(sentence.text()).replace(" ", ""));
                if (Letters.countHan(plain) >= SHORTEST && plain.contains(year + "年") && !Letters.containsAny(plain, HISTORY)
                        && before.contains(bare(sentence)) && !isIn(found, paragraph, sentence.offset())) {
                    found.add(new CopiedSentence(paragraph, sentence, year, earlier));
                }
            }
        }
    }

    /** The variant of the sentence: “earlier”, or null for last year. */
    public String getVariant() {
        return earlier ? "earlier" : null;
    }

    /** True when the sentence that holds that place is one of those. */
    static boolean isIn(Report report, Paragraph paragraph, int offset) {
        return isIn(in(report), paragraph, offset);
    }

    private static boolean isIn(List<CopiedSentence> some, Paragraph paragraph, int offset) {
        return some.stream().anyMatch(copied -> copied.paragraph() == paragraph && copied.words().covers(offset));
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
