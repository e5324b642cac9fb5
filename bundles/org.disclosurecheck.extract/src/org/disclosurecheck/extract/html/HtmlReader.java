package org.disclosurecheck.extract.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Charsets;
import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.DecodedText;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.DocumentReader;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Source;
import org.jsoup.Jsoup;

/**
 * Reads web pages. The character set is found out from the bytes, because pages of old content systems name one that
 * is not theirs; jsoup only ever sees decoded text, with marks by which a finding can name the line of the page's source.
 */
public final class HtmlReader implements DocumentReader {

    private static final int LARGEST = 20 << 20;
    /** A report has a few thousand; a tree of more would cost seconds and hundreds of megabytes. */
    private static final int MOST_TAGS = 100_000;
    private static final int HEAD = 4096;
    /** The first tag of the file decides; a comment, a declaration or words may stand before it. */
    private static final Pattern FIRST_TAG = Pattern.compile("<(!doctype\\s+html|[a-z][a-z0-9:]*)[\\s/>]");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?(-->|$)", Pattern.DOTALL);
    private static final Pattern CLOSED = Pattern.compile("(?i)<(script|style|title|iframe|textarea|a|div|p|td)\\b([^<>]*)/>");
    private static final Set<String> TAGS = Set.of("html", "head", "meta", "title", "link", "style", "script", "body",
            "base", "div", "p", "span", "font", "b", "i", "u", "strong", "em", "center", "a", "br", "hr", "img",
            "table", "thead", "tbody", "tr", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li",
            "section", "article", "main", "header", "footer", "aside", "nav", "form", "pre", "blockquote", "frameset", "dl");

    @Override
    public String format() {
        return "html";
    }

    @Override
    public boolean recognises(Content content) {
        String head = head(content.bytes());
        if (head.startsWith("mime-version:") || head.startsWith("from:")) {
            return false;
        }
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
        byte[] bytes = content.bytes();
        if (bytes.length > LARGEST) {
            throw new Unreadable("too-large", "网页过大（超过 20 MB），不予读取");
        }
        DecodedText source = Charsets.read(bytes);
        if (source == null) {
            throw new Unreadable("damaged", "网页的文字编码无法识别（不是 UTF-8、GB18030、Big5 或 UTF-16，或者损坏过多）");
        }
        if (hasMoreTags(source.text())) {
            throw new Unreadable("too-large", "网页的标签过多（超过 10 万个），不予读取");
        }
        org.jsoup.nodes.Document parsed = Jsoup.parse(SourceLines.mark(asHtml(source.text())));
        List<Problem> problems = new ArrayList<>(source.problems());
        Page page = PageWalker.walk(parsed.body(), false);
        ReportPlace.Found report = ReportPlace.in(page.blocks());
        if (report == null) {
            Page hidden = PageWalker.walk(parsed.body(), true);
            report = ReportPlace.in(hidden.blocks());
            if (report == null) {
                return withoutReport(parsed, page, problems);
            }
            page = hidden;
            problems.add(Problem.note("hidden-text", "报告正文在网页中是隐藏的，由脚本显示；已照读", Source.NOWHERE));
        }
        problems.addAll(PicturedTables.in(page, report));
        return new Document(format(), report.blocks().stream().map(PageBlock::block).toList(),
                PageMetadata.of(parsed, page.blocks(), report.from(), report.to()), List.copyOf(problems));
    }

    /** A page that shows neither headings nor tables of a report: everything on it, unless it says where to look. */
    private Document withoutReport(org.jsoup.nodes.Document parsed, Page page, List<Problem> problems) throws Unreadable {
        Unreadable elsewhere = Elsewhere.reason(parsed, page);
        if (elsewhere != null) {
            throw elsewhere;
        }
        List<Block> all = page.blocks().stream().filter(block -> !block.aside()).map(PageBlock::block).toList();
        int end = page.blocks().size();
        return new Document(format(), all, PageMetadata.of(parsed, page.blocks(), end, end), List.copyOf(problems));
    }

    /** A page served as XML may close elements and quote text in ways that HTML does not know. */
    private static String asHtml(String source) {
        if (!source.startsWith("<?xml")) {
            return source;
        }
        return CLOSED.matcher(source.replace("<![CDATA[", "").replace("]]>", "")).replaceAll("<$1$2></$1>");
    }

    private static boolean hasMoreTags(String source) {
        int tags = 0;
        for (int i = source.indexOf('<'); i >= 0 && tags <= MOST_TAGS; i = source.indexOf('<', i + 1)) {
            tags++;
        }
        return tags > MOST_TAGS;
    }
}
