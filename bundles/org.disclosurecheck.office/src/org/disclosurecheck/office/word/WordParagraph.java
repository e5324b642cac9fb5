package org.disclosurecheck.office.word;

import java.util.Arrays;

import org.disclosurecheck.extract.Passage;
import org.disclosurecheck.office.parts.Numbered;

/** A paragraph while it is read. */
final class WordParagraph {

    private static final char[] NOTHING = new char[0];
    private static final int LONGEST_WORD = 20;
    /** Short texts met lately: tables are full of the same. Threads may overwrite each other’s, which loses nothing. */
    private static final Word[] WORDS = new Word[1 << 11];

    /** The numbers that stand in most cells, found without a look at what was met. */
    private static final String[] NUMBERS = new String[1_000];

    /** A short text and its characters, which are compared faster one by one than those inside of the text. */
    private record Word(char[] characters, String text) {
    }

    final Flow flow;
    private char[] text = NOTHING;
    private int length;
    /** False when some of it ends a line, is invisible, or a blank of another kind. */
    private boolean plain = true;
    /** Says what of its text is shown, unless a run says otherwise. */
    Style style = Style.PLAIN;
    /** The number in front of it, or empty. */
    String label = "";
    /** True while a run is read that is not shown. */
    boolean hidden;
    /** True while a run is read that stands above the line. */
    boolean raised;
    /** True when a revision deletes its mark, so that it runs on into the next paragraph. */
    boolean runsOn;

    WordParagraph(Flow flow) {
        this.flow = flow;
    }

    void add(String more) {
        int count = more.length();
        room(count);
        more.getChars(0, count, text, length);
        taken(count);
    }

    /** @param more as many characters of it as that */
    void add(char[] more, int count) {
        room(count);
        System.arraycopy(more, 0, text, length, count);
        taken(count);
    }

    private void room(int count) {
        if (length + count > text.length) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, length + Math.max(count, 8)));
        }
    }

    private void taken(int count) {
        char[] all = text;
        int end = length + count;
        boolean as = plain;
        for (int i = length; i < end; i++) {
            char c = all[i];
            as &= c >= '\u3000' && c != '\ufeff' || Passage.plain(c);
        }
        plain = as;
        length = end;
    }

    void close() {
        if (label.isEmpty()) {
            flow.paragraph(text(), plain);
        } else {
            flow.paragraph(Numbered.text(label, text()), false);
        }
    }

    private String text() {
        if (length == 0) {
            return "";
        }
        int number = number();
        return number >= 0 ? NUMBERS[number] : length > LONGEST_WORD ? new String(text, 0, length) : word();
    }

    /** The small number that it is, written as numbers are; -1 when it is something else. */
    private int number() {
        if (length > 3 || length > 1 && text[0] == '0') {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < length; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return -1;
            }
            number = 10 * number + text[i] - '0';
        }
        if (NUMBERS[number] == null) {
            NUMBERS[number] = new String(text, 0, length);
        }
        return number;
    }

    private String word() {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + text[i];
        }
        int slot = (hash ^ hash >>> 12) & WORDS.length - 1;
        Word known = WORDS[slot];
        if (known == null || !is(known.characters)) {
            known = new Word(Arrays.copyOf(text, length), new String(text, 0, length));
            WORDS[slot] = known;
        }
        return known.text;
    }

    private boolean is(char[] known) {
        boolean same = known.length == length;
        for (int i = 0; i < length && same; i++) {
            same = known[i] == text[i];
        }
        return same;
    }
}
