package org.disclosurecheck.office.word;

/** Whether a run is shown, and where it stands on its line: by its own word, its style and that of its paragraph. */
final class RunLook {

    private final Styles styles;
    private Boolean hidden;
    private Boolean struck;
    private Boolean raised;
    private Style style = Style.PLAIN;

    RunLook(Styles styles) {
        this.styles = styles;
    }

    /** A run begins that says nothing of itself yet. */
    void clear() {
        hidden = null;
        struck = null;
        raised = null;
        style = Style.PLAIN;
    }

    /** The run says this of itself. */
    void add(RunProperties said) {
        hidden = said.hidden != null ? said.hidden : hidden;
        struck = said.struck != null ? said.struck : struck;
        raised = said.raised != null ? said.raised : raised;
        style = said.styled ? styles.ofRun(said.style) : style;
    }

    /** Hidden text is not read, nor what is crossed out by hand. */
    boolean shown(Style paragraph) {
        return !on(hidden, paragraph.hidden(), style.hidden(), styles.defaults.hidden)
                && !on(struck, paragraph.struck(), style.struck(), styles.defaults.struck);
    }

    /** A raised digit is a note mark. */
    boolean raised(Style paragraph) {
        Boolean last = raised != null ? raised : style.raised() != null ? style.raised()
                : paragraph.raised() != null ? paragraph.raised() : styles.defaults.raised;
        return last != null && last;
    }

    /** Of switches like these, two styles that both set one undo each other, unless the defaults set it anyway. */
    private static boolean on(Boolean run, Boolean paragraph, Boolean character, Boolean everywhere) {
        return run != null ? run : everywhere != null && everywhere
                || (paragraph != null && paragraph) != (character != null && character);
    }
}
