package org.disclosurecheck.rules.several;

import java.util.regex.Pattern;

import org.disclosurecheck.prose.Letters;

/** Names of units as they are compared: one width, no blanks or brackets, without the words that are left out in short. */
final class UnitNames {

    private static final String[] TAILS = {"人民政府办公室", "人民政府办公厅", "人民政府", "街道办事处", "办事处"};

    private static final Pattern ITSELF = Pattern.compile("\\(?本级\\)?$");

    private UnitNames() {
    }

    static String plain(String name) {
        String plain = Letters.plain(name);
        StringBuilder kept = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (!Letters.isBlank(c)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** 青禾镇 for 青禾镇人民政府; an office of the government keeps its last word, for it is another unit. */
    static String core(String name) {
        String plain = plain(name);
        plain = plain.contains("本级") ? ITSELF.matcher(plain).replaceFirst("") : plain;
        for (String tail : TAILS) {
            if (plain.endsWith(tail) && plain.length() > tail.length() + 1) {
                String head = plain.substring(0, plain.length() - tail.length());
                return tail.startsWith("人民政府办公") ? head + "政府办" : tail.startsWith("街道") ? head + "街道" : head;
            }
        }
        if (plain.endsWith("政府办公室") || plain.endsWith("政府办公厅")) {
            return plain.substring(0, plain.length() - 2);
        }
        return plain.endsWith("政府") && plain.length() > 4 ? plain.substring(0, plain.length() - 2) : plain;
    }

    /** True for the 办公室（厅） of a government. */
    static boolean isOffice(String name) {
        String plain = plain(name);
        return plain.endsWith("政府办公室") || plain.endsWith("政府办公厅") || plain.endsWith("政府办");
    }
}
