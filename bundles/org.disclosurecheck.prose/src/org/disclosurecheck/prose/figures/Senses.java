package org.disclosurecheck.prose.figures;

import java.util.List;

/** What some words do, a bit for each sense: whether one is among them is asked of every figure many times. */
final class Senses {

    private long first;
    private long second;

    static {
        if (Sense.values().length > 2 * Long.SIZE) {
            throw new IllegalStateException("more senses than bits");
        }
    }

    static Senses of(Sense... senses) {
        Senses made = new Senses();
        for (Sense sense : senses) {
            made.add(sense);
        }
        return made;
    }

    /** All from one to the other, in the order in which they are declared. */
    static Senses range(Sense from, Sense to) {
        Senses made = new Senses();
        for (Sense sense : Sense.values()) {
            if (sense.compareTo(from) >= 0 && sense.compareTo(to) <= 0) {
                made.add(sense);
            }
        }
        return made;
    }

    /** Those of some words. */
    void addAll(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Sense sense = tokens.get(i).sense();
            if (sense != null) {
                add(sense);
            }
        }
    }

    private void add(Sense sense) {
        int number = sense.ordinal();
        if (number < Long.SIZE) {
            first |= 1L << number;
        } else {
            second |= 1L << number;
        }
    }

    /** False for null: a token that is no known word. */
    boolean has(Sense sense) {
        if (sense == null) {
            return false;
        }
        int number = sense.ordinal();
        return ((number < Long.SIZE ? first : second) & 1L << number) != 0;
    }
}
