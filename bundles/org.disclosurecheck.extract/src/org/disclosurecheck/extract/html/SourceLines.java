package org.disclosurecheck.extract.html;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Knows on which line of the source the walk stands. The parser can track positions itself, at a third of its time;
 * instead the first tag on every line is given an attribute with the number of the line, and between these the ends of
 * lines in texts are counted.
 */
final class SourceLines {

    /** No site has an attribute of this name. */
    private static final String MARK = "%";

    private int line = 1;

    /** The source with its marks. A tag with the end of a line inside is marked with the line on which it closes. */
    static String mark(String source) {
        StringBuilder out = new StringBuilder(source.length() + source.length() / 8);
        int line = 1;
        int marked = 0;
        int copied = 0;
        int end = source.indexOf('\n');
        for (int tag = source.indexOf('<'); tag >= 0; tag = source.indexOf('<', tag + 1)) {
            for (; end >= 0 && end < tag; end = source.indexOf('\n', end + 1)) {
                line++;
            }
            if (tag + 1 == source.length() || !letter(source.charAt(tag + 1))) {
                continue;
            }
            int close = source.indexOf('>', tag);
            for (; end >= 0 && end < close; end = source.indexOf('\n', end + 1)) {
                line++;
            }
            if (line != marked) {
                int name = nameEnd(source, tag + 1);
                int at = dropsLine(source, tag, name, close) ? line + 1 : line;
                out.append(source, copied, name).append(' ').append(MARK).append("=\"").append(at).append('"');
                copied = name;
                marked = line;
            }
        }
        return copied == 0 ? source : out.append(source, copied, source.length()).toString();
    }

    private static boolean letter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static int nameEnd(String source, int from) {
        int i = from;
        while (i < source.length() && source.charAt(i) > ' ' && source.charAt(i) != '/' && source.charAt(i) != '>') {
            i++;
        }
        return i;
    }

    /** The end of a line right behind a pre tag is no part of its text. */
    private static boolean dropsLine(String source, int tag, int name, int close) {
        return name - tag == 4 && source.regionMatches(true, tag, "<pre", 0, 4) && close >= 0
                && (source.startsWith("\n", close + 1) || source.startsWith("\r\n", close + 1));
    }

    /** The walk comes to this element. */
    void at(Element element) {
        if (element.attributesSize() > 0) {
            String mark = element.attr(MARK);
            if (!mark.isEmpty()) {
                line = number(mark);
            }
        }
    }

    /** The walk leaves the whole node out. */
    void pass(Node node) {
        if (node instanceof TextNode text) {
            count(text.getWholeText());
        } else if (node instanceof DataNode data) {
            count(data.getWholeData());
        } else if (node instanceof Comment comment) {
            count(comment.getData());
        }
    }

    private void count(String text) {
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            line++;
        }
    }

    /** The walk passes the end of a line. */
    void next() {
        line++;
    }

    int line() {
        return line;
    }

    private static int number(String mark) {
        int number = 0;
        for (int i = 0; i < mark.length(); i++) {
            number = number * 10 + mark.charAt(i) - '0';
        }
        return number;
    }
}
