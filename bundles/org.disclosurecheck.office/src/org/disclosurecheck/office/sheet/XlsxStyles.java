package org.disclosurecheck.office.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.office.parts.Parts;
import org.disclosurecheck.office.parts.Xml;

/** The styles of a workbook: how a cell shows numbers, and whether it has a line at some side. */
final class XlsxStyles {

    private static final int MOST = 65_536;

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Boolean> borders = new ArrayList<>();
    private final List<CellFormat> formats = new ArrayList<>();
    private final List<Boolean> ruled = new ArrayList<>();

    private XlsxStyles() {
    }

    /** @param name the part, or null when the workbook has none */
    static XlsxStyles of(Parts parts, String name) throws IOException, XMLStreamException, Unreadable {
        XlsxStyles styles = new XlsxStyles();
        try (InputStream in = name == null ? null : parts.open(name)) {
            if (in != null) {
                styles.read(Xml.reader(in));
            }
        }
        return styles;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        Map<Integer, CellFormat> known = new HashMap<>();
        boolean cells = false;
        boolean border = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "numFmt" -> codes.putIfAbsent(number(xml, "numFmtId"), Xml.attribute(xml, "formatCode"));
                        case "borders" -> border = true;
                        case "border" -> {
                            if (border && borders.size() < MOST) {
                                borders.add(false);
                            }
                        }
                        case "left", "right", "top", "bottom", "start", "end" -> {
                            String style = Xml.attribute(xml, "style");
                            if (border && !borders.isEmpty() && style != null && !style.equals("none")) {
                                borders.set(borders.size() - 1, true);
                            }
                        }
                        case "cellXfs" -> cells = true;
                        case "xf" -> {
                            if (cells && formats.size() < MOST) {
                                int id = number(xml, "numFmtId");
                                formats.add(known.computeIfAbsent(id, k -> CellFormat.of(k, codes.get(k))));
                                int line = number(xml, "borderId");
                                ruled.add(line >= 0 && line < borders.size() && borders.get(line));
                            }
                        }
                        default -> { }
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    cells &= !xml.getLocalName().equals("cellXfs");
                    border &= !xml.getLocalName().equals("borders");
                }
                default -> Xml.refuse(xml);
            }
        }
    }

    private static int number(XMLStreamReader xml, String name) {
        return XlsxSheet.number(Xml.attribute(xml, name), 0);
    }

    CellFormat format(int style) {
        return style < 0 || style >= formats.size() ? CellFormat.GENERAL : formats.get(style);
    }

    boolean ruled(int style) {
        return style >= 0 && style < ruled.size() && ruled.get(style);
    }
}
