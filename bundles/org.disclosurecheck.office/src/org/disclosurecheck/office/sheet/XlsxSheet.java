package org.disclosurecheck.office.sheet;

import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.disclosurecheck.office.parts.Xml;

/** Reads the part of a sheet. What cells refer to by number comes from the other parts of the workbook. */
final class XlsxSheet {

    private static final int MOST_ELEMENTS = 4_000_000;

    private final XMLStreamReader xml;
    private final String namespace;
    private final Sheet sheet;
    private final XlsxBook book;
    private final SharedFormulas shared = new SharedFormulas();
    private boolean showsZeros = true;
    private int row;
    private int column;

    /** @param xml at the root element */
    XlsxSheet(XMLStreamReader xml, Sheet sheet, XlsxBook book) {
        this.xml = xml;
        this.namespace = xml.getNamespaceURI();
        this.sheet = sheet;
        this.book = book;
    }

    void read() throws XMLStreamException {
        int elements = 0;
        while (xml.hasNext() && !sheet.isFull()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                Xml.refuse(xml);
            } else if (++elements > MOST_ELEMENTS) {
                sheet.overfill();
            } else if (namespace.equals(xml.getNamespaceURI())) {
                start(xml.getLocalName());
            }
        }
        sheet.finish();
        FormulaResults.check(sheet, book.problems());
    }

    private void start(String name) throws XMLStreamException {
        switch (name) {
            case "sheetView" -> showsZeros = !"0".equals(Xml.attribute(xml, "showZeros"))
                    && !"false".equals(Xml.attribute(xml, "showZeros"));
            case "col" -> {
                if (on("hidden")) {
                    sheet.hideColumns(number(Xml.attribute(xml, "min"), 0), number(Xml.attribute(xml, "max"), 0));
                }
            }
            case "row" -> {
                row = number(Xml.attribute(xml, "r"), row + 1);
                column = 0;
                if (on("hidden")) {
                    sheet.hideRow(row);
                }
            }
            case "c" -> cell();
            case "mergeCell" -> {
                String ref = Xml.attribute(xml, "ref");
                Merge merge = ref == null ? null : CellName.area(ref);
                if (merge != null) {
                    sheet.merge(merge);
                }
            }
            default -> { }
        }
    }

    private boolean on(String name) {
        String value = Xml.attribute(xml, name);
        return "1".equals(value) || "true".equals(value);
    }

    /** A number in an attribute. */
    static int number(String text, int otherwise) {
        try {
            return text == null ? otherwise : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private void cell() throws XMLStreamException {
        String name = Xml.attribute(xml, "r");
        int style = number(Xml.attribute(xml, "s"), 0);
        String type = Xml.attribute(xml, "t");
        column = name == null || CellName.column(name) == 0 ? column + 1 : CellName.column(name);
        String formula = null;
        String value = null;
        String text = null;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                Xml.refuse(xml);
                continue;
            }
            switch (xml.getLocalName()) {
                case "v" -> value = xml.getElementText();
                case "f" -> formula = formula();
                case "is" -> text = CellText.read(xml);
                default -> CellText.read(xml);
            }
        }
        if (value != null || formula != null || book.styles().ruled(style)) {
            sheet.present(row, column);
        }
        boolean empty = value == null || value.isEmpty() && !"str".equals(type);
        if (text != null) {
            sheet.cell(row, new SheetCell(column, text, formula, Double.NaN));
        } else if (!empty) {
            sheet.cell(row, shown(value.strip(), value, type == null ? "n" : type, style, formula));
        } else if (formula != null) {
            book.problems().noValue(sheet.name, row, column);
            sheet.cell(row, SheetCell.withoutResult(column, formula));
        }
    }

    private String formula() throws XMLStreamException {
        String id = "shared".equals(Xml.attribute(xml, "t")) ? Xml.attribute(xml, "si") : null;
        String text = CellText.unescaped(xml.getElementText());
        if (id != null && text.isEmpty()) {
            return shared.in(id, row, column);
        }
        if (id != null) {
            shared.state(id, text, row, column);
        }
        return text;
    }

    private SheetCell shown(String value, String text, String type, int style, String formula) {
        double number = type.equals("n") ? parsed(value) : Double.NaN;
        String shown = switch (type) {
            case "s" -> shared(number(value, -1));
            case "b" -> value.equals("1") || value.equals("true") ? "TRUE" : "FALSE";
            case "n" -> Double.isNaN(number) ? value : number == 0 && !showsZeros ? ""
                    : book.styles().format(style).show(number, book.since1904());
            case "d" -> value.replaceFirst("T00:00(:00(\\.0+)?)?Z?$", "").replace('T', ' ');
            default -> CellText.unescaped(text);
        };
        return new SheetCell(column, shown, formula, number);
    }

    private String shared(int index) {
        List<String> strings = book.strings();
        if (index < 0 || index >= strings.size()) {
            book.problems().noText(sheet.name, row, column);
            return "";
        }
        return strings.get(index);
    }

    private static double parsed(String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
