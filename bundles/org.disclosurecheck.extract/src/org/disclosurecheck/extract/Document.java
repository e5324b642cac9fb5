package org.disclosurecheck.extract;

import java.util.List;
import java.util.Map;

import org.disclosurecheck.findings.Problem;

/**
 * A submitted file as lines and grids, before anyone knows what they mean. Every format comes down to this; what is a
 * title, a section or a table is found out once, for all formats, from here.
 *
 * @param format text, html, docx …
 * @param blocks lines and grids in reading order
 * @param metadata what the file says of itself; keys {@link #TITLE} and {@link #PUBLISHED}, missing when it says nothing
 * @param problems what could not be read
 */
public record Document(String format, List<Block> blocks, Map<String, String> metadata, List<Problem> problems) {

    /** Metadata: the title of the page or of the document's properties. */
    public static final String TITLE = "title";
    /** Metadata: the date of publication, yyyy-MM-dd. */
    public static final String PUBLISHED = "published";

    /** How a line of a footnote or endnote begins, before its number and “］”. Notes stand behind everything else. */
    public static final String NOTE = "［注";
}
