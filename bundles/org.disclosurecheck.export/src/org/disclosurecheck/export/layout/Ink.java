package org.disclosurecheck.export.layout;

/** The colours in use, named for what they mark. */
public enum Ink {
    ERROR("1;31"), WARNING("1;33"), INFO("36"), GOOD("32"), STRONG("1"), FAINT("2");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
