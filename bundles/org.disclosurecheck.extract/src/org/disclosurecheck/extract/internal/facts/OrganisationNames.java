package org.disclosurecheck.extract.internal.facts;

import java.util.List;

import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.internal.words.Organisations;
import org.disclosurecheck.extract.internal.words.Simplified;
import org.disclosurecheck.extract.internal.words.WordList;
import org.disclosurecheck.extract.internal.words.Years;

/** Finds the name of the reporting organisation in the sentences that present the report or begin its text. */
final class OrganisationNames {

    private static final WordList WORDS = WordList.of(OrganisationNames.class, "sentence-words.txt");
    private static final int LONGEST = 40;
    private static final int REACH = 12;
    private static final int LONGEST_SENTENCES = 3000;

    private OrganisationNames() {
    }

    /** The name, or an empty text. */
    static String in(List<Line> preamble, List<Line> first) {
        String name = "";
        for (Line line : preamble) {
            name = name.isEmpty() ? presented(line.text()) : name;
        }
        for (int i = 0; i < first.size() && name.isEmpty(); i++) {
            name = presented(first.get(i).text());
        }
        for (int i = 0; i < first.size() && i < 2 && name.isEmpty(); i++) {
            name = subject(first.get(i).text());
        }
        return name;
    }

    /** “现公布X2023年政府信息公开…”, “现将2021年X政府信息公开…”, “结合X实际”, “由X编制” */
    private static String presented(String line) {
        String text = line.substring(0, Math.min(line.length(), LONGEST_SENTENCES));
        String simple = Simplified.of(text);
        for (Years.Found year = Years.find(simple, 0); year != null; year = Years.find(simple, year.to())) {
            int subject = simple.indexOf("信息公开", year.to());
            if (subject >= 0 && subject - year.to() <= REACH + LONGEST) {
                String before = ideographs(text, year.from());
                String name = subject - year.to() <= REACH ? behindTrigger(before) : "";
                if (name.isEmpty()) {
                    int end = simple.startsWith("政府", subject - 2) ? subject - 2 : subject;
                    name = name(text.substring(year.to(), Math.max(year.to(), end)));
                }
                if (!name.isEmpty()) {
                    return name;
                }
            }
        }
        String name = between(text, "结合", "实际");
        return name.isEmpty() ? between(text, "由", "编制") : name;
    }

    /** The characters before a place, back to the first that cannot be part of a name. */
    private static String ideographs(String text, int end) {
        int from = end;
        while (from > 0 && end - from < LONGEST && Character.isIdeographic(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, end);
    }

    private static String behindTrigger(String before) {
        String rest = before;
        for (String trigger : WORDS.words("presenting")) {
            int at = Simplified.of(rest).lastIndexOf(trigger);
            rest = at < 0 ? rest : rest.substring(at + trigger.length());
        }
        return name(rest);
    }

    private static String between(String text, String before, String after) {
        for (int at = text.indexOf(before); at >= 0; at = text.indexOf(before, at + 1)) {
            int from = at + before.length();
            int to = text.indexOf(after, from);
            String name = to < 0 || to - from > LONGEST ? "" : name(text.substring(from, to));
            if (!name.isEmpty()) {
                return name;
            }
        }
        return "";
    }

    /** “2019年度，X按照……”: the longest name that begins the sentence and a verb follows. */
    private static String subject(String text) {
        Years.Found year = Years.find(text, 0);
        if (year == null || year.from() > 0 || year.to() >= text.length()) {
            return "";
        }
        int from = year.to() + ("，,".indexOf(text.charAt(year.to())) >= 0 ? 1 : 0);
        for (int to = Math.min(text.length(), from + LONGEST); to > from + 2; to--) {
            String behind = text.substring(to);
            boolean ends = to == text.length() || !Character.isIdeographic(text.charAt(to))
                    || WORDS.words("verbs").stream().anyMatch(behind::startsWith);
            String name = ends ? name(text.substring(from, to)) : "";
            if (!name.isEmpty()) {
                return name;
            }
        }
        return "";
    }

    private static String name(String text) {
        return Organisations.isName(text) ? text : "";
    }
}
