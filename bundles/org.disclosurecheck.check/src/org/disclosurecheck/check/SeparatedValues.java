package org.disclosurecheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Text with separated values, quoted where they need it (RFC 4180); rows by the line where they begin. */
final class SeparatedValues {

    private final char separator;
    private final Map<Integer, List<String>> rows = new TreeMap<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private int line = 1;
    private int begun = 1;

    SeparatedValues(char separator) {
        this.separator = separator;
    }

    Map<Integer, List<String>> rows(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
            }
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                value.append('"');
                i++;
            } else if (c == '"' && (quoted || value.toString().isBlank())) {
                quoted = !quoted;
            } else if (quoted) {
                value.append(c);
            } else if (c == separator) {
                endValue();
            } else if (c == '\n') {
                endRow();
            } else if (c != '\r') {
                value.append(c);
            }
        }
        endRow();
        return rows;
    }

    private void endValue() {
        row.add(value.toString());
        value.setLength(0);
    }

    private void endRow() {
        endValue();
        rows.put(begun, row);
        row = new ArrayList<>();
        begun = line;
    }
}
