package org.disclosurecheck.office.word;

import java.util.ArrayDeque;
import java.util.Deque;

/** The fields open at a place of the text. Of a field inside the instruction of another nothing is shown. */
final class Fields {

    /** For each open field, the innermost first, whether its instruction has ended and its result is read. */
    private final Deque<Boolean> open = new ArrayDeque<>();
    private int instructions;

    /** @param type begin, separate or end */
    void at(String type) {
        if ("begin".equals(type)) {
            open.push(false);
            instructions++;
        } else if (!open.isEmpty()) {
            if (!open.pop()) {
                instructions--;
            }
            if ("separate".equals(type)) {
                open.push(true);
            }
        }
    }

    boolean shown() {
        return instructions == 0 || instructions == 1 && !open.peek();
    }
}
