package org.disclosurecheck.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Passage;
import org.disclosurecheck.findings.Source;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Walks a page in reading order and collects its lines and tables. A table that holds tables, or has a single column,
 * only arranges the page: its text comes out as lines. The walk is a loop, so that no nesting exhausts the stack.
 */
final class PageWalker implements NodeFilter {

    /** Never shown, or shown as something else than the text of the report. */
    private static final Set<String> SKIPPED = Set.of("script", "style", "noscript", "template", "select", "button",
            "textarea", "iframe", "object", "svg", "math", "video", "audio", "canvas", "rt", "rp", "del", "s", "strike", "head");
    /** Stand around the article, unless they stand inside one. */
    private static final Set<String> SURROUNDINGS = Set.of("nav", "header", "footer", "aside");

    private static final Pattern HIDDEN = Pattern
            .compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all");

    private final List<Block> blocks = new ArrayList<>();
    private final Passage text = new Passage();
    /** The table that is read as a grid, or null. */
    private PageTable table;
    private boolean inCell;
    private int articles;
    private int preformatted;
    private int tables;
    private int lines;
    private Integer line;

    List<Block> walk(Element body) {
        NodeTraversor.filter(this, body);
        endLine();
        return List.copyOf(blocks);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        String name = element.normalName();
        if (SKIPPED.contains(name) || hidden(element) || articles == 0 && SURROUNDINGS.contains(name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.isBlock() || name.equals("br")) {
            breakLine();
        }
        switch (name) {
            case "table" -> openTable(element);
            case "tr" -> openRow();
            case "td", "th" -> inCell = table != null;
            case "article", "main" -> articles++;
            case "pre" -> preformatted++;
            case "sup" -> text.raise(true);
            default -> { }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            switch (element.normalName()) {
                case "td", "th" -> closeCell(element);
                case "table" -> closeTable();
                case "article", "main" -> articles--;
                case "pre" -> preformatted--;
                case "sup" -> text.raise(false);
                default -> { }
            }
            if (element.isBlock()) {
                breakLine();
            }
        }
        return FilterResult.CONTINUE;
    }

    private void openTable(Element element) {
        if (!arranges(element)) {
            table = new PageTable(tables + 1, lineOf(element));
        }
    }

    private void openRow() {
        if (table != null) {
            table.row();
        }
    }

    private void closeCell(Element cell) {
        if (table != null) {
            table.cell(text.take(), span(cell, "rowspan"), span(cell, "colspan"), lineOf(cell));
            inCell = false;
            line = null;
        }
    }

    private void closeTable() {
        if (table != null) {
            blocks.add(table.grid());
            table = null;
            tables++;
        }
    }

    /** True when the table only puts parts of the page beside or below each other. */
    private static boolean arranges(Element table) {
        boolean columns = false;
        for (Element inside : (Iterable<Element>) table.stream().skip(1)::iterator) {
            if (inside.nameIs("table")) {
                return true;
            }
            columns |= inside.nameIs("tr") && inside.childrenSize() > 1;
        }
        return !columns;
    }

    private void add(TextNode node) {
        String words = node.getWholeText();
        if (line == null && !node.isBlank()) {
            line = lineOf(node);
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\n' && preformatted > 0) {
                breakLine();
            } else if (c == '\n' || c == '\r') {
                // a line of the source ends: a blank between words, nothing between Chinese characters
                text.joint();
            } else if (c == ' ' || c == '\t' || c == '\f') {
                text.blank();
            } else {
                text.append(c);
            }
        }
    }

    private void breakLine() {
        if (inCell) {
            text.joint();
        } else {
            endLine();
        }
    }

    private void endLine() {
        String words = text.take();
        if (!words.isEmpty()) {
            blocks.add(new Block.Line(words, Source.paragraph(++lines).onLine(line), false));
        }
        line = null;
    }

    private static boolean hidden(Element element) {
        return element.hasAttr("hidden") || HIDDEN.matcher(element.attr("style")).find();
    }

    private static int span(Element cell, String attribute) {
        try {
            return Integer.parseInt(cell.attr(attribute).strip());
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private static Integer lineOf(Node node) {
        int line = node.sourceRange().start().lineNumber();
        return line > 0 ? line : null;
    }
}
