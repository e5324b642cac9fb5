package org.disclosurecheck.rules;

import java.util.HashMap;
import java.util.Map;

/**
 * A pattern of cell addresses: “T3/denied/{column}”. A key also stands for its parts (denied.1 …), “*” for any key, a
 * name in braces for any key that is then bound to the name.
 */
final class AddressPattern {

    private final String[] parts;
    private final boolean lastYear;

    AddressPattern(String pattern) {
        lastYear = pattern.startsWith(Needs.LAST_YEAR);
        parts = (lastYear ? pattern.substring(Needs.LAST_YEAR.length()) : pattern).split("/");
        if (parts.length != 3) {
            throw new IllegalArgumentException("not a cell address: " + pattern);
        }
    }

    /** True for cells of last year’s report. */
    boolean lastYear() {
        return lastYear;
    }

    /** The binding of the variables when the address matches, or null. */
    Map<String, String> match(String address) {
        // every rule asks this of every cell of the form before the first report: most are turned away unsplit
        int row = address.indexOf('/') + 1;
        int column = address.indexOf('/', row) + 1;
        if (!fits(parts[0], address, 0, row - 1) || !fits(parts[1], address, row, column - 1)
                || !fits(parts[2], address, column, address.length())) {
            return null;
        }
        Map<String, String> binding = new HashMap<>();
        bind(parts[1], address.substring(row, column - 1), binding);
        bind(parts[2], address.substring(column), binding);
        return binding;
    }

    private static boolean fits(String part, String address, int from, int to) {
        int end = from + part.length();
        return part.equals("*") || part.startsWith("{")
                || address.startsWith(part, from) && (end == to || end < to && address.charAt(end) == '.');
    }

    private static void bind(String part, String key, Map<String, String> binding) {
        if (part.startsWith("{")) {
            binding.put(part, key);
        }
    }

    @Override
    public String toString() {
        return (lastYear ? Needs.LAST_YEAR : "") + String.join("/", parts);
    }

    /** A location pattern with its variables replaced. */
    static String fill(String location, Map<String, String> binding) {
        String filled = location;
        for (Map.Entry<String, String> e : binding.entrySet()) {
            filled = filled.replace(e.getKey(), e.getValue());
        }
        return filled;
    }
}
