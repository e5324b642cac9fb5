package org.disclosurecheck.office.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.office.parts.Parts;
import org.disclosurecheck.office.parts.Relationship;
import org.disclosurecheck.office.parts.Xml;

/**
 * What a workbook says of its sheets, and what they share.
 *
 * @param sheets the sheets in the order of their tabs
 * @param since1904 true when days are counted from 1904
 * @param strings the shared texts
 * @param styles how cells look
 * @param problems what was met on the way
 */
record XlsxBook(List<Tab> sheets, boolean since1904, List<String> strings, XlsxStyles styles, BookProblems problems) {

    private static final int MOST_SHEETS = 200;

    /**
     * A sheet.
     *
     * @param part its part, or null when it is none with cells, or when the package lacks it
     */
    record Tab(String name, boolean hidden, String part) {
    }

    static XlsxBook of(Parts parts, String main) throws IOException, XMLStreamException, Unreadable {
        BookProblems problems = new BookProblems();
        List<Relationship> links = Relationship.of(parts, main);
        if (links.stream().anyMatch(link -> link.type().equals("vbaProject") || link.type().contains("acrosheet"))) {
            problems.macros();
        }
        if (links.stream().anyMatch(link -> link.type().equals("externalLink"))) {
            problems.externalLinks();
        }
        Map<String, Relationship> byId = links.stream().filter(link -> !link.external())
                .collect(Collectors.toMap(Relationship::id, Function.identity(), (one, other) -> one));
        List<Tab> tabs = new ArrayList<>();
        boolean since1904 = false;
        try (InputStream in = parts.open(main)) {
            XMLStreamReader xml = Xml.reader(in);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    Xml.refuse(xml);
                } else if (xml.getLocalName().equals("workbookPr")) {
                    since1904 = List.of("1", "true").contains(String.valueOf(Xml.attribute(xml, "date1904")));
                } else if (xml.getLocalName().equals("sheet") && tabs.size() < MOST_SHEETS) {
                    tabs.add(tab(xml, byId));
                }
            }
        }
        return new XlsxBook(tabs, since1904, SharedStrings.of(parts, target(links, "sharedStrings")),
                XlsxStyles.of(parts, target(links, "styles")), problems);
    }

    private static Tab tab(XMLStreamReader xml, Map<String, Relationship> links) {
        String state = Xml.attribute(xml, "state");
        Relationship link = links.get(String.valueOf(Xml.attribute(xml, "id")));
        return new Tab(Objects.requireNonNullElse(Xml.attribute(xml, "name"), ""),
                "hidden".equals(state) || "veryHidden".equals(state),
                link == null || !link.type().equals("worksheet") ? null : link.target());
    }

    private static String target(List<Relationship> links, String type) {
        return links.stream().filter(link -> link.type().equals(type) && !link.external()).findFirst()
                .map(Relationship::target).orElse(null);
    }
}
