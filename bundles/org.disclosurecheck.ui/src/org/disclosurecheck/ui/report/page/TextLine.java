package org.disclosurecheck.ui.report.page;

/**
 * A line of prose on the page.
 *
 * @param key key of the place it is corrected at (see {@link org.disclosurecheck.workspace.Places}), or null when it cannot be
 * @param text what stands there
 * @param role what it is
 */
public record TextLine(String key, String text, Role role) {

    /** What a line is, which tells how it looks. */
    public enum Role {
        TITLE, HEADING, PARAGRAPH, SIGNATURE
    }

    /** The same line with another text. */
    public TextLine with(String other) {
        return new TextLine(key, other, role);
    }
}
