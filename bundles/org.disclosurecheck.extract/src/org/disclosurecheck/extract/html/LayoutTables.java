package org.disclosurecheck.extract.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Tells tables that only put parts of the page beside or below each other from those that hold figures: they hold
 * tables themselves, have a single column, or a cell with whole paragraphs.
 */
final class LayoutTables {

    /** A table inside a cell with no more text, and one cell a row, only wraps the text of that cell. */
    private static final int LONGEST_WRAPPED = 120;
    /** The longest label of a form has less than a hundred characters, one with instructions in it a few hundred. */
    private static final int LONGEST_CELL = 600;
    private static final int FEWEST_PARAGRAPHS = 3;

    private int nested;
    private int cells;
    private int wrapped;
    private int text;
    private int paragraphs;
    private boolean columns;

    private LayoutTables() {
    }

    static boolean arranges(Element table) {
        LayoutTables seen = new LayoutTables();
        Node node = table.firstChild();
        while (node != null) {
            if (seen.enter(node)) {
                return true;
            }
            Node next = node.firstChild();
            while (next == null && node != table) {
                if (node instanceof Element left && left.nameIs("table")) {
                    seen.nested--;
                }
                next = node.nextSibling();
                node = next == null ? node.parent() : node;
            }
            node = next;
        }
        return !seen.columns;
    }

    /** True when what begins here can stand in no table of figures. */
    private boolean enter(Node node) {
        if (node instanceof TextNode words) {
            if (!words.isBlank()) {
                text += words.getWholeText().length();
                wrapped += nested > 0 ? words.getWholeText().length() : 0;
            }
            return nested > 0 ? wrapped > LONGEST_WRAPPED : text > LONGEST_CELL && paragraphs >= FEWEST_PARAGRAPHS;
        }
        if (node instanceof Element element) {
            switch (element.normalName()) {
                case "table" -> {
                    nested++;
                    wrapped = 0;
                    cells = 0;
                }
                case "tr" -> cells = 0;
                case "td", "th" -> {
                    cells++;
                    if (nested == 0) {
                        text = 0;
                        paragraphs = 0;
                    }
                    columns |= nested == 0 && cells > 1;
                    return nested > 0 && cells > 1;
                }
                case "p", "div", "li", "br", "h1", "h2", "h3", "h4", "h5", "h6" -> paragraphs++;
                default -> { }
            }
        }
        return false;
    }
}
