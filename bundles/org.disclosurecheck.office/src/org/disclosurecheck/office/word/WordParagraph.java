package org.disclosurecheck.office.word;

/** A paragraph while it is read. */
final class WordParagraph {

    final Flow flow;
    final StringBuilder text = new StringBuilder();
    /** Says what of its text is shown, unless a run says otherwise. */
    Style style = Style.PLAIN;
    /** The number in front of it, or empty. */
    String label = "";
    /** True while a run is read that is not shown. */
    boolean hidden;
    /** True while a run is read that stands above the line. */
    boolean raised;
    /** True when a revision deletes its mark, so that it runs on into the next paragraph. */
    boolean runsOn;

    WordParagraph(Flow flow) {
        this.flow = flow;
    }

    void close() {
        flow.paragraph(label.isEmpty() ? text.toString() : numbered());
    }

    /** Word sets a blank or a tab between number and text; in Chinese nobody sees it behind a mark such as “、”. */
    private String numbered() {
        String words = text.toString().stripLeading();
        boolean together = words.isEmpty() || !Character.isLetterOrDigit(label.charAt(label.length() - 1))
                && Character.isIdeographic(words.charAt(0));
        return label + (together ? "" : " ") + words;
    }
}
