package org.disclosurecheck.extract.html;

import org.jsoup.nodes.Element;

/** What an element's own style and attributes do to its text. Rules of style sheets are not looked at. */
final class Appearance {

    static final int HIDDEN = 1;
    static final int STRUCK = 2;
    static final int RAISED = 4;
    /** The number of a list item, written out by Word. */
    static final int NUMBER = 8;

    private Appearance() {
    }

    static int of(Element element) {
        if (element.attributesSize() == 0) {
            return 0;
        }
        int flags = element.hasAttr("hidden") ? HIDDEN : 0;
        String style = element.attr("style");
        return style.isEmpty() ? flags : flags | of(style);
    }

    /** Goes through the declarations; nearly all of them begin with a name that says nothing here. */
    static int of(String style) {
        int flags = 0;
        int from = 0;
        while (from < style.length()) {
            int to = style.indexOf(';', from);
            to = to < 0 ? style.length() : to;
            while (from < to && style.charAt(from) <= ' ') {
                from++;
            }
            if (from < to && "dvmftDVMFT".indexOf(style.charAt(from)) >= 0) {
                flags |= declaration(style, from, to);
            }
            from = to + 1;
        }
        return flags;
    }

    private static int declaration(String style, int from, int to) {
        if (names(style, from, "display")) {
            return holds(style, from, to, "none") ? HIDDEN : 0;
        }
        if (names(style, from, "visibility")) {
            return holds(style, from, to, "hidden") || holds(style, from, to, "collapse") ? HIDDEN : 0;
        }
        if (names(style, from, "mso-hide")) {
            return holds(style, from, to, "all") ? HIDDEN : 0;
        }
        if (names(style, from, "font-size")) {
            return nought(style, from + "font-size".length(), to) ? HIDDEN : 0;
        }
        if (names(style, from, "text-decoration")) {
            return holds(style, from, to, "line-through") ? STRUCK : 0;
        }
        if (names(style, from, "vertical-align")) {
            return holds(style, from, to, "super") ? RAISED : 0;
        }
        return names(style, from, "mso-list") && holds(style, from, to, "ignore") ? NUMBER : 0;
    }

    private static boolean names(String style, int from, String name) {
        return style.regionMatches(true, from, name, 0, name.length());
    }

    private static boolean holds(String style, int from, int to, String word) {
        for (int i = from; i <= to - word.length(); i++) {
            if (style.regionMatches(true, i, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** True for “: 0”, “:0px” and “:0.0pt”, not for “:0.8em”. */
    private static boolean nought(String style, int from, int to) {
        boolean digits = false;
        for (int i = from; i < to; i++) {
            char c = style.charAt(i);
            if (c >= '1' && c <= '9') {
                return false;
            }
            digits |= c == '0';
        }
        return digits;
    }
}
