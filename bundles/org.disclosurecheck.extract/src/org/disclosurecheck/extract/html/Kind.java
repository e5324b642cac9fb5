package org.disclosurecheck.extract.html;

import java.util.HashMap;
import java.util.Map;

import org.jsoup.nodes.Element;

/** What an element means for the text of a page. Elements that mean nothing of their own have no kind. */
enum Kind {
    /** Never shown, or shown as something else than the text of the report. */
    SKIPPED("script", "style", "noscript", "template", "select", "option", "optgroup", "datalist", "button", "iframe",
            "object", "svg", "math", "video", "audio", "canvas", "rt", "rp", "del", "s", "strike", "head", "title",
            "xml", "noframes", "applet"),
    /** Stands around the article, unless it stands inside one. */
    SURROUNDING("nav", "footer", "aside"),
    HEADER("header"),
    ARTICLE("article", "main"),
    TABLE("table"),
    GROUP("thead", "tbody", "tfoot"),
    ROW("tr"),
    CELL("td", "th"),
    BREAK("br"),
    PREFORMATTED("pre"),
    RAISED("sup"),
    LINK("a"),
    LIST("ol", "ul"),
    ITEM("li"),
    PICTURE("img"),
    INPUT("input");

    private static final Map<String, Kind> OF = new HashMap<>();

    static {
        for (Kind kind : values()) {
            for (String name : kind.names) {
                OF.put(name, kind);
            }
        }
    }

    private final String[] names;

    Kind(String... names) {
        this.names = names;
    }

    /** The kind of the element, or null. */
    static Kind of(Element element) {
        return OF.get(element.normalName());
    }
}
