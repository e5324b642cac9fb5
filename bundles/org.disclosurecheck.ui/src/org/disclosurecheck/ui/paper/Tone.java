package org.disclosurecheck.ui.paper;

/** What words or a place look like. Each tone has a shape of its own, so that it is told apart without colours. */
public enum Tone {
    PLAIN,
    /** A label of a table. */
    LABEL,
    /** A heading, in bold print. */
    HEADING,
    /** A title, in bold print in the middle. */
    TITLE,
    /** Says little: smaller weight. */
    FAINT,
    /** Stands in both texts: underlined with dots. */
    COPIED,
    /** Only here: underlined. */
    NEW,
    /** Only there: struck out. */
    GONE,
    /** Far from what it was: in bold print. */
    JUMP
}
