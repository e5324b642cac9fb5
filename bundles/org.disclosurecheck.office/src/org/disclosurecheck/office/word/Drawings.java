package org.disclosurecheck.office.word;

import javax.xml.stream.XMLStreamReader;

import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.office.parts.Xml;

/** Pictures and objects of other programs between the text: they are not read, so the larger ones are named. */
final class Drawings {

    private static final double EMU_PER_POINT = 12_700;
    /** Stamps and emblems are smaller, rules across the page are flatter; in points. */
    private static final double WIDE = 255;
    private static final double HIGH = 42;

    private final Remarks remarks;
    private double width;
    private double height;
    /** Inside an object of another program, whose picture is no picture of its own. */
    private boolean inObject;

    Drawings(Remarks remarks) {
        this.remarks = remarks;
    }

    void object() {
        inObject = true;
    }

    /** @param name of an element that is none of the text's own */
    void start(String name, XMLStreamReader xml, WordLayout layout) throws Unreadable {
        switch (name) {
            case "extent" -> {
                width = number(Xml.attribute(xml, "cx")) / EMU_PER_POINT;
                height = number(Xml.attribute(xml, "cy")) / EMU_PER_POINT;
            }
            case "shape" -> {
                String style = String.valueOf(Xml.attribute(xml, "style"));
                width = points(style, "width:");
                height = points(style, "height:");
            }
            case "pic", "imagedata" -> {
                if (!inObject && width >= WIDE && height >= HIGH) {
                    remarks.picture(layout.place());
                }
                width = 0;
            }
            // letters drawn as a picture, as old titles are
            case "textpath" -> layout.aside(Xml.attribute(xml, "string"));
            case "OLEObject" -> {
                remarks.object(Xml.attribute(xml, "ProgID"), layout.place());
                inObject = false;
            }
            default -> { }
        }
    }

    /** A length of a style sheet, “415.3pt” or “12cm”; 0 where there is none. */
    private static double points(String style, String property) {
        int at = (";" + style).indexOf(";" + property);
        if (at < 0) {
            return 0;
        }
        int from = at + property.length();
        int to = style.indexOf(';', from);
        String length = style.substring(from, to < 0 ? style.length() : to).strip();
        double number = number(length.replaceAll("[a-z]*$", ""));
        return length.endsWith("in") ? number * 72 : length.endsWith("cm") ? number * 72 / 2.54
                : length.endsWith("mm") ? number * 7.2 / 2.54 : number;
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(String.valueOf(text));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
