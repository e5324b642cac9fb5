package org.disclosurecheck.export.office.marked;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import org.disclosurecheck.findings.Finding;

/** A Word document with remarks. Only the text part gets marks, and the part with the remarks is added; all else stays as it is. */
final class MarkedDocument {

    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String DOCUMENT = "word/document.xml";
    private static final String LINKS = "word/_rels/document.xml.rels";
    private static final String TYPES = "[Content_Types].xml";

    private final Packed packed;
    private final Remarks remarks;
    private final Document text;
    private final String namespace;
    private Document comments;
    private String commentsPart;
    private int next;

    MarkedDocument(byte[] original, Remarks remarks) throws IOException {
        this.packed = new Packed(original);
        this.remarks = remarks;
        this.text = Markup.parse(packed.part(DOCUMENT));
        this.namespace = text.getDocumentElement().getNamespaceURI();
    }

    void write(OutputStream out) throws IOException {
        openComments();
        WordPlaces places = new WordPlaces(text, remarks);
        for (Finding finding : remarks.findings()) {
            Element place = places.of(finding);
            Element at = place == null ? places.first() : place;
            if (at != null) {
                comment(remarks.lines(finding, place != null));
                mark(at, place == null ? null : finding.quote());
                next++;
            }
        }
        packed.put(DOCUMENT, Markup.bytes(text));
        packed.put(commentsPart, Markup.bytes(comments));
        packed.write(out);
    }

    /** Around the runs that hold the quoted words, or around the whole paragraph. */
    private void mark(Element paragraph, String quote) {
        List<Element> runs = Markup.children(paragraph, "r");
        int from = 0;
        int to = runs.size() - 1;
        StringBuilder all = new StringBuilder();
        runs.forEach(run -> all.append(WordPlaces.text(run)));
        int begin = quote == null || quote.isEmpty() ? -1 : all.indexOf(quote);
        if (begin >= 0) {
            from = run(runs, begin);
            to = run(runs, begin + quote.length() - 1);
        }
        Element start = element("commentRangeStart");
        Element end = element("commentRangeEnd");
        Element reference = element("r");
        reference.appendChild(element("commentReference"));
        if (runs.isEmpty()) {
            paragraph.appendChild(start);
            paragraph.appendChild(end);
            paragraph.appendChild(reference);
        } else {
            paragraph.insertBefore(start, runs.get(from));
            Node behind = runs.get(to).getNextSibling();
            paragraph.insertBefore(end, behind);
            paragraph.insertBefore(reference, behind);
        }
    }

    private static int run(List<Element> runs, int at) {
        int passed = 0;
        for (int i = 0; i < runs.size(); i++) {
            passed += WordPlaces.text(runs.get(i)).length();
            if (passed > at) {
                return i;
            }
        }
        return runs.size() - 1;
    }

    private Element element(String name) {
        Element element = text.createElementNS(namespace, "w:" + name);
        if (!name.equals("r")) {
            element.setAttributeNS(namespace, "w:id", String.valueOf(next));
        }
        return element;
    }

    private void comment(List<String> lines) {
        Element comment = comments.createElementNS(namespace, "w:comment");
        comment.setAttributeNS(namespace, "w:id", String.valueOf(next));
        comment.setAttributeNS(namespace, "w:author", "Margent · 眉批");
        comment.setAttributeNS(namespace, "w:initials", "眉批");
        for (String line : lines) {
            Element said = comments.createElementNS(namespace, "w:t");
            said.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
            said.setTextContent(line.replaceAll("[\\p{Cntrl}&&[^\\t]]", " "));
            Element run = comments.createElementNS(namespace, "w:r");
            run.appendChild(said);
            Element paragraph = comments.createElementNS(namespace, "w:p");
            paragraph.appendChild(run);
            comment.appendChild(paragraph);
        }
        comments.getDocumentElement().appendChild(comment);
    }

    /** The remarks that others made stay, and ours come behind them. */
    private void openComments() throws IOException {
        Document links = Markup.parse(packed.part(LINKS) != null ? packed.part(LINKS)
                : "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>"
                        .getBytes(StandardCharsets.UTF_8));
        for (Element link : Markup.children(links.getDocumentElement(), "Relationship")) {
            String target = link.getAttribute("Target").replaceFirst("^/word/", "");
            if (link.getAttribute("Type").endsWith("/relationships/comments") && packed.part("word/" + target) != null) {
                commentsPart = "word/" + target;
            }
        }
        if (commentsPart != null) {
            comments = Markup.parse(packed.part(commentsPart));
            for (Element comment : Markup.children(comments.getDocumentElement(), "comment")) {
                next = Math.max(next, Markup.number(comment, "id", 0) + 1);
            }
            return;
        }
        commentsPart = "word/margent-comments.xml";
        comments = Markup.parse(("<w:comments xmlns:w=\"" + namespace + "\"/>").getBytes(StandardCharsets.UTF_8));
        Element link = links.createElementNS(links.getDocumentElement().getNamespaceURI(), "Relationship");
        link.setAttribute("Id", "rIdMargentComments");
        link.setAttribute("Type", (namespace.equals(STRICT) ? "http://purl.oclc.org/ooxml/officeDocument"
                : "http://schemas.openxmlformats.org/officeDocument/2006") + "/relationships/comments");
        link.setAttribute("Target", "margent-comments.xml");
        links.getDocumentElement().appendChild(link);
        packed.put(LINKS, Markup.bytes(links));
        Document types = Markup.parse(packed.part(TYPES));
        Element type = types.createElementNS(types.getDocumentElement().getNamespaceURI(), "Override");
        type.setAttribute("PartName", "/" + commentsPart);
        type.setAttribute("ContentType", "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml");
        types.getDocumentElement().appendChild(type);
        packed.put(TYPES, Markup.bytes(types));
    }
}
