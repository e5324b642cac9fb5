package org.disclosurecheck.office.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Passage;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Source;

/**
 * The paragraphs, tables and cells that are open at a place of a document, each on a stack: text boxes put paragraphs
 * into paragraphs, cells hold tables. It also keeps the limits; they are far beyond any report, and early enough to
 * stay within little time and memory.
 */
final class WordLayout {

    private static final int DEEPEST_TABLE = 64;
    private static final int MOST_CELLS = 100_000;
    private static final int MOST_LINES = 200_000;
    private static final int MOST_CHARACTERS = 500_000;
    /** Lines and tables outside of tables; all the rules look at each of them. */
    private static final int MOST_BLOCKS = 20_000;

    private final WordBody body = new WordBody();
    private final Styles styles;
    private final Lists lists;
    private final Deque<Flow> flows = new ArrayDeque<>();
    private final Deque<WordTable> tables = new ArrayDeque<>();
    /** The innermost of both, asked for at every paragraph and cell. */
    private Flow flow = body;
    private WordTable table;
    private final Deque<WordParagraph> paragraphs = new ArrayDeque<>();
    /** The innermost paragraph that is open, or null. */
    private WordParagraph open;
    /** A finished paragraph that runs on into the next one of its flow, or null. */
    private WordParagraph runningOn;
    private int cells;
    private int lines;
    private int characters;

    WordLayout(Styles styles, Lists lists) {
        this.styles = styles;
        this.lists = lists;
        flows.push(body);
    }

    static Unreadable tooLarge(String what, String english) {
        return new Unreadable("too-large", "Word 文档" + what + "，不予读取", "the Word document has " + english + "; it is not read");
    }

    void openParagraph() throws Unreadable {
        countLine();
        if (runningOn != null && runningOn.flow == flow) {
            open = runningOn;
            runningOn = null;
        } else {
            open = new WordParagraph(flow);
        }
        paragraphs.push(open);
        open.style = styles.ofParagraph(null);
    }

    /** Of paragraphs that run on into each other the last one tells the number. */
    void describe(ParagraphProperties properties) throws Unreadable {
        if (open != null) {
            open.runsOn = properties.deleted();
            open.style = properties.style(styles);
            // what is merged into the cell above shows nothing
            if (!(flow instanceof WordCell cell && cell.continuesAbove)) {
                open.label = properties.label(open.style, lists);
            }
        }
    }

    /** @param text stands in a paragraph of its own before the open one, like a text box; may be null */
    void aside(String text) throws Unreadable {
        if (text != null && open != null && !open.hidden) {
            openParagraph();
            add(text);
            closeParagraph();
        }
    }

    /** What the open paragraph says of its runs. */
    Style style() {
        return open == null ? Style.PLAIN : open.style;
    }

    /** Where the open paragraph stands, as far as it is known by now. */
    Source place() {
        return flow == body ? Source.paragraph(body.paragraphs() + 1) : Source.NOWHERE;
    }

    void closeParagraph() {
        WordParagraph paragraph = paragraphs.pop();
        open = paragraphs.peek();
        if (paragraph.runsOn) {
            endRunningOn();
            paragraph.runsOn = false;
            runningOn = paragraph;
        } else {
            paragraph.close();
        }
    }

    /** Nothing follows that a paragraph could run on into. */
    private void endRunningOn() {
        if (runningOn != null) {
            runningOn.close();
            runningOn = null;
        }
    }

    /**
     * A run begins.
     *
     * @param shown whether it is shown
     * @param raised whether it stands above the line
     */
    void run(boolean shown, boolean raised) {
        if (open != null) {
            open.hidden = !shown;
            open.raised = raised;
        }
    }

    void add(String text) throws Unreadable {
        if (open != null && !open.hidden) {
            count(text.length());
            open.add(open.raised ? Passage.raised(text) : text);
        }
    }

    /** @param text as many characters of it as that */
    void add(char[] text, int length) throws Unreadable {
        if (open != null && !open.hidden) {
            if (open.raised) {
                add(new String(text, 0, length));
            } else {
                count(length);
                open.add(text, length);
            }
        }
    }

    private void count(int length) throws Unreadable {
        characters += length;
        if (characters > MOST_CHARACTERS) {
            throw tooLarge("文字过多", "too much text");
        }
    }

    void countLine() throws Unreadable {
        if (++lines > MOST_LINES) {
            throw tooLarge("段落过多", "too many paragraphs");
        }
    }

    void openTable() throws Unreadable {
        endRunningOn();
        if (tables.size() >= DEEPEST_TABLE) {
            throw tooLarge("表格嵌套过深", "tables nested too deep");
        }
        table = new WordTable();
        tables.push(table);
    }

    void closeTable() {
        WordTable closed = tables.pop();
        table = tables.peek();
        if (closed.arranges()) {
            closed.pourInto(flow);
        } else {
            flow.table(closed);
            closed.inner().forEach(flow::table);
        }
    }

    void openCell() throws Unreadable {
        if (++cells > MOST_CELLS) {
            throw tooLarge("的表格单元格过多", "too many table cells");
        }
        flow = new WordCell();
        flows.push(flow);
    }

    void closeCell() {
        endRunningOn();
        WordCell cell = (WordCell) flows.pop();
        flow = flows.peek();
        if (!cell.deleted && table != null) {
            table.add(cell);
        }
    }

    /** The cell that is open and in no table that is open inside it; or null. */
    WordCell cell() {
        return flow instanceof WordCell cell ? cell : null;
    }

    /** The innermost table that is open, or null. */
    WordTable table() {
        return table;
    }

    void openRow() {
        if (table != null) {
            table.openRow();
        }
    }

    void closeRow() {
        if (table != null) {
            table.closeRow();
        }
    }

    /** What was read since the last time. */
    List<Block> drained() throws Unreadable {
        List<Block> read = finished();
        body.clear();
        return read;
    }

    List<Block> finished() throws Unreadable {
        endRunningOn();
        if (body.blocks().size() > MOST_BLOCKS) {
            throw tooLarge("段落过多", "too many paragraphs");
        }
        return body.blocks();
    }
}
