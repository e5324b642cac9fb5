package org.disclosurecheck.testkit.generate;

/** How offices lay out their prose. */
enum ProseStyle {
    /** “（一）主动公开。全年……” */
    HEADING_AND_TEXT,
    /** “（一）主动公开情况” on a line of its own, paragraphs below. */
    HEADING_LINES,
    /** “主动公开方面：全年……”, without numbers. */
    ASPECT_WORDS,
    /** Headings on lines of their own, and in section five “（一）存在的主要问题”. */
    HEADINGS_EVERYWHERE
}
