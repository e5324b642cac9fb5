package org.disclosurecheck.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;

import org.disclosurecheck.batch.journal.RunIndex;
import org.disclosurecheck.check.Input;
import org.disclosurecheck.check.Inputs;
import org.disclosurecheck.check.Selection;

/** Looks whether a run would be over the very reports of the last one, by their names, sizes and times of change. */
public final class Unchanged {

    private final Function<Selection, Inputs> walk;
    private Selection walked = new Selection();
    private Thread early;
    /** What was looked at early; null when nothing was, or something came between. */
    private RunIndex seen;
    private boolean same;

    /** @param walk gives the reports of this run, of which none is opened; it may be asked for less than all of them, and again */
    public Unchanged(Function<Selection, Inputs> walk) {
        this.walk = walk;
    }

    /**
     * Looks at once, while the rules are still being opened: it takes as long as that, and needs none of them. It holds when
     * the last run turns out to be still the same once nobody else can have the journal.
     */
    public Unchanged early(Path journal) {
        RunIndex last = RunIndex.peek(journal);
        if (last != null) {
            early = new Thread(() -> {
                try {
                    look(last);
                    seen = last;
                } catch (IOException | RuntimeException e) {
                    // who looks later finds out what it is
                }
            }, "look");
            early.setDaemon(true);
            early.start();
        }
        return this;
    }

    boolean since(RunIndex last) throws IOException {
        try {
            if (early != null) {
                early.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (seen == null || !seen.isSame(last)) {
            look(last);
        }
        return same;
    }

    /** What was passed over on the way. */
    public Selection walked() {
        return walked;
    }

    private void look(RunIndex last) throws IOException {
        Selection selection = new Selection();
        same = new Expected(walk.apply(selection)).are(last);
        walked = selection;
    }

    /** The reports one after the other, and what each is when nothing changed. */
    private static final class Expected {

        private final Inputs inputs;
        private String name;
        private String stamp;

        Expected(Inputs inputs) {
            this.inputs = inputs.with(this::isExpected);
        }

        boolean are(RunIndex last) throws IOException {
            boolean all = last.reports((expectedName, expectedStamp) -> {
                name = expectedName;
                stamp = expectedStamp;
                return inputs.hasNext() && isExpected(inputs.next());
            });
            name = null;
            return all && !inputs.hasNext();
        }

        /** A file that is as it was when it was read as a report need not be opened to see that it is none of those that hold some. */
        private boolean isExpected(Input input) {
            return input.name().equals(name) && !stamp.isEmpty() && stamp.equals(input.stamp());
        }
    }
}
