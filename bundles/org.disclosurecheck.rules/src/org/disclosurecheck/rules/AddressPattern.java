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
        String[] keys = address.split("/");
        Map<String, String> binding = new HashMap<>();
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i];
            if (part.startsWith("{")) {
                binding.put(part, keys[i]);
            } else if (!part.equals("*") && !keys[i].equals(part) && !keys[i].startsWith(part + ".")) {
                return null;
            }
        }
        return binding;
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
