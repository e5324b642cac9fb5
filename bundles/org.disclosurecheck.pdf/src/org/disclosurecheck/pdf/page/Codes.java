package org.disclosurecheck.pdf.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** What the codes of one font mean, and how wide they are; looked up once a code. */
final class Codes {

    /** @param width in parts of the font's height */
    record Code(String text, float width) {
    }

    /** A hostile font may have as many codes as it likes. */
    private static final int MOST_KEPT = 1 << 16;

    private final PDFont font;
    private final boolean borrowed;
    private final Map<Integer, Code> codes = new HashMap<>();
    /** The font's own list, empty when it cannot be read; null until it is asked for. */
    private Optional<CMap> named;

    Codes(PDFont font) {
        this.font = font;
        this.borrowed = borrowed(font);
    }

    /**
     * True for a font that is not in the file and numbers its glyphs as it likes: PDFBox looks its numbers up in the font
     * that stands in for it, where they mean something else.
     */
    private static boolean borrowed(PDFont font) {
        if (!(font instanceof PDType0Font composite) || font.isEmbedded()
                || font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE) != null
                || !(font.getCOSObject().getDictionaryObject(COSName.ENCODING) instanceof COSName encoding)
                || !encoding.getName().startsWith("Identity")) {
            return false;
        }
        PDCIDSystemInfo numbering = composite.getDescendantFont().getCIDSystemInfo();
        return numbering == null || !"Adobe".equals(numbering.getRegistry())
                || "Identity".equals(numbering.getOrdering());
    }

    Code of(int code) throws IOException {
        Code known = codes.get(code);
        if (known == null) {
            known = new Code(text(code), width(code));
            if (codes.size() < MOST_KEPT) {
                codes.put(code, known);
            }
        }
        return known;
    }

    private float width(int code) throws IOException {
        float width = font.isVertical() ? font.getWidth(code) / 1000 : font.getDisplacement(code).getX();
        return Float.isFinite(width) ? width : 0;
    }

    private String text(int code) {
        String text = font.toUnicode(code);
        if (text == null || text.isEmpty() || borrowed || invented(text, code)) {
            return Glyph.UNKNOWN;
        }
        return Unified.text(text);
    }

    /** PDFBox takes the code itself for the character where a font's own list lacks it, which may be any character. */
    private boolean invented(String text, int code) {
        if (!(font instanceof PDType0Font) || text.length() != 1 || text.charAt(0) != (char) code
                || !(font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream list)) {
            return false;
        }
        if (named == null) {
            named = Optional.ofNullable(read(list));
        }
        return named.isEmpty() || named.get().toUnicode(code) == null;
    }

    private static CMap read(COSStream list) {
        try (InputStream in = list.createInputStream()) {
            return new CMapParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            return null;
        }
    }
}
