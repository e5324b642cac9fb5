package org.disclosurecheck.office.legacy;

import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.office.legacy.Pieces.Piece;
import org.disclosurecheck.office.legacy.PropertyPages.Run;
import org.disclosurecheck.office.legacy.WordStreams.Part;
import org.disclosurecheck.office.marks.MarkedText;

/**
 * Reads a part of the text as a reader of the document sees it: insertions counted and deletions not, of a field its
 * result, hidden text left out.
 */
final class WordStory {

    private static final char CELL_END = 0x07;
    private static final char DRAWING = 0x08;
    private static final char LINE_END = 0x0b;
    private static final char PAGE_END = 0x0c;
    private static final char PARAGRAPH_END = 0x0d;
    private static final char COLUMN_END = 0x0e;
    private static final char HYPHEN = 0x1e;

    private final WordStreams streams;
    private final Pieces pieces;
    private final PropertyPages characters;
    private final PropertyPages paragraphs;
    private final Styles styles;
    private final Lists lists;
    private final TextBoxes boxes;
    private final CharacterState look;

    WordStory(WordStreams streams) throws Unreadable {
        this.streams = streams;
        pieces = new Pieces(streams);
        characters = new PropertyPages(streams, Part.CHARACTERS);
        paragraphs = new PropertyPages(streams, Part.PARAGRAPHS);
        styles = new Styles(streams);
        lists = new Lists(streams);
        boxes = new TextBoxes(streams);
        look = new CharacterState(styles);
    }

    void read(MarkedText out) throws Unreadable {
        read(0, streams.bodySize(), out);
        for (TextBoxes.Box box : boxes.loose()) {
            read(box, out);
            out.endParagraph(0);
        }
    }

    private void read(TextBoxes.Box box, MarkedText out) throws Unreadable {
        MarkedText inside = out.box();
        read(box.from(), Math.min(box.to(), pieces.size()), inside);
        out.add(inside);
    }

    private void read(int from, int to, MarkedText out) throws Unreadable {
        OpenFields fields = new OpenFields();
        for (int start = from; start < to;) {
            int end = start;
            while (end < to - 1 && !endsParagraph(end)) {
                end++;
            }
            paragraph(start, end, fields, out);
            start = end + 1;
        }
    }

    private boolean endsParagraph(int position) {
        char c = pieces.at(position);
        return c == PARAGRAPH_END || c == CELL_END || c == PAGE_END && endsSection(position);
    }

    /** A page that ends by hand stands inside a paragraph, a section ends with one. */
    private boolean endsSection(int position) {
        Piece piece = pieces.of(position);
        int place = piece.at(position);
        return paragraphs.at(place).to() <= place + piece.width();
    }

    /** @param end the character that ends the paragraph */
    private void paragraph(int start, int end, OpenFields fields, MarkedText out) throws Unreadable {
        ParagraphState state = state(end);
        int base = styles.characters(state.style);
        text(start, end, base, fields, out);
        look(end, base);
        int depth = state.depth();
        boolean cell = pieces.at(end) == CELL_END || state.cellEnds;
        if (state.rowEnds && depth > 0) {
            if (look.deleted()) {
                out.dropRow(depth);
            } else {
                out.endRow(depth, state.row.cells());
            }
            return;
        }
        number(state, out);
        if (cell && depth > 0) {
            out.endCell(depth);
        } else if (look.deleted()) {
            out.runOn(depth);
        } else {
            out.endParagraph(depth);
        }
    }

    private void number(ParagraphState state, MarkedText out) throws Unreadable {
        if (state.list > 0) {
            String number = lists.count(state.list, state.level);
            if (!out.atStart()) {
                out.number(number);
            }
        }
    }

    private void text(int start, int end, int base, OpenFields fields, MarkedText out) throws Unreadable {
        StringBuilder run = new StringBuilder();
        for (int at = start; at < end;) {
            int to = Math.min(end, look(at, base));
            run.setLength(0);
            for (; at < to; at++) {
                char c = pieces.at(at);
                if (c == DRAWING && boxes.at(at) != null) {
                    read(boxes.at(at), out);
                } else if (!fields.at(c) && fields.shown() && look.shown()) {
                    add(c, run, out);
                }
            }
            if (look.raised()) {
                out.addRaised(run.toString());
            } else {
                out.add(run);
            }
        }
    }

    private void add(char c, StringBuilder run, MarkedText out) throws Unreadable {
        switch (c) {
            case LINE_END, PAGE_END, COLUMN_END -> {
                out.countLine();
                run.append('\n');
            }
            case HYPHEN -> run.append('-');
            case '\t' -> run.append(c);
            default -> {
                if (c >= ' ' && !look.standsForSomethingElse()) {
                    run.append(c);
                }
            }
        }
    }

    /** Finds out how the characters from a position on look; returns the position where that may change. */
    private int look(int position, int base) {
        Piece piece = pieces.of(position);
        int place = piece.at(position);
        Run run = characters.at(place);
        look.from(base).apply(new Properties(streams.text, run.at(), run.size()));
        if (piece.change() != 0) {
            int change = pieces.change(piece);
            if (change >= 0) {
                look.apply(changes(change));
            } else if ((piece.change() & 1) == 0) {
                look.applyShort(piece.change() >> 1 & 0x7f, piece.change() >> 8);
            }
        }
        return Math.min(piece.to(), position + Math.max(1, (run.to() - place) / piece.width()));
    }

    private ParagraphState state(int end) {
        Piece piece = pieces.of(end);
        Run run = paragraphs.at(piece.at(end));
        ParagraphState state = new ParagraphState(streams.data);
        state.style = run.style();
        state.list = styles.list(run.style());
        state.level = styles.level(run.style());
        state.apply(new Properties(streams.text, run.at(), run.size()));
        if (piece.change() != 0) {
            int change = pieces.change(piece);
            if (change >= 0) {
                state.apply(changes(change));
            } else if ((piece.change() & 1) == 0) {
                state.applyShort(piece.change() >> 1 & 0x7f, piece.change() >> 8);
            }
        }
        return state;
    }

    private Properties changes(int at) {
        return new Properties(streams.table, at + 2, WordStreams.u16(streams.table, at));
    }
}
