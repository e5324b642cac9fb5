package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;

/**
 * The sentence that lists the parts of a report: 本报告由总体情况、主动公开政府信息情况……等六部分组成.
 *
 * @param paragraph where it stands
 * @param words the list and the number behind it, as they stand there
 * @param names the parts by name, in the order of the list; 行政复议、行政诉讼情况 is one
 * @param claimed the number of parts that the sentence tells; 0 when it tells none
 */
public record Composition(Paragraph paragraph, Span words, List<String> names, int claimed) {

    private static final String COUNT = "([一二三四五六七八九十]|\\d{1,2})";
    private static final Sought LIST = Sought.of("(?:由|包括|包含|内容为|分为|涵盖|内容有|分别为|分别是)[:]?"
            + "([^。;:()]{6,200}?)(等|共|共计|这)?" + COUNT + "个?(?:大?部分|方面|项|大项|章)(?:的?内容)?(?:组成|构成)?");
    /** What every list begins with. */
    private static final Words OPENINGS = Words.of("由", "包括", "包含", "内容为", "分为", "涵盖", "内容有", "分别为", "分别是");
    private static final Sought UNCOUNTED = Sought.of("(?:由([^。;:()]{12,200}?)等?(?:部分|内容)?(?:组成|构成)"
            + "|(?:全文|全篇|报告|内容)[^。,;:]{0,4}(?:包括|包含)([^。;:()]{12,200}?)等?$)");
    private static final Pattern DIVIDED = Pattern.compile("[、,]");
    private static final Pattern QUOTES = Pattern.compile("[《》“”\"]");
    private static final Pattern NUMBERED = Pattern.compile("^(?:[一二三四五六七八]是|[一二三四五六七八]、|[(][一二三四五六七八][)]|\\d[.、])");

    /** The lists in the preamble or, where there is none, in section 一; most reports have one or none. */
    public static List<Composition> in(Report report) {
        List<Composition> found = new ArrayList<>();
        read(report.getPreamble(), found);
        Section first = report.section(1);
        if (first != null) {
            read(first.getParagraphs(), found);
        }
        return found;
    }

    private static void read(List<Paragraph> paragraphs, List<Composition> found) {
        for (int i = 0; i < paragraphs.size(); i++) {
            read(paragraphs.get(i), found);
        }
    }

    private static void read(Paragraph paragraph, List<Composition> found) {
        String text = paragraph.getText();
        Text prepared = Text.of(text);
        for (Span sentence : prepared.sentences()) {
            if (!OPENINGS.in(prepared.plain(), sentence.offset(), sentence.end())) {
                continue;
            }
            String plain = prepared.plain().substring(sentence.offset(), sentence.end());
            Matcher counted = LIST.in(isCounted(plain) ? plain : "");
            boolean hasCount = counted.find();
            Matcher list = hasCount ? counted : UNCOUNTED.in(plain);
            if (!hasCount && !list.find()) {
                continue;
            }
            List<String> names = names(list.group(1) == null ? list.group(2) : list.group(1));
            // two parts of the form by their names, else the list is one of other things
            if (namesTwoParts(names)) {
                found.add(new Composition(paragraph,
                        Span.of(text, sentence.offset() + list.start(), sentence.offset() + list.end()), names,
                        hasCount ? number(list.group(3)) : 0));
            }
        }
    }

    private static boolean namesTwoParts(List<String> names) {
        int first = 0;
        for (String name : names) {
            int section = PartName.section(name);
            if (first > 0 && section > 0 && section != first) {
                return true;
            }
            first = Math.max(first, section);
        }
        return false;
    }

    /** True when a number stands before 部分, 方面, 项 or 章. */
    private static boolean isCounted(String plain) {
        for (int i = 1; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if ((c == '部' || c == '方' || c == '项' || c == '章' || c == '大') && isNumber(plain, i - 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(String plain, int last) {
        int at = plain.charAt(last) == '个' ? last - 1 : last;
        return at >= 0 && (Letters.isDigit(plain.charAt(at)) || HanNumbers.NUMERALS.indexOf(plain.charAt(at)) >= 0);
    }

    private static List<String> names(String list) {
        List<String> names = new ArrayList<>();
        for (String item : DIVIDED.split(list.replace(" ", ""))) {
            String name = QUOTES.matcher(NUMBERED.matcher(item).replaceFirst("")).replaceAll("");
            int last = names.size() - 1;
            if (name.isEmpty()) {
                continue;
            }
            if (last >= 0 && PartName.section(names.get(last)) == 4 && PartName.section(name) == 4) {
                names.set(last, names.get(last) + "、" + name);
            } else {
                names.addAll(PartName.divided(name));
            }
        }
        return names;
    }

    private static int number(String word) {
        return Letters.isDigit(word.charAt(0)) ? Integer.parseInt(word) : HanNumbers.of(word);
    }

    /**
     * True when the number told is not that of the parts listed. A list that ends with 等 before it comes to the last part
     * names some parts only.
     */
    public boolean isMiscounted() {
        boolean open = words.text().contains("等") && names.size() < claimed
                && PartName.section(names.get(names.size() - 1)) != 6;
        return claimed > 0 && claimed != names.size() && !open;
    }

    /** The names that belong to the form before 2019: 概述, 收费及减免情况. */
    public List<String> outdated() {
        return names.stream().filter(name -> Letters.containsAny(name, "收费", "减免") || name.equals("概述")).toList();
    }

    /** The outdated names in one line: 概述、收费及减免情况. */
    public String outdatedNames() {
        return String.join("、", outdated());
    }

    /**
     * True when every part listed is found under the same name and in the same order as in the text; of a text that stops
     * early, as far as it goes.
     */
    public boolean agreesWith(Report report) {
        List<Section> sections = report.getSections();
        boolean stops = names.size() > sections.size() && Outline.stopsEarly(report) > 0;
        if (names.size() != sections.size() && !stops) {
            return false;
        }
        for (int i = 0; i < sections.size(); i++) {
            if (!PartName.same(names.get(i), sections.get(i).getLabel())) {
                return false;
            }
        }
        return true;
    }

    /** The names in the order of the list: 总体情况、主动公开政府信息情况… */
    public String listed() {
        return String.join("、", names);
    }

    /** What the parts found in the text are called, in their order. */
    public static String found(Report report) {
        return String.join("、", report.getSections().stream().map(Section::getLabel).toList());
    }
}
