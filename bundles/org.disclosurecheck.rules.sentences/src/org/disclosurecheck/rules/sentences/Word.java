package org.disclosurecheck.rules.sentences;

import java.util.List;

/**
 * A word of the language under one of its names.
 *
 * @param name the name that stands in the sentence
 * @param label the name by which the word is proposed
 * @param kind what it is: t3row, measure, fact, “operator” …
 * @param data the columns of the noun table behind the names
 * @param doc what it is, for people
 */
record Word(String name, String label, String kind, List<String> data, String doc) {

    static Word of(String kind, String name, String doc) {
        return new Word(name, name, kind, List.of(), doc);
    }

    String data(int at) {
        return at < data.size() ? data.get(at) : "";
    }
}
