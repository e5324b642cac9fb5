package org.disclosurecheck.office.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.DocumentReader;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.office.parts.CoreProperties;
import org.disclosurecheck.office.parts.GuardedPart;
import org.disclosurecheck.office.parts.OpenedPackage;
import org.disclosurecheck.office.parts.PackageKind;
import org.disclosurecheck.office.parts.Parts;
import org.disclosurecheck.office.parts.PlainMemory;
import org.disclosurecheck.office.parts.PlainXml;
import org.disclosurecheck.office.parts.Relationships;
import org.disclosurecheck.office.parts.Xml;
import org.disclosurecheck.office.parts.ZipParts;

/**
 * Reads Word documents. Any zip that no other reader takes is taken for one, so that it is named as what it is.
 *
 * <p>The text is read by StAX and not by XWPF, which builds a tree of XmlBeans: about a fifteenth of the time. Behind it
 * {@link PlainXml} reads what programs usually write, and Aalto, straight from the part, all else. How the package is opened, and why, see {@link ZipParts}.
 */
public final class DocxReader implements DocumentReader {

    private static final int MOST_MEMORIES = 4;

    /** What was seen of documents before, for whoever reads the next one. */
    private final Queue<PlainMemory> memories = new ArrayBlockingQueue<>(MOST_MEMORIES);

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public boolean recognises(Content content) {
        return PackageKind.isZip(content) && !PackageKind.of(content).isWorkbook();
    }

    @Override
    public Document read(Content content) throws Unreadable {
        OpenedPackage opened = OpenedPackage.of(content.bytes());
        try (Parts parts = opened.parts()) {
            return read(parts, opened.cut());
        } catch (IOException | XMLStreamException | RuntimeException e) {
            // whatever the libraries make of bytes that are no proper document
            throw GuardedPart.TooLarge.in(e) ? new Unreadable("too-large", "Word 文档解压后过大（疑似压缩炸弹），不予读取",
                    "unpacked the Word document would be too large, like a zip bomb; it was not read") : damaged();
        }
    }

    private Document read(Parts parts, boolean cut) throws IOException, XMLStreamException, Unreadable {
        Relationships relationships = Relationships.of(parts);
        PlainMemory memory = memories.poll();
        memory = memory == null ? new PlainMemory(WordText.UNREAD) : memory;
        try {
            PlainXml plain = relationships.main() == null ? null : memory.document(parts, relationships.main());
            Document read = plain == null ? null : read(plain, InputStream.nullInputStream(), parts, relationships, cut);
            memories.offer(memory);
            if (read != null) {
                return read;
            }
        } catch (PlainXml.Unusual e) {
            // the parser that reads any document begins anew
            memories.offer(memory);
        }
        try (InputStream in = relationships.main() == null ? null : parts.open(relationships.main())) {
            if (in == null) {
                throw cut ? damaged() : MainPart.missing(relationships, parts);
            }
            return read(Xml.reader(in), in, parts, relationships, cut);
        }
    }

    private Document read(XMLStreamReader reader, InputStream rest, Parts parts, Relationships relationships, boolean cut)
            throws IOException, XMLStreamException, Unreadable {
        XMLStreamReader xml = MainPart.root(relationships, reader);
        SideParts side = new SideParts(parts, relationships.main());
        List<Block> blocks = new ArrayList<>(side.text(xml).read());
        // the checksum is compared at the very end
        rest.transferTo(OutputStream.nullOutputStream());
        blocks.addAll(side.notes());
        List<Problem> problems = new ArrayList<>(side.problems());
        if (cut) {
            problems.add(Problem.note("cut-off", "Word 文档的压缩目录缺失或损坏；正文完整，已照常读取", Source.NOWHERE)
                    .english("the zip directory of the document is missing or damaged; its text is whole and was read"));
        }
        return new Document(format(), List.copyOf(blocks), CoreProperties.of(parts, relationships.properties()),
                List.copyOf(problems));
    }

    private static Unreadable damaged() {
        return new Unreadable("damaged", "Word 文档已损坏或不完整，无法读取",
                    "the Word document is damaged or incomplete");
    }
}
