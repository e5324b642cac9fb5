package org.disclosurecheck.testkit.vary;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.model.form.SectionForm;
import org.disclosurecheck.testkit.Finish;

/** Headings of both levels, and the preamble. */
final class Headings {

    private static final Pattern SUBHEADING = Pattern.compile("^（([一二三四五六])）");
    private static final String NUMBERS = "一二三四五六";

    private Headings() {
    }

    static void preambleInside(Draft draft) {
        draft.part(1).paragraphs.addAll(0, draft.preamble);
        draft.preamble.clear();
    }

    static void aliases(Draft draft) {
        for (SectionForm section : draft.form().sections()) {
            List<String> aliases = section.aliases();
            draft.part(section.number()).heading = section.ordinal() + "、"
                    + aliases.get(draft.random().nextInt(aliases.size()));
        }
    }

    /** Not where the heading would swallow the first of several subheadings. */
    static void withText(Draft draft) {
        for (int number : new int[] {5, 6}) {
            Part part = draft.part(number);
            if (!SUBHEADING.matcher(part.paragraphs.get(0)).find()) {
                part.heading += number == 6 ? "：" : "。";
                part.textOnHeading = true;
            }
        }
    }

    static void spaced(Draft draft) {
        String[] signs = {" 、", "、 ", "、　", " 、 "};
        level1(draft, heading -> heading.replaceFirst("、", signs[draft.random().nextInt(signs.length)]));
    }

    static void withColon(Draft draft) {
        level1(draft, heading -> heading + "：");
    }

    static void withoutNumber(Draft draft) {
        level1(draft, heading -> heading.substring(2));
    }

    static void numberedByList(Draft draft) {
        withoutNumber(draft);
        draft.finish.add(Finish.NUMBERED_BY_LIST);
    }

    private static void level1(Draft draft, UnaryOperator<String> change) {
        draft.parts.forEach(part -> part.heading = change.apply(part.heading));
    }

    static void enclosedNumbers(Draft draft) {
        level2(draft, number -> String.valueOf((char) ('㈠' + number - 1)));
    }

    static void spacedNumbers(Draft draft) {
        level2(draft, number -> "（ " + NUMBERS.charAt(number - 1) + "）");
    }

    static void wordsForNumbers(Draft draft) {
        level2(draft, number -> NUMBERS.charAt(number - 1) + "是");
    }

    static void digitsForNumbers(Draft draft) {
        level2(draft, number -> number + ".");
    }

    private static void level2(Draft draft, IntFunction<String> sign) {
        draft.parts.forEach(part -> part.paragraphs.replaceAll(text -> {
            Matcher m = SUBHEADING.matcher(text);
            return m.find() ? sign.apply(NUMBERS.indexOf(m.group(1)) + 1) + text.substring(m.end()) : text;
        }));
    }
}
