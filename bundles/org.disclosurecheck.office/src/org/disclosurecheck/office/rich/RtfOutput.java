package org.disclosurecheck.office.rich;

import java.util.ArrayDeque;
import java.util.Deque;

import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.office.marks.MarkedText;
import org.disclosurecheck.office.word.Remarks;

/** Where the words of an rtf file go: into the document, into a text box or note of it, or into what is known of it. */
final class RtfOutput {

    /** In twips; larger pictures may show a whole table. */
    private static final int WIDE = 255 * 20;
    private static final int HIGH = 42 * 20;

    private final Remarks remarks;
    /** The document, or the text box or note that is read, with those around it below. */
    private final Deque<MarkedText> texts = new ArrayDeque<>();
    private final RtfRow row = new RtfRow();
    private final RtfRow nestedRow = new RtfRow();
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder number = new StringBuilder();

    RtfOutput(MarkedText text, Remarks remarks) {
        this.remarks = remarks;
        texts.push(text);
    }

    String title() {
        return title.toString().strip();
    }

    void revised() {
        remarks.revised();
    }

    private MarkedText text() {
        return texts.peek();
    }

    /** A text box or a note begins. */
    void openBeside() {
        texts.push(text().beside());
    }

    void closeBox() {
        MarkedText box = texts.pop();
        text().addBox(box);
    }

    void closeNote() throws Unreadable {
        MarkedText note = texts.pop();
        text().addNote(note);
    }

    void picture(int width, int height) {
        if (width >= WIDE && height >= HIGH) {
            remarks.picture(text().place());
        }
    }

    void add(String words, RtfGroup group) throws Unreadable {
        switch (group.target) {
            case TEXT -> {
                if (words.equals("\n")) {
                    text().countLine();
                }
                if (group.shown() && group.raised) {
                    text().addRaised(words);
                } else if (group.shown()) {
                    text().add(words);
                }
            }
            case TITLE -> title.append(words);
            case PROGRAM -> remarks.object(words.strip(), text().place());
            case NUMBER -> number.append(group.shown() ? words : "");
            default -> { }
        }
    }

    /** Takes the word if it is a mark of paragraphs, cells or rows, or defines a row. */
    void mark(String word, int value, RtfGroup group) throws Unreadable {
        switch (word) {
            case "par", "sect" -> endParagraph(group);
            case "cell" -> {
                number();
                text().endCell(1);
            }
            case "nestcell" -> {
                number();
                text().endCell(Math.max(2, group.tables));
            }
            case "row" -> text().endRow(1, row.cells());
            case "nestrow" -> text().endRow(Math.max(2, group.tables), nestedRow.cells());
            default -> (group.nestedRow ? nestedRow : row).define(word, value);
        }
    }

    private void endParagraph(RtfGroup group) throws Unreadable {
        number();
        if (group.deleted) {
            text().runOn(group.depth());
        } else {
            text().endParagraph(group.depth());
        }
    }

    /** Puts the number in front of the paragraph; a mere bullet is none. */
    private void number() throws Unreadable {
        if (number.chars().anyMatch(Character::isLetterOrDigit)) {
            text().number(number.toString().strip());
        }
        number.setLength(0);
    }
}
