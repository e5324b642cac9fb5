package org.disclosurecheck.batch;

import java.io.IOException;

import org.disclosurecheck.batch.journal.RunIndex;
import org.disclosurecheck.check.Input;
import org.disclosurecheck.check.Inputs;

/** Looks whether a run would be over the very reports of the last one, by their names, sizes and times of change. */
final class Unchanged {

    private final Inputs inputs;
    /** The report that comes next when nothing changed. */
    private String name;
    private String stamp;

    Unchanged(Inputs inputs) {
        this.inputs = inputs.with(this::isExpected);
    }

    boolean since(RunIndex last) throws IOException {
        boolean same = last.reports((expectedName, expectedStamp) -> {
            name = expectedName;
            stamp = expectedStamp;
            return inputs.hasNext() && isExpected(inputs.next());
        });
        name = null;
        return same && !inputs.hasNext();
    }

    /** A file that is as it was when it was read as a report need not be opened to see that it is none of those that hold some. */
    private boolean isExpected(Input input) {
        return input.name().equals(name) && !stamp.isEmpty() && stamp.equals(input.stamp());
    }
}
