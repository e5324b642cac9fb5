package org.disclosurecheck.testkit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Draws the pages of a PDF file: text and lines at given places, in points from the upper left corner. The file names a
 * Chinese font that every viewer has and carries none, so that no font is needed on the machine that writes it.
 */
public final class PdfPages {

    private static final String FONT = "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H"
            + "/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light"
            + "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/W[1 95 500]"
            + "/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]"
            + "/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>>>]>>";

    private final float width;
    private final float height;
    private final int rotation;
    private final List<StringBuilder> pages = new ArrayList<>();

    /** Pages of this size. */
    public PdfPages(float width, float height) {
        this(width, height, 0);
    }

    /** @param rotation by how many degrees a viewer is to turn the pages; text is drawn so that it then reads upright */
    public PdfPages(float width, float height, int rotation) {
        this.width = width;
        this.height = height;
        this.rotation = rotation;
    }

    public PdfPages page() {
        pages.add(new StringBuilder());
        if (rotation == 90) {
            operator("0 1 -1 0 %s 0 cm", height);
        } else if (rotation == 180) {
            operator("-1 0 0 -1 %s %s cm", width, height);
        } else if (rotation == 270) {
            operator("0 -1 1 0 0 %s cm", width);
        }
        return this;
    }

    /** @param base height of the line on which the text stands */
    public PdfPages text(float x, float base, float size, String text) {
        StringBuilder hex = new StringBuilder();
        text.chars().forEach(c -> hex.append(String.format("%04x", c)));
        operator("BT /F1 %s Tf %s %s Td <" + hex + "> Tj ET", size, x, height - base);
        return this;
    }

    /** A thin line. */
    public PdfPages line(float x1, float y1, float x2, float y2) {
        operator("0.5 w %s %s m %s %s l S", x1, height - y1, x2, height - y2);
        return this;
    }

    /** Anything, in the words of the format. */
    public PdfPages draw(String operators) {
        pages.get(pages.size() - 1).append(operators).append('\n');
        return this;
    }

    private void operator(String form, Object... numbers) {
        draw(String.format(Locale.ROOT, form, numbers));
    }

    /** Width of the text at this size. */
    public static float width(String text, float size) {
        return (float) text.chars().mapToDouble(c -> c < 0x80 ? 0.5 : 1).sum() * size;
    }

    /** The file. */
    public byte[] bytes() {
        return bytes("");
    }

    /** @param catalogue further entries for the catalogue of the file, in the words of the format */
    public byte[] bytes(String catalogue) {
        List<String> objects = new ArrayList<>();
        StringBuilder kids = new StringBuilder();
        objects.add("<</Type/Catalog/Pages 2 0 R" + catalogue + ">>");
        objects.add("");
        objects.add(FONT);
        boolean aside = rotation % 180 != 0;
        for (StringBuilder page : pages) {
            kids.append(objects.size() + 1).append(" 0 R ");
            objects.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 " + (aside ? height + " " + width : width + " " + height)
                    + "]/Rotate " + rotation + "/Resources<</Font<</F1 3 0 R>>>>/Contents " + (objects.size() + 2)
                    + " 0 R>>");
            objects.add("<</Length " + page.length() + ">>\nstream\n" + page + "\nendstream");
        }
        objects.set(1, "<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>");
        return file(objects);
    }

    private static byte[] file(List<String> objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        out.writeBytes(ascii("%PDF-1.4\n"));
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format("%010d 00000 n \n", out.size()));
            out.writeBytes(ascii(i + 1 + " 0 obj\n" + objects.get(i) + "\nendobj\n"));
        }
        int start = out.size();
        out.writeBytes(ascii(table + "trailer\n<</Size " + (objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + start
                + "\n%%EOF\n"));
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
