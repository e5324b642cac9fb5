package org.disclosurecheck.office.marks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Passage;
import org.disclosurecheck.extract.Unreadable;

/**
 * A document in which tables are nothing but marks in the text, at the end of paragraphs, cells and rows, as in doc and
 * rtf: puts paragraphs, tables and cells together again. How deep a mark stands in tables, it says itself.
 */
public final class MarkedText {

    private final Limits limits;
    private final MarkedFlow body = new MarkedFlow();
    /** Open tables, the innermost first. */
    private final Deque<MarkedTable> tables = new ArrayDeque<>();
    private final StringBuilder paragraph = new StringBuilder();
    /** How deep the paragraph stands that runs on into the open one, and where it ends in it; -1 when there is none. */
    private int runningDepth = -1;
    private int runningEnd;
    /** Text boxes of the open paragraph; they come before it. */
    private final Deque<MarkedFlow> boxes = new ArrayDeque<>(0);

    /** @param file what the file is called in messages */
    public MarkedText(String file) {
        this(new Limits(file));
    }

    private MarkedText(Limits limits) {
        this.limits = limits;
    }

    /** Adds a piece of the open paragraph; “\n” breaks its line. */
    public void add(CharSequence text) throws Unreadable {
        limits.characters(text.length());
        paragraph.append(text);
    }

    /** Adds a piece whose digits stand above the line. */
    public void addRaised(String text) throws Unreadable {
        add(Passage.raised(text));
    }

    /** Counts a line that ends inside the paragraph. */
    public void countLine() throws Unreadable {
        limits.line();
    }

    /** True when nothing has been added to the open paragraph. */
    public boolean atStart() {
        return paragraph.isEmpty();
    }

    /** Puts a number in front of the open paragraph; “1.” does not run into figures behind it. */
    public void number(String number) throws Unreadable {
        limits.characters(number.length() + 1);
        boolean latin = !number.isEmpty() && number.charAt(number.length() - 1) < 0x80;
        paragraph.insert(0, latin ? number + " " : number);
    }

    /** The text of a text box that hangs on the open paragraph. */
    public MarkedText box() {
        return new MarkedText(limits);
    }

    /** Puts a text box before the open paragraph. */
    public void add(MarkedText box) {
        box.close();
        boxes.add(box.body);
    }

    /** @param depth how many tables the paragraph stands in */
    public void endParagraph(int depth) throws Unreadable {
        limits.line();
        flow(depth);
        take(depth);
    }

    /** A paragraph whose end a revision deletes: the next one goes on in it, if it stands in the same tables. */
    public void runOn(int depth) throws Unreadable {
        limits.line();
        flow(depth);
        runningDepth = depth;
        runningEnd = paragraph.length();
    }

    /** Ends a cell and its last paragraph. */
    public void endCell(int depth) throws Unreadable {
        endParagraph(depth);
        limits.cell();
        tables.peek().endCell();
    }

    /** @param cells the cells of the row, or none when they are not known */
    public void endRow(int depth, List<CellMark> cells) throws Unreadable {
        flow(depth);
        if (!paragraph.isEmpty() || !boxes.isEmpty()) {
            endCell(depth);
        }
        tables.peek().endRow(cells);
    }

    /** Ends a row that a revision deletes. */
    public void dropRow(int depth) throws Unreadable {
        flow(depth);
        paragraph.setLength(0);
        boxes.clear();
        tables.peek().dropRow();
    }

    public List<Block> finished() {
        close();
        return body.blocks();
    }

    private void close() {
        if (!paragraph.isEmpty() || !boxes.isEmpty()) {
            take(tables.size());
        }
        while (!tables.isEmpty()) {
            closeTable();
        }
    }

    /** Opens and closes tables down to the depth. */
    private void flow(int depth) throws Unreadable {
        limits.table(depth);
        if (runningDepth >= 0 && runningDepth != depth) {
            String next = paragraph.substring(runningEnd);
            paragraph.setLength(runningEnd);
            take(runningDepth);
            paragraph.append(next);
        }
        runningDepth = -1;
        while (tables.size() > depth) {
            closeTable();
        }
        while (tables.size() < depth) {
            tables.push(new MarkedTable());
        }
    }

    private void closeTable() {
        MarkedTable table = tables.pop();
        table.end();
        (tables.isEmpty() ? body : tables.peek().cell()).table(table);
    }

    private void take(int depth) {
        MarkedFlow flow = depth == 0 ? body : tables.peek().cell();
        boxes.forEach(flow::pour);
        boxes.clear();
        flow.paragraph(paragraph.toString());
        paragraph.setLength(0);
    }
}
