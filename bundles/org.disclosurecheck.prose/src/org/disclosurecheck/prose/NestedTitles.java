package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.model.Report;

/** Titles within titles: the inner one stands in 〈〉, not again in 《》. */
public final class NestedTitles {

    private NestedTitles() {
    }

    /** The titles that hold another 《》. */
    public static List<Slip> in(Report report) {
        List<Slip> found = new ArrayList<>();
        for (CitedTitle title : CitedTitles.in(report)) {
            String words = title.words().text();
            if (words.indexOf('《', 1) > 0) {
                String inner = words.substring(1, words.length() - 1).replace('《', '〈').replace('》', '〉');
                found.add(new Slip(title.paragraph(), title.words(), "《" + inner + "》"));
            }
        }
        return found;
    }
}
