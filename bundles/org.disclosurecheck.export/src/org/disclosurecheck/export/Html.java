package org.disclosurecheck.export;

import java.util.regex.Pattern;

/** Text as HTML, and the little Markdown that rules are explained in. */
public final class Html {

    private static final Pattern STRONG = Pattern.compile("\\*\\*(.+?)\\*\\*");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private Html() {
    }

    /** Text, whoever wrote it, between tags or in an attribute. */
    public static String text(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** Paragraphs, lists, strong words and code; the headings of an explanation are those of the page already. */
    static String markdown(String markdown) {
        StringBuilder html = new StringBuilder();
        for (String block : markdown.strip().split("\n\\s*\n")) {
            if (block.startsWith("#") || block.isBlank()) {
                continue;
            }
            boolean list = block.startsWith("- ");
            html.append(list ? "<ul>" : "<p>");
            String[] lines = block.split("\n");
            for (int i = 0; i < lines.length; i++) {
                html.append(list && lines[i].startsWith("- ") ? (i == 0 ? "<li>" : "</li><li>") + inline(lines[i].substring(2))
                        : inline(lines[i]));
            }
            html.append(list ? "</li></ul>\n" : "</p>\n");
        }
        return html.toString();
    }

    private static String inline(String line) {
        return CODE.matcher(STRONG.matcher(text(line.strip())).replaceAll("<strong>$1</strong>")).replaceAll("<code>$1</code>");
    }
}
