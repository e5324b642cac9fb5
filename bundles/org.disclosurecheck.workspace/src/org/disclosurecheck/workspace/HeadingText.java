package org.disclosurecheck.workspace;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;

/** A heading that is written anew: its number and its words are told apart, as the readers do. */
final class HeadingText {

    private static final Pattern NUMBERED = Pattern.compile("\\s*(?:第\\s*)?[（(]?([一二三四五六七八九十]{1,3})[）)]?(?:部分)?[、，,.．:：\\s]+(.*)");

    private HeadingText() {
    }

    static void put(Report report, Section section, String text) {
        Matcher numbered = NUMBERED.matcher(text);
        boolean number = numbered.matches();
        section.setHeading(text);
        section.setOrdinal(number ? numbered.group(1) : null);
        section.setLabel((number ? numbered.group(2) : text).strip());
        section.setStandard(report.getForm() != null && section.getNumber() > 0 && Engine.book().form(report.getForm()).sections()
                .get(section.getNumber() - 1).heading().equals(section.getLabel()));
    }
}
