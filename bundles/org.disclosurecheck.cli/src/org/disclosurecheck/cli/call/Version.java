package org.disclosurecheck.cli.call;

import org.disclosurecheck.findings.Language;

/** What the program is, on one line. */
public final class Version {

    private Version() {
    }

    /** The number alone, for outputs. */
    public static String number() {
        String number = Version.class.getPackage().getImplementationVersion();
        return number == null ? "0" : number;
    }

    public static String line(Language language) {
        String number = Version.class.getPackage().getImplementationVersion();
        return "Margent · 眉批 " + (number == null ? language.choose("（开发中）", "(in development)") : number) + " · Java "
                + Runtime.version().feature();
    }
}
