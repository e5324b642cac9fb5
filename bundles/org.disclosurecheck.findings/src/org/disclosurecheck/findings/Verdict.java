package org.disclosurecheck.findings;

/** What a check says of a whole report. */
public enum Verdict {
    /** Nothing at error, and everything needed could be read. */
    ACCEPTABLE("acceptable", "未见错误"),
    /** At least one finding at error. */
    OBJECTIONABLE("objectionable", "有错误"),
    /** Something that was needed could not be read, and nothing else is at error. */
    UNDECIDED("undecided", "无法判定");

    private final String id;
    private final String zh;

    Verdict(String id, String zh) {
        this.id = id;
        this.zh = zh;
    }

    public String id() {
        return id;
    }

    public String label(Language language) {
        return language.choose(zh, id);
    }
}
