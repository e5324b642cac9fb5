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
 * @param metadata what the file says of itself, under the keys below; what it does not say is missing
 * @param problems what could not be read
 */
public record Document(String format, List<Block> blocks, Map<String, String> metadata, List<Problem> problems) {

    /** Metadata: the title of the page or of the document's properties. */
    public static final String TITLE = "title";
    /** Metadata: the date of publication, yyyy-MM-dd. */
    public static final String PUBLISHED = "published";

    /** How a line of a footnote or endnote begins, before its number and “］”. Notes stand behind everything else. */
    public static final String NOTE = "［注";
    /** Metadata: the column of the site in which the page stands. */
    public static final String COLUMN = "column";
    /** Metadata: the name of the site. */
    public static final String SITE = "site";
    /** Metadata: the address at which the page was published. */
    public static final String ADDRESS = "address";
    /** Metadata: who issued the text, as the site says. */
    public static final String ISSUER = "issuer";
}
