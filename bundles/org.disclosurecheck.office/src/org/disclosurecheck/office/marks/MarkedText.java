package org.disclosurecheck.office.marks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.Passage;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.office.parts.Numbered;

/**
 * A document in which tables are nothing but marks in the text, at the end of paragraphs, cells and rows, as in doc and
 * rtf: puts paragraphs, tables and cells together again. How deep a mark stands in tables, it says itself.
 */
public final class MarkedText {

    private final Limits limits;
    /** The texts of footnotes and endnotes, in the order of their marks, those of text boxes among them. */
    private final List<MarkedText> notes;
    private final MarkedFlow body = new MarkedFlow();
    /** Open tables, the innermost first. */
    private final Deque<MarkedTable> tables = new ArrayDeque<>();
    private final StringBuilder paragraph = new StringBuilder();
    /** The number in front of the open paragraph, or empty. */
    private String label = "";
    /** How deep the paragraph stands that runs on into the open one, and where it ends in it; -1 when there is none. */
    private int runningDepth = -1;
    private int runningEnd;
    /** Text boxes of the open paragraph; they come before it. */
    private final Deque<MarkedFlow> boxes = new ArrayDeque<>(0);

    /** @param file what the file is called in messages */
    public MarkedText(String file) {
        this(new Limits(file), new ArrayList<>());
    }

    private MarkedText(Limits limits, List<MarkedText> notes) {
        this.limits = limits;
        this.notes = notes;
    }

    /** Where the open paragraph stands, as far as it is known by now. */
    public Source place() {
        return tables.isEmpty() ? Source.paragraph(body.paragraphs() + 1) : Source.NOWHERE;
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

    /** The number in front of the open paragraph, which the program writes itself. */
    public void number(String number) throws Unreadable {
        limits.characters(number.length());
        label = number;
    }

    /** The text of something that hangs on the open paragraph: a text box, or a note. */
    public MarkedText beside() {
        return new MarkedText(limits, notes);
    }

    /** Puts a text box before the open paragraph. */
    public void addBox(MarkedText box) {
        box.close();
        boxes.add(box.body);
    }

    /** Puts a footnote or endnote behind the body. */
    public void addNote(MarkedText note) throws Unreadable {
        limits.note();
        note.close();
        notes.add(note);
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
        label = "";
        tables.peek().endRow(cells);
    }

    /** Ends a row that a revision deletes. */
    public void dropRow(int depth) throws Unreadable {
        flow(depth);
        paragraph.setLength(0);
        label = "";
        boxes.clear();
        tables.peek().dropRow();
    }

    /** What was read. */
    public List<Block> finished() {
        close();
        List<Block> blocks = new ArrayList<>(body.blocks());
        for (int i = 0; i < notes.size(); i++) {
            for (Block block : notes.get(i).body.blocks()) {
                blocks.add(block instanceof Line line
                        ? new Line(Document.NOTE + (i + 1) + "］" + line.text(), Source.NOWHERE, false) : block);
            }
        }
        return List.copyOf(blocks);
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
            String nextLabel = label;
            paragraph.setLength(runningEnd);
            label = "";
            take(runningDepth);
            paragraph.append(next);
            label = nextLabel;
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
        flow.paragraph(label.isEmpty() ? paragraph.toString() : Numbered.text(label, paragraph.toString()));
        label = "";
        paragraph.setLength(0);
    }
}
