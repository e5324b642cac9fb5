package org.disclosurecheck.extract.internal.outline;

import java.util.List;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.internal.words.Key;
import org.disclosurecheck.extract.internal.words.Ordinals;
import org.disclosurecheck.extract.internal.words.Shape;
import org.disclosurecheck.model.form.SectionForm;

/** Looks at all supposed headings of a document together and drops those that are something else. */
final class HeadingFilter {

    /** So many headings in a row with nothing between them, and they are a table of contents. */
    private static final int CONTENTS = 4;
    /** More headings without a number than this are no headings. */
    private static final int MOST_WEAK = 100;
    private static final int LONGEST_SECOND_LINE = 30;

    private final List<Block> blocks;
    private final Heading[] found;
    private final List<SectionNames> forms;
    /** Blocks that are part of no part: contents, second lines of headings. */
    private final boolean[] dropped;

    /** @param found the supposed heading of each block, or null; it is changed here */
    HeadingFilter(List<Block> blocks, Heading[] found, List<SectionNames> forms) {
        this.blocks = blocks;
        this.found = found;
        this.forms = forms;
        this.dropped = new boolean[found.length];
    }

    boolean[] dropped() {
        return dropped;
    }

    /** Puts a heading together that goes on in the next line. */
    void joinBroken(Headings headings) {
        for (int i = 0; i + 1 < found.length; i++) {
            if (found[i + 1] == null && (found[i] == null || !exactly(found[i].label()))
                    && blocks.get(i) instanceof Line first && Ordinals.chinese(first.text()) > 0
                    && blocks.get(i + 1) instanceof Line second && second.text().length() < LONGEST_SECOND_LINE) {
                String joined = first.text() + second.text();
                if (exactly(Ordinals.strip(joined))) {
                    found[i] = headings.of(new Line(joined, first.source(), false));
                    dropped[i + 1] = true;
                }
            }
        }
    }

    private boolean exactly(String label) {
        return forms.stream().anyMatch(form -> form.exactly(label) != null);
    }

    /** What looks like an unknown heading but has values below it is a row of a flattened table. */
    void dropRowLabels() {
        for (int i = 0; i + 1 < found.length; i++) {
            if (found[i] != null && !found[i].known() && blocks.get(i + 1) instanceof Line next
                    && Shape.of(next.text()) == Shape.VALUE) {
                found[i] = null;
            }
        }
    }

    void dropContents() {
        for (int i = 0; i < found.length; i++) {
            int end = i;
            while (end < found.length && found[end] != null && noWords(found[end].rest())
                    && (end == i || !same(found[i], found[end]))) {
                end++;
            }
            if (end - i >= CONTENTS && again(i, end)) {
                for (int k = i; k < end; k++) {
                    found[k] = null;
                    dropped[k] = true;
                }
                if (i > 0 && blocks.get(i - 1) instanceof Line line && Key.of(line.text()).equals("目录")) {
                    dropped[i - 1] = true;
                }
            }
            i = Math.max(i, end - 1);
        }
    }

    private static boolean noWords(String rest) {
        return rest.chars().noneMatch(Character::isIdeographic);
    }

    private boolean again(int from, int end) {
        for (int k = end; k < found.length; k++) {
            if (found[k] != null && same(found[from], found[k])) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(Heading one, Heading other) {
        return Key.of(one.label()).equals(Key.of(other.label()));
    }

    /**
     * The words of a heading without its proper number count only where that heading is due and has no other.
     * Subheadings with the same words stand in the first part, so the last one in the words of the form is meant.
     */
    void dropStrayNames() {
        int weak = 0;
        for (int i = 0; i < found.length; i++) {
            if (found[i] != null && weak(found[i]) && (++weak > MOST_WEAK || surpassed(i))) {
                found[i] = null;
            }
        }
        for (int i = 0; i < found.length; i++) {
            if (found[i] != null && weak(found[i]) && !due(i)) {
                found[i] = null;
            }
        }
    }

    private boolean surpassed(int i) {
        for (int k = 0; k < found.length; k++) {
            if (k != i && found[k] != null && weak(found[k]) && number(found[k]) == number(found[i])
                    && (official(k) && !official(i) || official(k) == official(i) && k > i)) {
                return true;
            }
        }
        return false;
    }

    private boolean official(int i) {
        return forms.stream().anyMatch(form -> form.official(found[i].label()));
    }

    private boolean due(int i) {
        int number = number(found[i]);
        for (int k = 0; k < found.length; k++) {
            if (k == i || found[k] == null || !found[k].known() || k > i && weak(found[k])) {
                continue;
            }
            int other = number(found[k]);
            if (other == number || k < i && other > number || k > i && other < number) {
                return false;
            }
        }
        return true;
    }

    private static boolean weak(Heading heading) {
        return heading.known() && (heading.ordinal() == null || Character.isDigit(heading.ordinal().charAt(0)));
    }

    private int number(Heading heading) {
        for (SectionNames form : forms) {
            SectionForm section = form.meant(heading.ordinal(), heading.label());
            if (section != null) {
                return section.number();
            }
        }
        return 0;
    }
}
