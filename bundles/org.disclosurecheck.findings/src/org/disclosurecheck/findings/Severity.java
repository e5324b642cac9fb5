package org.disclosurecheck.findings;

/** How grave a finding is; the order is from grave to slight. */
public enum Severity {
    ERROR("error", "错误"), WARNING("warning", "警告"), INFO("info", "提示");

    private final String id;
    private final String label;

    Severity(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** The word of the contract: error, warning, info. */
    public String id() {
        return id;
    }

    /** The word for people, in the given language. */
    public String label(Language language) {
        return language == Language.ZH ? label : id;
    }

    /** @throws IllegalArgumentException when there is no severity of that name */
    public static Severity of(String id) {
        for (Severity severity : values()) {
            if (severity.id.equals(id)) {
                return severity;
            }
        }
        throw new IllegalArgumentException("not a severity: " + id);
    }

    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
