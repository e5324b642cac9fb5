package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;
import org.disclosurecheck.model.form.Form;

/** How paragraphs and headings end. */
public final class Endings {

    private static final int SENTENCE = 20;
    private static final String ENDS = "。!?;:.…；：！？”\"’')）》】|";

    /** A paragraph that begins so and holds no full stop is a heading. */
    private static final Pattern NUMBERED = Pattern.compile("^ *(?:[(]?[一二三四五六七八九十]+[)、.]|[㈠-㈩]|[(]?\\d{1,2}[)、.])");

    private Endings() {
    }

    /**
     * Paragraphs of sections, of twenty characters and more, that end without punctuation though they hold some; second-level
     * headings are none. The last paragraph of a report without closing lines may be cut off.
     */
    public static List<Slip> unfinished(Report report) {
        List<Slip> found = new ArrayList<>();
        for (Section section : report.getSections()) {
            for (Paragraph paragraph : section.getParagraphs()) {
                if (isUnfinished(paragraph.getText().strip()) && !isLast(report, paragraph)) {
                    String text = paragraph.getText();
                    found.add(new Slip(paragraph, Span.trimmed(text, Math.max(0, text.length() - 12), text.length()), null));
                }
            }
        }
        return found;
    }

    private static boolean isUnfinished(String text) {
        return text.length() >= SENTENCE && ENDS.indexOf(text.charAt(text.length() - 1)) < 0
                && (text.indexOf('。') >= 0 || !NUMBERED.matcher(Letters.plain(text)).find()
                        && (text.indexOf('，') >= 0 || text.indexOf(',') >= 0))
                && Letters.isHan(text.charAt(text.length() - 1));
    }

    private static boolean isLast(Report report, Paragraph paragraph) {
        List<Section> sections = report.getSections();
        List<Paragraph> paragraphs = sections.get(sections.size() - 1).getParagraphs();
        return report.getSignature().getParagraphs().isEmpty() && paragraphs.get(paragraphs.size() - 1) == paragraph;
    }

    /**
     * The last part of a text that breaks off in its heading: “五、存在的主” begins a heading of the form, and nothing stands
     * behind it. Null where the text does not end so.
     */
    public static Section brokenHeading(Report report, Form form) {
        List<Section> sections = report.getSections();
        Section last = sections.isEmpty() ? null : sections.get(sections.size() - 1);
        if (last == null || last.getHeading() == null || !last.getParagraphs().isEmpty() || hasTable(report, last)
                || !report.getSignature().getParagraphs().isEmpty()) {
            return null;
        }
        String heading = Letters.bare(Letters.plain(last.getHeading()));
        return form.sections().stream().map(printed -> Letters.bare(printed.ordinal() + printed.heading()))
                .anyMatch(whole -> whole.startsWith(heading) && !whole.equals(heading)) ? last : null;
    }

    private static boolean hasTable(Report report, Section section) {
        return switch (section.getNumber()) {
            case 2 -> report.getDisclosures() != null;
            case 3 -> report.getApplications() != null;
            case 4 -> report.getReviews() != null;
            default -> false;
        };
    }

    /** True when a first-level heading ends with a punctuation mark. */
    public static boolean hasMark(Section section) {
        String heading = section.getHeading() == null ? "" : section.getHeading().strip();
        return !heading.isEmpty() && "。，,.;；:：、!！".indexOf(heading.charAt(heading.length() - 1)) >= 0;
    }

    /** The heading without the marks at its end. */
    public static String withoutMark(Section section) {
        return section.getHeading().strip().replaceFirst("[。，,.;；:：、!！\\s]+$", "");
    }
}
