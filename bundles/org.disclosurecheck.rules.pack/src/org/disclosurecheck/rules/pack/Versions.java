package org.disclosurecheck.rules.pack;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of versions: numbers in them count as numbers, 2027.9 before 2027.10. */
final class Versions {

    private static final Pattern PART = Pattern.compile("\\d+|\\D+");

    private Versions() {
    }

    static int compare(String one, String other) {
        Matcher a = PART.matcher(one);
        Matcher b = PART.matcher(other);
        while (true) {
            boolean more = a.find();
            if (!b.find()) {
                return more ? 1 : 0;
            }
            if (!more) {
                return -1;
            }
            boolean numbers = Character.isDigit(a.group().charAt(0)) && Character.isDigit(b.group().charAt(0));
            int order = numbers ? new BigInteger(a.group()).compareTo(new BigInteger(b.group())) : a.group().compareTo(b.group());
            if (order != 0) {
                return order;
            }
        }
    }
}
