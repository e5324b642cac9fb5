package org.disclosurecheck.office.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Passage;
import org.disclosurecheck.extract.Unreadable;

/**
 * The paragraphs, tables and cells that are open at a place of a document, each on a stack: text boxes put paragraphs
 * into paragraphs, cells hold tables. It also keeps the limits; they are far beyond any report, and early enough to
 * stay within little time and memory.
 */
final class WordLayout {

    private static final int DEEPEST_TABLE = 64;
    private static final int MOST_CELLS = 100_000;
    private static final int MOST_LINES = 200_000;
    private static final int MOST_CHARACTERS = 2_000_000;

    private final WordBody body = new WordBody();
    private final Deque<Flow> flows = new ArrayDeque<>();
    private final Deque<WordTable> tables = new ArrayDeque<>();
    private final Deque<WordParagraph> paragraphs = new ArrayDeque<>();
    /** A finished paragraph that runs on into the next one of its flow, or null. */
    private WordParagraph runningOn;
    private int cells;
    private int lines;
    private int characters;

    WordLayout() {
        flows.push(body);
    }

    static Unreadable tooLarge(String what) {
        return new Unreadable("too-large", "Word 文档" + what + "，不予读取");
    }

    void openParagraph() throws Unreadable {
        countLine();
        if (runningOn != null && runningOn.flow == flows.peek()) {
            paragraphs.push(runningOn);
            runningOn = null;
        } else {
            paragraphs.push(new WordParagraph(flows.peek()));
        }
    }

    /** A revision deletes the mark of the open paragraph. */
    void runOn() {
        if (!paragraphs.isEmpty()) {
            paragraphs.peek().runsOn = true;
        }
    }

    void closeParagraph() {
        WordParagraph paragraph = paragraphs.pop();
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

    /** @param shown whether the run that begins is shown */
    void show(boolean shown) {
        if (!paragraphs.isEmpty()) {
            paragraphs.peek().hidden = !shown;
        }
    }

    /** @param raised whether the text that follows stands above the line */
    void raise(boolean raised) {
        if (!paragraphs.isEmpty()) {
            paragraphs.peek().raised = raised;
        }
    }

    void add(String text) throws Unreadable {
        if (!paragraphs.isEmpty() && !paragraphs.peek().hidden) {
            characters += text.length();
            if (characters > MOST_CHARACTERS) {
                throw tooLarge("文字过多");
            }
            WordParagraph paragraph = paragraphs.peek();
            paragraph.text.append(paragraph.raised ? Passage.raised(text) : text);
        }
    }

    void breakLine(boolean shown) throws Unreadable {
        countLine();
        if (shown) {
            add("\n");
        }
    }

    private void countLine() throws Unreadable {
        if (++lines > MOST_LINES) {
            throw tooLarge("段落过多");
        }
    }

    void openTable() throws Unreadable {
        endRunningOn();
        if (tables.size() >= DEEPEST_TABLE) {
            throw tooLarge("表格嵌套过深");
        }
        tables.push(new WordTable());
    }

    void closeTable() {
        WordTable table = tables.pop();
        if (table.arranges()) {
            table.pourInto(flows.peek());
        } else {
            flows.peek().table(table);
        }
    }

    void openCell() throws Unreadable {
        if (++cells > MOST_CELLS) {
            throw tooLarge("的表格单元格过多");
        }
        flows.push(new WordCell());
    }

    void closeCell() {
        endRunningOn();
        WordCell cell = (WordCell) flows.pop();
        inTable(table -> table.add(cell));
    }

    void inCell(Consumer<WordCell> action) {
        if (flows.peek() instanceof WordCell cell) {
            action.accept(cell);
        }
    }

    void inTable(Consumer<WordTable> action) {
        if (!tables.isEmpty()) {
            action.accept(tables.peek());
        }
    }

    List<Block> finished() {
        endRunningOn();
        return body.blocks();
    }
}
