package org.disclosurecheck.extract.internal.tables;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.extract.internal.words.Key;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.form.DisclosureBlock;

/** A labelled row as it stands in the file, before its label and its values are matched with the form. */
final class RowText {

    final String text;
    /** What an unknown label is compared by: explanations in brackets left out. */
    final String key;
    final Source source;
    /** What the label means, or null when nothing in the form is labelled so. */
    final Label label;
    /** The block of 表二 it stands in, as far as the headings above it tell; or null. */
    final DisclosureBlock block;
    /** The header above it. */
    final Header header;
    final List<Piece> values = new ArrayList<>();
    private final int row;
    /** Its values stand in the same row of a grid; else they follow line by line. */
    private final boolean bounded;
    private final boolean first;

    RowText(String text, String key, Label label, Piece last, boolean bounded, boolean first, Header header) {
        this.text = text;
        String outside = Key.outsideBrackets(text);
        this.key = label != null || outside == null ? key : outside;
        this.source = last.source();
        this.label = label;
        this.block = label == null ? null : label.block();
        this.header = header;
        this.row = last.row();
        this.bounded = bounded;
        this.first = first;
    }

    boolean takes(Piece piece) {
        return !bounded || piece.row() == row;
    }

    boolean bounded() {
        return bounded;
    }

    boolean isRow() {
        return label != null && label.is(Label.Role.ROW);
    }

    /** True for words that label no row: nothing in the form, and no values behind them. */
    boolean isHeaderText() {
        return label == null && isBlank() && (values.isEmpty() || !first);
    }

    /** True when every value cell it has is blank, or it has none. */
    boolean isBlank() {
        for (Piece value : values) {
            if (!value.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
