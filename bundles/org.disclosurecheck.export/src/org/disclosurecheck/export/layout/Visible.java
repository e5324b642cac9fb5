package org.disclosurecheck.export.layout;

/**
 * Shows characters that a terminal would obey instead: a file may be called, and a report may hold, whatever somebody
 * wants to do to the screen of a reader.
 */
public final class Visible {

    private Visible() {
    }

    /** The text on one line, with such characters written as they are in Java: \\n, \\t, \\u001b. */
    public static String line(String text) {
        StringBuilder shown = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!obeyed(c)) {
                if (shown != null) {
                    shown.append(c);
                }
                continue;
            }
            if (shown == null) {
                shown = new StringBuilder(text.length() + 8).append(text, 0, i);
            }
            shown.append(switch (c) {
                case '\n' -> "\\n";
                case '\r' -> "\\r";
                case '\t' -> "\\t";
                default -> String.format("\\u%04x", (int) c);
            });
        }
        return shown == null ? text : shown.toString();
    }

    /** Controls, other ends of lines, and marks that turn the direction of writing. */
    private static boolean obeyed(char c) {
        return c < ' ' || c >= 0x7f && c <= 0x9f || c == 0x2028 || c == 0x2029 || c >= 0x202a && c <= 0x202e
                || c >= 0x2066 && c <= 0x2069;
    }
}
