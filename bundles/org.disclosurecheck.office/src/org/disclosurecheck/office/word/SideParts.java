package org.disclosurecheck.office.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.office.parts.GuardedPart;
import org.disclosurecheck.office.parts.PartLinks;
import org.disclosurecheck.office.parts.Parts;
import org.disclosurecheck.office.parts.SameParts;
import org.disclosurecheck.office.parts.Xml;

/**
 * The parts beside the body that its readers see something of: styles, numbering, notes. One of them that is damaged
 * does not take the body with it, but is a grave problem; most documents need few of them, and only those are read.
 */
final class SideParts {

    /** Reads a part from its stream. */
    private interface Reading<T> {
        T read(InputStream in) throws IOException, XMLStreamException, Unreadable;
    }

    private static final SameParts<Styles> STYLES = new SameParts<>(16);

    private final Parts parts;
    private final PartLinks links;
    private final Remarks remarks = new Remarks();
    private final Notes notes = new Notes();
    private final List<Problem> problems = new ArrayList<>();
    private final Styles styles;
    private final Lists lists = new Lists(this::numbering);

    SideParts(Parts parts, String main) throws Unreadable {
        this.parts = parts;
        this.links = links(main);
        this.styles = styles();
        if (links.parts().containsKey("vbaProject")) {
            remarks.macros();
        }
        links.outside().forEach(remarks::outside);
        String settings = links.parts().get("settings");
        if (settings != null) {
            links(settings).outside().forEach(remarks::outside);
        }
    }

    private Styles styles() throws Unreadable {
        String name = links.parts().get("styles");
        try {
            return name == null ? Styles.NONE : STYLES.read(parts, name, "", StylesReader::read, Styles.NONE);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            return failed("styles", e, Styles.NONE);
        }
    }

    private PartLinks links(String part) throws Unreadable {
        try {
            return PartLinks.of(parts, part);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            return failed("rels", e, PartLinks.NONE);
        }
    }

    /** @param xml at the root of the body, or of a part with notes */
    WordText text(XMLStreamReader xml) {
        return new WordText(xml, new WordLayout(styles, lists), styles, notes, remarks);
    }

    private Numbering numbering() throws Unreadable {
        return read("numbering", in -> new NumberingReader(Xml.reader(in)).read(), Numbering.NONE);
    }

    /** The notes that the body marks, as lines. */
    List<Block> notes() throws Unreadable {
        for (String kind : List.of("footnote", "endnote")) {
            if (notes.marked(kind)) {
                notes.open(kind);
                read(kind + "s", in -> {
                    XMLStreamReader xml = Xml.reader(in);
                    Xml.toRoot(xml);
                    return text(xml).read();
                }, List.of());
            }
        }
        return notes.lines();
    }

    private <T> T read(String kind, Reading<T> reading, T otherwise) throws Unreadable {
        String name = links.parts().get(kind);
        try (InputStream in = name == null ? null : parts.open(name)) {
            return in == null ? otherwise : reading.read(in);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            return failed(kind, e, otherwise);
        }
    }

    private <T> T failed(String kind, Exception e, T otherwise) throws Unreadable {
        if (GuardedPart.TooLarge.in(e)) {
            throw WordLayout.tooLarge("解压后过大（疑似压缩炸弹）", "a size beyond all bounds when unpacked, like a zip bomb");
        }
        problems.add(Problem.fatal("damaged-part", "Word 文档的一部分已损坏，未读取（" + kind + "）", Source.NOWHERE)
                .english("a part of the Word document is damaged; it was not read"));
        return otherwise;
    }

    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(remarks.problems());
        return all;
    }
}
