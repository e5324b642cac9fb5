package org.disclosurecheck.cli;

import org.disclosurecheck.findings.Language;

/** What the program is, on one line. */
final class Version {

    private Version() {
    }

    /** The number alone, for outputs. */
    static String number() {
        String number = Main.class.getPackage().getImplementationVersion();
        return number == null ? "0" : number;
    }

    static String line(Language language) {
        String number = Main.class.getPackage().getImplementationVersion();
        return "Margent · 眉批 " + (number == null ? language.choose("（开发中）", "(in development)") : number) + " · Java "
                + Runtime.version().feature();
    }
}
