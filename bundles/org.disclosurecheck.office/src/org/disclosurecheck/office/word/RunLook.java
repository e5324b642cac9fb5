package org.disclosurecheck.office.word;

import java.util.function.Consumer;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.disclosurecheck.office.parts.PlainXml;
import org.disclosurecheck.office.parts.Xml;

/** Whether a run is shown, and where it stands on its line: by its own word, its style and that of its paragraph. */
final class RunLook implements Consumer<String> {

    private final XMLStreamReader xml;
    private final Styles styles;
    /** The same reader when it knows what it has read before, else null. */
    private final PlainXml plain;
    /** What the last run said of itself, from where to where: most say the same. */
    private RunLook last;
    private int from = -1;
    private int to = -1;
    private boolean clear = true;
    private Boolean hidden;
    private Boolean struck;
    private Boolean raised;
    private Style style = Style.PLAIN;

    RunLook(XMLStreamReader xml, Styles styles) {
        this.xml = xml;
        this.styles = styles;
        this.plain = xml instanceof PlainXml known ? known : null;
    }

    /** A run begins that says nothing of itself yet. */
    void clear() {
        hidden = null;
        struck = null;
        raised = null;
        style = Style.PLAIN;
        clear = true;
    }

    /** Reads what the run says of itself to its end. */
    void read() throws XMLStreamException {
        boolean whole = clear && plain != null;
        int begin = whole ? plain.place() : -1;
        clear = false;
        Properties.read(xml, this);
        if (whole) {
            last = last == null ? new RunLook(xml, styles) : last;
            last.take(this);
            from = begin;
            to = plain.place();
        }
    }

    /** Goes to the end of what the run says of itself, when it is what the last one said. */
    boolean repeats() {
        boolean same = clear && plain != null && plain.passes(from, to);
        if (same) {
            take(last);
            clear = false;
        }
        return same;
    }

    private void take(RunLook other) {
        hidden = other.hidden;
        struck = other.struck;
        raised = other.raised;
        style = other.style;
    }

    /** @param name of the property that the document is at */
    @Override
    public void accept(String name) {
        switch (name) {
            case "rStyle" -> style = styles.ofRun(Xml.attribute(xml, "val"));
            case "vanish" -> hidden = Properties.on(xml);
            case "strike" -> struck = Properties.on(xml);
            case "dstrike" -> struck = Properties.on(xml) ? Boolean.TRUE : struck;
            case "vertAlign" -> raised = "superscript".equals(Xml.attribute(xml, "val"));
            default -> { }
        }
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
        return Boolean.TRUE.equals(last);
    }

    /** Of switches like these, two styles that both set one undo each other, unless the defaults set it anyway. */
    private static boolean on(Boolean run, Boolean paragraph, Boolean character, Boolean everywhere) {
        return run != null ? run : Boolean.TRUE.equals(everywhere)
                || Boolean.TRUE.equals(paragraph) != Boolean.TRUE.equals(character);
    }
}
