package org.disclosurecheck.ui;

import java.util.function.ToIntFunction;

/** Fits a text into the room that there is; what is cut off is in the tip of the place. */
public final class Shorten {

    private Shorten() {
    }

    /** @param measure how much room some words take */
    public static String to(String text, int room, ToIntFunction<String> measure) {
        if (measure.applyAsInt(text) <= room) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (measure.applyAsInt(text.substring(0, middle) + "…") <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return text.substring(0, low) + "…";
    }
}
