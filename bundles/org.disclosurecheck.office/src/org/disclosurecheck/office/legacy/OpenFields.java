package org.disclosurecheck.office.legacy;

import java.util.ArrayDeque;
import java.util.Deque;

/** The fields open at a place of the text: of each its result is shown, and nothing of what is inside an instruction. */
final class OpenFields {

    private static final char BEGIN = 0x13;
    private static final char SEPARATE = 0x14;
    private static final char END = 0x15;

    /** For each open field, the innermost first, whether its instruction is read. */
    private final Deque<Boolean> open = new ArrayDeque<>(2);
    private int instructions;

    /** True when the character is a mark of a field. */
    boolean at(char c) {
        if (c < BEGIN || c > END) {
            return false;
        }
        if (c == BEGIN) {
            open.push(true);
            instructions++;
        } else if (!open.isEmpty()) {
            instructions -= open.pop() ? 1 : 0;
            if (c == SEPARATE) {
                open.push(false);
            }
        }
        return true;
    }

    boolean shown() {
        return instructions == 0;
    }
}
