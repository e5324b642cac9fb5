package org.disclosurecheck.batch;

import org.disclosurecheck.batch.journal.LineIndex;

/**
 * A part of a run: which reports are in it, their names tell, so that a report stays in its part however many come and go.
 *
 * @param number from 1 on
 * @param of how many parts there are
 */
public record Shard(int number, int of) {

    private static final int MOST = 9999;

    /** @throws IllegalArgumentException when the text is not like 3/16 */
    public static Shard parse(String text) {
        if (!text.matches("[1-9]\\d{0,3}/[1-9]\\d{0,3}")) {
            throw new IllegalArgumentException(text);
        }
        Shard shard = new Shard(Integer.parseInt(text.substring(0, text.indexOf('/'))),
                Integer.parseInt(text.substring(text.indexOf('/') + 1)));
        if (shard.number > shard.of || shard.of > MOST) {
            throw new IllegalArgumentException(text);
        }
        return shard;
    }

    boolean takes(String name) {
        return Long.remainderUnsigned(LineIndex.hash(name), of) == number - 1;
    }

    @Override
    public String toString() {
        return number + "/" + of;
    }
}
