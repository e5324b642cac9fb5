package org.disclosurecheck.extract.html;

import org.disclosurecheck.extract.Passage;
import org.disclosurecheck.extract.internal.words.Ordinals;
import org.jsoup.nodes.Element;

/** The text of the line or cell that is being read, and where it began. */
final class PageText {

    private final SourceLines source;
    private final Passage passage = new Passage();
    /** The element that holds the first words; null before them. */
    private Element at;
    private int line;
    private int length;
    private int linked;
    private int links;
    /** The elements that raise text, or hold a number that Word wrote out; null outside. */
    private Element raised;
    private Element number;
    /** The number of a list item whose first words have not come yet. */
    private String itemNumber = "";

    PageText(SourceLines source) {
        this.source = source;
    }

    void enter(Kind kind, Element element, int appearance) {
        if (raised == null && (kind == Kind.RAISED || (appearance & Appearance.RAISED) != 0)) {
            raised = element;
            passage.raise(true);
        }
        if (number == null && (appearance & Appearance.NUMBER) != 0) {
            number = element;
        }
        links += kind == Kind.LINK && element.hasAttr("href") ? 1 : 0;
    }

    void leave(Kind kind, Element element) {
        if (element == raised) {
            raised = null;
            passage.raise(false);
        }
        number = element == number ? null : number;
        links -= kind == Kind.LINK && element.hasAttr("href") ? 1 : 0;
    }

    /** What stands before the next words, unless they bring a number of their own. */
    void number(String shown) {
        itemNumber = shown;
    }

    /** Words of this element; true when the text is to end here and the rest of the words comes from this index on. */
    int add(String words, int from, Element in, boolean preformatted) {
        for (int i = from; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c > ' ' && c != '\u00a0' && c != '\u3000') {
                begin(words, i, in);
                passage.append(c);
                length++;
                linked += links > 0 ? 1 : 0;
            } else if (c == '\n') {
                source.next();
                if (preformatted) {
                    return i + 1;
                }
                // a line of the source ends: a blank between words, nothing between Chinese characters
                passage.joint();
            } else if (number == null) {
                blank(c);
            }
        }
        return -1;
    }

    private void blank(char c) {
        switch (c) {
            case '\r' -> passage.joint();
            case ' ', '\t', '\f' -> passage.blank();
            default -> passage.append(c);
        }
    }

    private void begin(String words, int i, Element in) {
        if (at == null) {
            at = in;
            line = source.line();
        }
        if (!itemNumber.isEmpty()) {
            String own = words.substring(i);
            if (Ordinals.strip(own).length() == own.length()) {
                passage.append(itemNumber);
            }
            itemNumber = "";
        }
    }

    /** A line ends that is no end of the text. */
    void joint() {
        passage.joint();
    }

    /** The text, which is empty afterwards; what else is known of it stays until {@link #forget}. */
    String take() {
        String taken = passage.take();
        if (raised != null) {
            passage.raise(true);
        }
        return taken;
    }

    void forget() {
        at = null;
        length = 0;
        linked = 0;
    }

    Element at() {
        return at;
    }

    int line() {
        return line;
    }

    int length() {
        return length;
    }

    int linked() {
        return linked;
    }
}
