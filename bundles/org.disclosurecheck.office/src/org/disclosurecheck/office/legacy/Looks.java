package org.disclosurecheck.office.legacy;

import org.disclosurecheck.office.legacy.Pieces.Piece;
import org.disclosurecheck.office.legacy.PropertyPages.Run;
import org.disclosurecheck.office.legacy.WordStreams.Part;

/** The properties that hold at a position of the text: those of the style, of the place, and of the piece. */
final class Looks {

    private final WordStreams streams;
    private final Pieces pieces;
    private final PropertyPages characters;
    private final PropertyPages paragraphs;
    private final Styles styles;
    private final CharacterState look;

    Looks(WordStreams streams, Pieces pieces) {
        this.streams = streams;
        this.pieces = pieces;
        characters = new PropertyPages(streams, Part.CHARACTERS);
        paragraphs = new PropertyPages(streams, Part.PARAGRAPHS);
        styles = new Styles(streams);
        look = new CharacterState(styles);
    }

    /** How the characters look that were asked for last. */
    CharacterState look() {
        return look;
    }

    /** True when a paragraph ends with the character. */
    boolean endsParagraph(int position) {
        Piece piece = pieces.of(position);
        int place = piece.at(position);
        return paragraphs.at(place).to() <= place + piece.width();
    }

    /** What the style says of its characters. */
    int base(int style) {
        return look.ofStyle(style);
    }

    /** Finds out how the characters from a position on look; returns the position where that may change. */
    int look(int position, int base) {
        Piece piece = pieces.of(position);
        int place = piece.at(position);
        Run run = characters.at(place);
        look.from(base).apply(new Properties(streams.text, run.at(), run.size()));
        if (piece.change() != 0) {
            if (pieces.change(piece) >= 0) {
                look.apply(changes(pieces.change(piece)));
            } else if ((piece.change() & 1) == 0) {
                look.applyShort(piece.change() >> 1 & 0x7f, piece.change() >> 8);
            }
        }
        return Math.min(piece.to(), position + Math.max(1, (run.to() - place) / piece.width()));
    }

    /** @param end the character that ends the paragraph */
    ParagraphState paragraph(int end) {
        Piece piece = pieces.of(end);
        Run run = paragraphs.at(piece.at(end));
        ParagraphState state = new ParagraphState(streams.data);
        state.style = run.style();
        state.list = styles.list(run.style());
        state.level = styles.level(run.style());
        state.apply(new Properties(streams.text, run.at(), run.size()));
        if (piece.change() != 0) {
            if (pieces.change(piece) >= 0) {
                state.apply(changes(pieces.change(piece)));
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
