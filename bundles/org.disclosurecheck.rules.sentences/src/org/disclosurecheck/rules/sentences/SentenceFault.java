package org.disclosurecheck.rules.sentences;

import java.util.List;

/**
 * What is wrong with a sentence, and where.
 *
 * @param offset index of the first character in the text
 * @param length how many characters
 * @param line 1-based
 * @param column 1-based
 * @param zh what is wrong, in Chinese
 * @param en the same in English
 * @param expected what could stand there, best first
 */
public record SentenceFault(int offset, int length, int line, int column, String zh, String en, List<String> expected) {

    /** The fault behind so many rows of a table, say. */
    SentenceFault at(int newLine, int newColumn) {
        return new SentenceFault(offset, length, newLine, newColumn, zh, en, expected);
    }

    @Override
    public String toString() {
        return line + ":" + column + ": " + zh;
    }
}
