package org.disclosurecheck.extract.html;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.findings.Source;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Walks a page in reading order and collects its lines and tables. A table that only arranges the page comes out as
 * lines. The walk is a loop, so that no nesting exhausts the stack.
 */
final class PageWalker implements NodeVisitor {

    private static final int SMALLEST_PICTURE = 120;
    private static final int LONGEST_SPAN = 65_534;
    private static final int MOST_RUN_OVER = 64;

    private final boolean hiddenToo;
    private final List<PageBlock> blocks = new ArrayList<>();
    private final List<Page.Picture> pictures = new ArrayList<>();
    private final SourceLines source = new SourceLines();
    private final PageText text = new PageText(source);
    private final ListNumbers numbers = new ListNumbers();
    /** The element that is left out, or that heads the page; null outside. */
    private Element skipped;
    private Element header;
    /** The table that is read as a grid, or null. */
    private PageTable table;
    private boolean inCell;
    private int cellLine;
    /** Characters of that table, and how many of them stand in links. */
    private int length;
    private int linked;
    /** Tables in a cell of that table, which only wrap the text of the cell. */
    private int wrappers;
    private int articles;
    private int preformatted;
    private int tables;
    private int lines;

    private PageWalker(boolean hiddenToo) {
        this.hiddenToo = hiddenToo;
    }

    /**
     * Everything the page shows.
     *
     * @param hiddenToo true to read also what it does not show
     */
    static Page walk(Element body, boolean hiddenToo) {
        PageWalker walker = new PageWalker(hiddenToo);
        NodeTraversor.traverse(walker, body);
        walker.endLine();
        return new Page(List.copyOf(walker.blocks), List.copyOf(walker.pictures));
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            source.at(element);
            if (skipped == null) {
                enter(element);
            }
        } else if (skipped == null && node instanceof TextNode words) {
            add(words.getWholeText(), (Element) words.parent());
        } else {
            source.pass(node);
        }
    }

    private void enter(Element element) {
        Kind kind = Kind.of(element);
        int appearance = Appearance.of(element);
        if (kind == Kind.SKIPPED || kind == Kind.SURROUNDING && articles == 0
                || (appearance & Appearance.STRUCK) != 0 || (appearance & Appearance.HIDDEN) != 0 && !hiddenToo) {
            skipped = element;
            return;
        }
        if (kind == Kind.BREAK || element.isBlock()) {
            breakLine();
        }
        text.enter(kind, element, appearance);
        if (kind == null) {
            return;
        }
        switch (kind) {
            case TABLE -> openTable(element);
            case GROUP -> {
                if (table != null && wrappers == 0) {
                    table.group(element.normalName());
                }
            }
            case ROW -> {
                if (table != null && wrappers == 0) {
                    table.row();
                }
            }
            case CELL -> openCell();
            case ARTICLE -> articles++;
            case HEADER -> header = header == null && articles == 0 ? element : header;
            case PREFORMATTED -> preformatted++;
            case LIST -> numbers.open(element);
            case ITEM -> text.number(numbers.item(element));
            case PICTURE -> picture(element);
            case INPUT -> input(element);
            default -> { }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (skipped != null) {
            skipped = element == skipped ? null : skipped;
            return;
        }
        if (element.isBlock()) {
            breakLine();
        }
        Kind kind = Kind.of(element);
        if (kind != null) {
            switch (kind) {
                case CELL -> closeCell(element);
                case TABLE -> closeTable(element);
                case ARTICLE -> articles--;
                case HEADER -> header = element == header ? null : header;
                case PREFORMATTED -> preformatted--;
                case LIST -> numbers.close();
                case ITEM -> text.number("");
                default -> { }
            }
        }
        text.leave(kind, element);
    }

    private void openTable(Element element) {
        if (table != null) {
            wrappers++;
        } else if (!LayoutTables.arranges(element)) {
            endLine();
            table = new PageTable(tables + 1, source.line());
        }
    }

    private void openCell() {
        if (table != null && wrappers == 0) {
            inCell = true;
            cellLine = source.line();
        }
    }

    private void closeCell(Element cell) {
        if (table == null || wrappers > 0) {
            return;
        }
        int columns = span(cell, "colspan");
        boolean runsOver = columns > 1 && cell.attr("style").contains("mso-ignore:colspan");
        table.cell(text.take(), span(cell, "rowspan"), runsOver ? 1 : columns, cellLine);
        // Excel lets a long text run over blank cells, which stay cells all the same
        for (int i = 1; runsOver && i < Math.min(columns, MOST_RUN_OVER); i++) {
            table.cell("", 1, 1, cellLine);
        }
        length += text.length();
        linked += text.linked();
        text.forget();
        inCell = false;
    }

    private void closeTable(Element element) {
        if (wrappers > 0) {
            wrappers--;
        } else if (table != null) {
            endLine();
            for (Block block : table.blocks()) {
                blocks.add(new PageBlock(block, element, length, linked, header != null));
            }
            table = null;
            tables++;
            length = 0;
            linked = 0;
        }
    }

    private void picture(Element image) {
        int width = span(image, "width");
        int height = span(image, "height");
        boolean small = width > 1 && width < SMALLEST_PICTURE || height > 1 && height < SMALLEST_PICTURE / 2;
        if (!small && !image.attr("src").isEmpty()) {
            pictures.add(new Page.Picture(image, blocks.size(), source.line()));
        }
    }

    /** What was typed into a field is text like any other; buttons and what is sent unseen are not. */
    private void input(Element field) {
        switch (field.attr("type")) {
            case "", "text", "number", "tel" -> add(field.attr("value"), field);
            default -> { }
        }
    }

    private void add(String words, Element in) {
        int from = text.add(words, 0, in, preformatted > 0);
        while (from >= 0) {
            breakLine();
            from = text.add(words, from, in, preformatted > 0);
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
            Source place = Source.paragraph(++lines).onLine(text.line());
            blocks.add(new PageBlock(new Line(words, place, false), text.at(), text.length(), text.linked(),
                    header != null));
        }
        text.forget();
    }

    /** The digits that the attribute begins with, as browsers read it; 1 where there are none. */
    private static int span(Element cell, String attribute) {
        String written = cell.attr(attribute).strip();
        int value = 0;
        int i = 0;
        while (i < written.length() && written.charAt(i) >= '0' && written.charAt(i) <= '9') {
            value = Math.min(LONGEST_SPAN, value * 10 + written.charAt(i++) - '0');
        }
        return i == 0 ? 1 : value;
    }
}
