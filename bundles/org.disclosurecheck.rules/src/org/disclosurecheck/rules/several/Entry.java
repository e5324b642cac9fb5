package org.disclosurecheck.rules.several;

import org.disclosurecheck.rules.several.digest.Digest;

/**
 * A report on its way among the others. What takes time, the marks of its texts and what is put away of it, is worked out
 * here, by any thread: the one that puts reports together is alone.
 */
public final class Entry {

    private final Card card;
    private final int[][] marks;
    private final byte[] away;
    private final Digest digest;

    private Entry(Card card, int[][] marks, Digest digest) {
        this.card = card;
        this.marks = marks;
        this.away = PutAway.bytes(card, marks, digest);
        this.digest = digest;
    }

    /**
     * @param digest null when the file could not be read
     * @param roster who must report, or null
     */
    static Entry of(String path, Digest digest, Roster roster) {
        Card card = Card.of(path, digest, roster);
        return new Entry(card, digest == null ? new int[Card.COMPARED.size()][0] : card.marks(digest), digest);
    }

    Card card() {
        return card;
    }

    /** For each section that is compared; empty when it is too short. */
    int[][] marks() {
        return marks;
    }

    /** {@link PutAway} as bytes. */
    byte[] away() {
        return away;
    }

    /** Null when the file could not be read. */
    Digest digest() {
        return digest;
    }
}
