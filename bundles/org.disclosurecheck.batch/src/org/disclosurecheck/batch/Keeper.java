package org.disclosurecheck.batch;

import java.io.Closeable;
import java.io.IOException;

import org.disclosurecheck.batch.journal.Finished;
import org.disclosurecheck.batch.journal.Journal;
import org.disclosurecheck.batch.journal.LastRound;
import org.disclosurecheck.batch.journal.Line;

/** Keeps the results for the next run. When there is no room for them, that one has to find them again. */
final class Keeper implements Closeable {

    private Finished finished;
    private LastRound.Writer round;

    Keeper(Journal journal, String context, String word) {
        try {
            finished = journal == null ? null : journal.finish();
            round = finished == null ? null : journal.writeRound(context, word);
        } catch (IOException e) {
            finished = null;
        }
    }

    void cause(long key, long cause, Line result) {
        if (round != null) {
            round.add(key, cause, result);
        }
    }

    void add(Checked result) {
        try {
            if (finished != null) {
                finished.add(result.line());
            }
        } catch (IOException e) {
            close();
        }
    }

    /** @return false when nothing was kept */
    boolean complete(String word) {
        try {
            if (finished != null) {
                finished.complete(word);
                round.complete();
                return true;
            }
        } catch (IOException e) {
            close();
        }
        return false;
    }

    @Override
    public void close() {
        if (round != null) {
            round.close();
            round = null;
        }
        if (finished != null) {
            finished.close();
            finished = null;
        }
    }
}
