package org.disclosurecheck.extract.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.DocumentReader;
import org.disclosurecheck.extract.Unreadable;

/** Reads web pages, saved from a site or exported by an office program. */
public final class HtmlReader implements DocumentReader {

    private static final int HEAD = 4096;
    /** The first tag of the file decides; a comment, a declaration or words may stand before it. */
    private static final Pattern FIRST_TAG = Pattern.compile("<(!doctype\\s+html|[a-z][a-z0-9:]*)[\\s/>]");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?(-->|$)", Pattern.DOTALL);
    private static final Set<String> TAGS = Set.of("html", "head", "meta", "title", "link", "style", "script", "body",
            "base", "div", "p", "span", "font", "b", "i", "u", "strong", "em", "center", "a", "br", "hr", "img",
            "table", "thead", "tbody", "tr", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li",
            "section", "article", "main", "header", "footer", "aside", "nav", "form", "pre", "blockquote",
            "frameset", "dl");

    @Override
    public String format() {
        return "html";
    }

    @Override
    public boolean recognises(Content content) {
        String head = content.isMessage() ? "" : head(content.bytes());
        Matcher tag = FIRST_TAG.matcher(COMMENT.matcher(head).replaceAll(""));
        return tag.find() && (tag.group(1).startsWith("!") || TAGS.contains(tag.group(1)));
    }

    /** Tags are ASCII in every character set that a page may have, but for the zero bytes of UTF-16. */
    private static String head(byte[] bytes) {
        boolean wide = bytes.length > 3 && ((bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xff + 0xfe
                || bytes[0] == 0 && bytes[2] == 0 || bytes[1] == 0 && bytes[3] == 0);
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (!wide && head.indexOf('\0') >= 0) {
            return "";
        }
        return head.replace("\0", "").strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public Document read(Content content) throws Unreadable {
        return ParsedPage.of(content.bytes()).document(format());
    }
}
