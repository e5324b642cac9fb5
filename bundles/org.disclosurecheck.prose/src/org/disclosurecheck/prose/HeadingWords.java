package org.disclosurecheck.prose;

import org.disclosurecheck.model.Section;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.SectionForm;

/** The heading of a part against the one that the form prints. */
public final class HeadingWords {

    private HeadingWords() {
    }

    private static boolean isCountedOtherwise(Section section) {
        String heading = Letters.plain(section.getHeading()).strip();
        return heading.startsWith("第") || !heading.isEmpty() && Letters.isDigit(heading.charAt(0));
    }

    /** The heading that the form prints for the part: 一、总体情况. */
    public static String of(Form form, Section section) {
        SectionForm printed = form.sections().get(section.getNumber() - 1);
        return printed.ordinal() + "、" + printed.heading();
    }

    /**
     * True when the heading has other words than the form, no ordinal, or one of another kind (1.总体情况, 第一部分 总体情况);
     * punctuation and blanks do not count.
     */
    public static boolean differ(Form form, Section section) {
        String printed = form.sections().get(section.getNumber() - 1).heading();
        return section.getOrdinal() == null || isCountedOtherwise(section)
                || !Text.of(section.getLabel()).bare().equals(Text.of(printed).bare());
    }
}
