package org.disclosurecheck.office.legacy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** The fields open at a place of the text: of each its result is shown, and nothing inside an instruction. */
final class OpenFields {

    private static final char BEGIN = 0x13;
    private static final char SEPARATE = 0x14;
    private static final char END = 0x15;
    private static final int LONGEST = 60;

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

    /**
     * Tells of an object that a field embeds.
     *
     * @param position of the mark that was met last
     * @param object is told the program that the object belongs to
     */
    void embedded(Pieces text, int position, Consumer<String> object) {
        if (text.at(position) != BEGIN) {
            return;
        }
        StringBuilder instruction = new StringBuilder();
        for (int at = position + 1; at < text.size() && instruction.length() < LONGEST && text.at(at) >= ' '; at++) {
            instruction.append(text.at(at));
        }
        String[] words = instruction.toString().strip().split(" +");
        if (words.length > 1 && words[0].equals("EMBED")) {
            object.accept(words[1]);
        }
    }

    boolean shown() {
        return instructions == 0;
    }
}
