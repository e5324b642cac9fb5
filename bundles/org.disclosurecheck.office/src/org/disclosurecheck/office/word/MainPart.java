package org.disclosurecheck.office.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.office.parts.Parts;
import org.disclosurecheck.office.parts.Relationships;
import org.disclosurecheck.office.parts.Xml;

/** The main part of a package; where there is none of a Word document, what the package is instead. */
final class MainPart {

    /** Namespaces of the transitional and the strict form. */
    private static final Set<String> WORD = Set.of("http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    private MainPart() {
    }

    /**
     * Moves to the root element of the main part.
     *
     * @throws Unreadable when it is not that of a Word document
     */
    static XMLStreamReader root(Relationships relationships, XMLStreamReader xml) throws XMLStreamException, Unreadable {
        if (relationships.main().startsWith("ppt/")) {
            throw notADocument("这是 PowerPoint 演示文稿，不是 Word 文档", "a PowerPoint presentation, no Word document");
        }
        Xml.toRoot(xml);
        if (!WORD.contains(xml.getNamespaceURI()) || !xml.getLocalName().equals("document")) {
            throw notADocument("压缩包里的文件不是 Word 文档", "what is in the archive is no Word document");
        }
        return xml;
    }

    /** What a package without a main part is. */
    static Unreadable missing(Relationships relationships, Parts parts) throws IOException, Unreadable {
        if (relationships.main() != null) {
            return new Unreadable("damaged", "Word 文档缺少正文部分，无法读取",
                    "the Word document has no main part");
        }
        try (InputStream mimetype = parts.open("mimetype"); InputStream ofd = parts.open("OFD.xml")) {
            if (ofd != null) {
                return notADocument("这是 OFD 文件，暂不支持；请另存为 .docx 或 .pdf 后提交", "an OFD file, which is not supported; please save it as .docx or .pdf");
            }
            return mimetype == null ? notADocument("这是压缩包，里面没有 Word 文档", "an archive without a Word document in it")
                    : notADocument("这是 OpenDocument 文件，不是 Word 文档；请另存为 .docx 后提交",
                            "an OpenDocument file, no Word document; please save it as .docx");
        }
    }

    private static Unreadable notADocument(String message, String english) {
        return new Unreadable("not-a-document", message, english);
    }
}
