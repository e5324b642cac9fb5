package org.disclosurecheck.export.office.marked;

import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Source;

/**
 * Finds the paragraph of a document that a finding is about. The place in the file says where to look, the text that was
 * read there says whether it is the one; what cannot be told is not guessed.
 */
final class WordPlaces {

    /** Less than this is no evidence for a part of a paragraph. */
    private static final int SHORTEST_PART = 4;

    private final Remarks remarks;
    private final List<Element> paragraphs = new ArrayList<>();
    private final List<Boolean> inBody = new ArrayList<>();
    private final List<Element> tables = new ArrayList<>();

    WordPlaces(Document document, Remarks remarks) {
        this.remarks = remarks;
        collect(document.getDocumentElement(), true);
    }

    private void collect(Node node, boolean body) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                switch (String.valueOf(element.getLocalName())) {
                    case "Fallback", "del", "moveFrom" -> {
                        // the same once more for old programs, or what is not there any more
                    }
                    case "tbl" -> {
                        tables.add(element);
                        collect(element, false);
                    }
                    case "p" -> {
                        collect(element, body);
                        paragraphs.add(element);
                        inBody.add(body);
                    }
                    default -> collect(element, body);
                }
            }
        }
    }

    /** The first paragraph that shows something: for what has no place of its own. Null when there is none at all. */
    Element first() {
        return paragraphs.stream().filter(p -> !Remarks.plain(text(p)).isEmpty()).findFirst()
                .orElse(paragraphs.isEmpty() ? null : paragraphs.get(0));
    }

    /** Null when no paragraph can be told to be the one. */
    Element of(Finding finding) {
        Source source = finding.source();
        if (source == null || source.equals(Source.NOWHERE)) {
            return null;
        }
        return source.table() != null && source.row() != null && source.column() != null ? inTable(finding, source)
                : source.paragraph() != null ? inProse(finding, source.paragraph()) : null;
    }

    private Element inProse(Finding finding, int number) {
        String expected = Remarks.plain(remarks.text(finding.location()));
        if (expected.isEmpty()) {
            return null;
        }
        Element best = null;
        int bestFit = 0;
        int bestDistance = 0;
        int counted = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            counted += inBody.get(i) ? 1 : 0;
            int fit = fit(Remarks.plain(text(paragraphs.get(i))), expected);
            int distance = Math.abs(counted - number);
            if (fit > bestFit || fit == bestFit && fit > 0 && distance < bestDistance) {
                best = paragraphs.get(i);
                bestFit = fit;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** Numbers that Word writes by itself are in what was read, and not in the text of the paragraph. */
    private static int fit(String text, String expected) {
        return text.equals(expected) ? 3 : text.length() >= SHORTEST_PART && expected.endsWith(text) ? 2
                : expected.length() >= SHORTEST_PART && text.contains(expected) ? 1 : 0;
    }

    private Element inTable(Finding finding, Source source) {
        boolean cell = finding.location().matches("T\\d/[^/]+/[^/]+");
        String expected = cell ? remarks.text(finding.location()) : null;
        Element there = source.table() <= tables.size() ? cell(tables.get(source.table() - 1), source) : null;
        if (there != null && (expected == null || Remarks.plain(text(there)).equals(Remarks.plain(expected)))) {
            return paragraph(there);
        }
        List<Element> alike = expected == null ? List.of() : tables.stream().map(table -> cell(table, source))
                .filter(found -> found != null && Remarks.plain(text(found)).equals(Remarks.plain(expected))).toList();
        return alike.size() == 1 ? paragraph(alike.get(0)) : null;
    }

    private static Element paragraph(Element cell) {
        return Markup.child(cell, "p");
    }

    /** The cell that begins at a row and grid column, or null. */
    private static Element cell(Element table, Source source) {
        int number = 0;
        for (Element row : Markup.children(table, "tr")) {
            Element properties = Markup.child(row, "trPr");
            if (Markup.child(properties, "del") != null) {
                continue;
            }
            number++;
            int column = 1 + Markup.number(Markup.child(properties, "gridBefore"), "val", 0);
            for (Element cell : number == source.row() ? Markup.children(row, "tc") : List.<Element>of()) {
                int span = Math.max(1, Markup.number(Markup.child(Markup.child(cell, "tcPr"), "gridSpan"), "val", 1));
                if (source.column() >= column && source.column() < column + span) {
                    return cell;
                }
                column += span;
            }
        }
        return null;
    }

    /** What a reader sees of it. */
    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        append(element, text);
        return text.toString();
    }

    private static void append(Node node, StringBuilder text) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                switch (String.valueOf(element.getLocalName())) {
                    case "t" -> text.append(element.getTextContent());
                    case "del", "moveFrom", "Fallback", "pPr", "rPr" -> {
                        // shows nothing
                    }
                    default -> append(element, text);
                }
            }
        }
    }
}
