package org.disclosurecheck.prose;

import org.disclosurecheck.model.Section;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.SectionForm;

/** The heading of a part against the one that the form prints. */
public final class HeadingWords {

    private HeadingWords() {
    }

    /** The heading that the form prints for the part: 一、总体情况. */
    public static String of(Form form, Section section) {
        SectionForm printed = form.sections().get(section.getNumber() - 1);
        return printed.ordinal() + "、" + printed.heading();
    }

    /** True when the heading has other words than the form, or no ordinal; punctuation and blanks do not count. */
    public static boolean differ(Form form, Section section) {
        String printed = form.sections().get(section.getNumber() - 1).heading();
        return section.getOrdinal() == null
                || !Letters.bare(Letters.plain(section.getLabel())).equals(Letters.bare(printed));
    }
}
