package org.disclosurecheck.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.Unreadable;

/**
 * Small pages for the tests, 400 points wide and high, drawn by hand from the upper left corner. The font is named and not
 * carried along: Chinese characters are as wide as high, all others half as wide.
 */
final class Sheet {

    static final float EDGE = 400;
    static final float SIZE = 10;

    /** Changes the file before it is written. */
    interface Change {

        void to(PDDocument file) throws IOException;
    }

    private final List<StringBuilder> pages = new ArrayList<>();
    private int rotation;
    private COSDictionary font = song("UniGB-UCS2-H");

    Sheet() {
        page();
    }

    Sheet page() {
        pages.add(new StringBuilder());
        return this;
    }

    Sheet rotated(int degrees) {
        rotation = degrees;
        return this;
    }

    Sheet font(COSDictionary other) {
        font = other;
        return this;
    }

    Sheet draw(String form, Object... values) {
        pages.get(pages.size() - 1).append(String.format(Locale.ROOT, form, values)).append('\n');
        return this;
    }

    Sheet text(float x, float y, String text) {
        return text(x, y, SIZE, text);
    }

    /** @param y height of the line on which the text stands */
    Sheet text(float x, float y, float size, String text) {
        return draw("BT /F1 %s Tf %s %s Td <%s> Tj ET", size, x, EDGE - y, hex(text));
    }

    static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        text.chars().forEach(c -> hex.append(String.format("%04x", c)));
        return hex.toString();
    }

    Sheet line(float x1, float y1, float x2, float y2) {
        return draw("0.5 w %s %s m %s %s l S", x1, EDGE - y1, x2, EDGE - y2);
    }

    /** A table with all its lines, its upper left corner at x and y, columns 60 wide and rows 20 high. */
    Sheet table(float x, float y, String... rows) {
        int columns = rows[0].split("\\|", -1).length;
        for (int row = 0; row <= rows.length; row++) {
            line(x, y + 20 * row, x + 60 * columns, y + 20 * row);
        }
        for (int column = 0; column <= columns; column++) {
            line(x + 60 * column, y, x + 60 * column, y + 20 * rows.length);
        }
        return words(x, y, rows);
    }

    /** The words of such a table without its lines. */
    Sheet words(float x, float y, String... rows) {
        for (int row = 0; row < rows.length; row++) {
            String[] cells = rows[row].split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                if (!cells[column].isEmpty()) {
                    text(x + 60 * column + 5, y + 20 * row + 14, cells[column]);
                }
            }
        }
        return this;
    }

    /** What is read from it: lines, and rows of cells with bars between them. */
    List<String> shown() throws Unreadable {
        return Shown.of(read());
    }

    /** What the reader has to say besides. */
    List<String> problems() throws Unreadable {
        return read().problems().stream().map(problem -> problem.code() + (problem.fatal() ? " fatal" : "")).toList();
    }

    Document read() throws Unreadable {
        return new PdfReader().read(new Content("sheet.pdf", bytes()));
    }

    byte[] bytes() {
        return bytes(file -> { });
    }

    byte[] bytes(Change change) {
        try (PDDocument file = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (StringBuilder operators : pages) {
                PDPage page = new PDPage(new PDRectangle(EDGE, EDGE));
                page.setRotation(rotation);
                page.setResources(new PDResources());
                COSDictionary fonts = new COSDictionary();
                fonts.setItem(COSName.getPDFName("F1"), font);
                page.getResources().getCOSObject().setItem(COSName.FONT, fonts);
                PDStream content = new PDStream(file);
                try (OutputStream stream = content.createOutputStream(COSName.FLATE_DECODE)) {
                    stream.write(operators.toString().getBytes(StandardCharsets.ISO_8859_1));
                }
                page.setContents(content);
                file.addPage(page);
            }
            change.to(file);
            file.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A font of Chinese characters by their Unicode, from left to right (H) or from top to bottom (V). */
    static COSDictionary song(String encoding) {
        COSDictionary collection = new COSDictionary();
        collection.setItem(COSName.REGISTRY, new COSString("Adobe"));
        collection.setItem(COSName.ORDERING, new COSString("GB1"));
        collection.setInt(COSName.SUPPLEMENT, 2);
        COSDictionary characters = font(COSName.CID_FONT_TYPE0);
        characters.setItem(COSName.CIDSYSTEMINFO, collection);
        COSArray widths = new COSArray();
        for (int number : new int[] {1, 95, 500}) {
            widths.add(COSInteger.get(number));
        }
        characters.setItem(COSName.W, widths);
        COSDictionary font = font(COSName.TYPE0);
        COSArray descendants = new COSArray();
        descendants.add(characters);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setName(COSName.ENCODING, encoding);
        return font;
    }

    private static COSDictionary font(COSName kind) {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, kind);
        font.setName(COSName.BASE_FONT, "STSong-Light");
        return font;
    }
}
