package org.disclosurecheck.office.legacy;

import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.office.legacy.Anchors.Range;
import org.disclosurecheck.office.marks.MarkedText;
import org.disclosurecheck.office.word.Remarks;

/**
 * Reads the text as a reader of the document sees it: insertions counted and deletions not, of a field its result,
 * hidden text left out.
 */
final class WordStory {

    private static final char PICTURE = 0x01;
    private static final char CELL_END = 0x07;
    private static final char LINE_END = 0x0b;
    private static final char PAGE_END = 0x0c;
    private static final char PARAGRAPH_END = 0x0d;
    private static final char COLUMN_END = 0x0e;
    private static final char HYPHEN = 0x1e;

    private final WordStreams streams;
    private final Pieces pieces;
    private final Looks looks;
    private final CharacterState look;
    private final Lists lists;
    private final Anchors anchors;
    private final Fonts fonts;
    private final Pictures pictures;
    private final Remarks remarks;

    WordStory(WordStreams streams, Remarks remarks) throws Unreadable {
        this.streams = streams;
        this.remarks = remarks;
        pieces = new Pieces(streams);
        looks = new Looks(streams, pieces);
        look = looks.look();
        lists = new Lists(streams);
        anchors = new Anchors(streams);
        fonts = new Fonts(streams);
        pictures = new Pictures(streams.data);
    }

    void read(MarkedText out) throws Unreadable {
        OpenFields fields = new OpenFields();
        read(new Range(0, streams.size(WordStreams.Story.BODY)), fields, out);
        if (!fields.shown()) {
            remarks.openField();
        }
        for (Range box : anchors.loose()) {
            out.addBox(beside(box, out));
            out.endParagraph(0);
        }
    }

    private MarkedText beside(Range range, MarkedText out) throws Unreadable {
        MarkedText inside = out.beside();
        read(new Range(range.from(), Math.min(range.to(), pieces.size())), new OpenFields(), inside);
        return inside;
    }

    private void read(Range range, OpenFields fields, MarkedText out) throws Unreadable {
        for (int start = range.from(); start < range.to();) {
            int end = start;
            while (end < range.to() - 1 && !endsParagraph(end)) {
                end++;
            }
            paragraph(start, end, fields, out);
            start = end + 1;
        }
    }

    /** A page that ends by hand stands inside a paragraph, a section ends with one. */
    private boolean endsParagraph(int position) {
        char c = pieces.at(position);
        return c == PARAGRAPH_END || c == CELL_END || c == PAGE_END && looks.endsParagraph(position);
    }

    /** @param end the character that ends the paragraph */
    private void paragraph(int start, int end, OpenFields fields, MarkedText out) throws Unreadable {
        ParagraphState state = looks.paragraph(end);
        int base = looks.base(state.style);
        text(start, end, base, fields, out);
        looks.look(end, base);
        int depth = state.depth();
        boolean cell = pieces.at(end) == CELL_END || state.cellEnds;
        if (look.revised()) {
            remarks.revised();
        }
        if (state.rowEnds && depth > 0) {
            if (look.deleted()) {
                out.dropRow(depth);
            } else {
                out.endRow(depth, state.row.cells());
            }
            return;
        }
        // a hidden end hides the number, and Word does not count it
        if (state.list > 0 && (look.shown() || look.deleted())) {
            out.number(lists.count(state.list, state.level));
        }
        if (cell && depth > 0) {
            out.endCell(depth);
        } else if (look.deleted()) {
            out.runOn(depth);
        } else {
            out.endParagraph(depth);
        }
    }

    private void text(int start, int end, int base, OpenFields fields, MarkedText out) throws Unreadable {
        StringBuilder run = new StringBuilder();
        for (int at = start; at < end;) {
            int to = Math.min(end, looks.look(at, base));
            if (look.revised()) {
                remarks.revised();
            }
            // what hangs on a character is read in between, and looks otherwise
            boolean shown = look.shown();
            boolean raised = look.raised();
            run.setLength(0);
            for (; at < to; at++) {
                char c = pieces.at(at);
                if (fields.at(c)) {
                    fields.embedded(pieces, at, name -> remarks.object(name, out.place()));
                } else if (shown && fields.shown()) {
                    add(c, run, out);
                    if (!anchors.isEmpty() && anchored(at, out)) {
                        looks.look(at, base);
                    }
                }
            }
            if (raised) {
                out.addRaised(run.toString());
            } else {
                out.add(run);
            }
        }
    }

    private boolean anchored(int position, MarkedText out) throws Unreadable {
        Range box = anchors.box(position);
        if (box != null) {
            out.addBox(beside(box, out));
        }
        Range note = anchors.note(position);
        if (note != null) {
            out.addNote(beside(note, out));
        }
        return box != null || note != null;
    }

    private void add(char c, StringBuilder run, MarkedText out) throws Unreadable {
        switch (c) {
            case LINE_END, PAGE_END, COLUMN_END -> {
                out.countLine();
                run.append('\n');
            }
            case HYPHEN -> run.append('-');
            case PICTURE -> {
                if (pictures.large(look.picture())) {
                    remarks.picture(out.place());
                }
            }
            case '\t' -> run.append(c);
            default -> {
                if (look.symbol() != 0) {
                    run.append(fonts.symbol(look.symbol()));
                } else if (c >= ' ' && !look.special()) {
                    run.append(c);
                }
            }
        }
    }
}
