package org.disclosurecheck.cli.reports;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

import org.disclosurecheck.check.Input;

/** Inputs of which one can tell whether there is more than one, before any is worked on. */
final class OneAhead implements Iterator<Input> {

    private final Iterator<Input> inputs;
    private final Deque<Input> taken = new ArrayDeque<>();

    OneAhead(Iterator<Input> inputs) {
        this.inputs = inputs;
    }

    /** Whether there is one at most. */
    boolean alone() {
        while (taken.size() < 2 && inputs.hasNext()) {
            taken.add(inputs.next());
        }
        return taken.size() < 2;
    }

    @Override
    public boolean hasNext() {
        return !taken.isEmpty() || inputs.hasNext();
    }

    @Override
    public Input next() {
        return taken.isEmpty() ? inputs.next() : taken.remove();
    }
}
