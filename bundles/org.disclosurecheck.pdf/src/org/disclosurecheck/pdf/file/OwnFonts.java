package org.disclosurecheck.pdf.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Stands in for fonts that a file names and does not carry, with the one font that PDFBox brings along. Readers
 * draw no glyph: characters come from the encoding, widths from the file. Who draws pages gets the fonts of the machine.
 */
final class OwnFonts implements FontMapper {

    private static final String CACHE = "pdfbox.fontcache";
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final ThreadLocal<Boolean> DRAWING = ThreadLocal.withInitial(() -> false);

    /** The mapper of PDFBox, which looks through the fonts of the machine when it is asked for the first time. */
    private final FontMapper machine = FontMappers.instance();

    /** While this thread draws pages, it may use the fonts of the machine. */
    static void drawing(boolean now) {
        if (now && System.getProperty(CACHE) == null) {
            System.setProperty(CACHE, System.getProperty("java.io.tmpdir"));
        }
        DRAWING.set(now);
    }

    /** Loaded when the first file asks for it. */
    private static final class Only {

        static final TrueTypeFont FONT = load();

        private static TrueTypeFont load() {
            try (InputStream in = FontMapper.class.getResourceAsStream(OwnFonts.FONT)) {
                return new TTFParser().parse(new RandomAccessReadBuffer(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return DRAWING.get() ? machine.getTrueTypeFont(name, descriptor) : new FontMapping<>(Only.FONT, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return DRAWING.get() ? machine.getFontBoxFont(name, descriptor) : new FontMapping<>(Only.FONT, true);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo collection) {
        return DRAWING.get() ? machine.getCIDFont(name, descriptor, collection) : new CIDFontMapping(null, Only.FONT, true);
    }
}
