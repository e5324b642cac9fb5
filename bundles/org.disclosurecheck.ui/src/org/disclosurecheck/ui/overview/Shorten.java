package org.disclosurecheck.ui.overview;

import java.util.function.ToIntFunction;

/** Fits a text into a width; what is cut off is in the tip of the place. */
final class Shorten {

    private Shorten() {
    }

    static String to(String text, int width, ToIntFunction<String> measure) {
        if (measure.applyAsInt(text) <= width) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (measure.applyAsInt(text.substring(0, middle) + "…") <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return text.substring(0, low) + "…";
    }
}
