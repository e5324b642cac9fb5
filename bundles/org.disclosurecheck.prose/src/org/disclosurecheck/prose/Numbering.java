package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.model.Section;

/**
 * How the paragraphs of a section are numbered.
 *
 * @param irregular the signs that are written otherwise than (一), 1. or (1), and those that go on counting in another
 *            style than the one before: (一), (二), 3.
 */
public record Numbering(List<NumberingSign> irregular) {

    public static Numbering of(Section section) {
        List<NumberingSign> all = NumberingSigns.in(section);
        List<NumberingSign> irregular = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).style().isStandard() || changesStyle(all, i)) {
                irregular.add(all.get(i));
            }
        }
        return new Numbering(irregular);
    }

    public boolean isRegular() {
        return irregular.isEmpty();
    }

    /** The first irregular sign. */
    public NumberingSign first() {
        return irregular.get(0);
    }

    /** The irregular signs: ㈠、㈡、㈢. */
    public String signs() {
        return String.join("、", irregular.stream().map(NumberingSign::sign).toList());
    }

    private static boolean changesStyle(List<NumberingSign> all, int i) {
        NumberingSign sign = all.get(i);
        return i > 0 && sign.number() > 1 && all.get(i - 1).style() != sign.style()
                && all.get(i - 1).number() == sign.number() - 1
                && all.subList(0, i).stream().noneMatch(before -> before.style() == sign.style());
    }
}
