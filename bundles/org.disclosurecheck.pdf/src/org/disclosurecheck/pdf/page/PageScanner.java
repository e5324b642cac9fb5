package org.disclosurecheck.pdf.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Reads glyphs and ruling lines of a page in one pass over its content. PDFBox's text stripper makes a pass for text
 * alone, with measures of every font that are not needed here.
 */
public final class PageScanner extends PathEngine {

    private final Map<PDFont, Codes> fonts = new IdentityHashMap<>();
    private int run;
    private boolean failed;

    /** One scanner serves one file. */
    public PageScanner(Budget budget) {
        super(budget);
    }

    /**
     * What stands on the page, as far as its content can be followed.
     *
     * @param number 1-based number of the page
     */
    public PageContent scan(PDPage source, int number) {
        budget.checkTime();
        page = new PageCollector(source.getCropBox(), source.getRotation());
        run = 0;
        failed = false;
        try {
            processPage(source);
            for (PDAnnotation annotation : source.getAnnotations(PageScanner::isFilledIn)) {
                showAnnotation(annotation);
            }
        } catch (Budget.Spent e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // whatever the library makes of content that is none
            failed = true;
        }
        return page.content(number);
    }

    /** True when the content of the page scanned last could not be followed to its end. */
    public boolean failed() {
        return failed;
    }

    /** Fields of a form, and words typed over a page: a reader sees them like the rest of the text. */
    private static boolean isFilledIn(PDAnnotation annotation) {
        return !annotation.isHidden() && !annotation.isNoView()
                && (annotation instanceof PDAnnotationWidget || annotation instanceof PDAnnotationFreeText);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.operator();
        // a piece of text is what one operator shows, not each string between its adjustments
        run++;
        if (!path(operator, operands)) {
            super.processOperator(operator, operands);
        }
    }

    /** Shows a piece of text. The matrices are multiplied once for the piece, not once for each glyph. */
    @Override
    protected void showText(byte[] string) throws IOException {
        PDGraphicsState state = getGraphicsState();
        PDTextState text = state.getTextState();
        PDFont font = text.getFont();
        if (font == null) {
            // text without a font cannot be shown either
            return;
        }
        Codes codes = fonts.computeIfAbsent(font, Codes::new);
        boolean vertical = font.isVertical();
        boolean seen = text.getRenderingMode() != RenderingMode.NEITHER
                && text.getRenderingMode() != RenderingMode.NEITHER_CLIP;
        float size = text.getFontSize();
        float stretch = text.getHorizontalScaling() / 100;
        Matrix shown = state.getTextMatrix().multiply(state.getCurrentTransformationMatrix());
        float upX = shown.getShearX() * size;
        float upY = shown.getScaleY() * size;
        float x = 0;
        float y = 0;
        ByteArrayInputStream in = new ByteArrayInputStream(string);
        while (in.available() > 0) {
            budget.glyph();
            int before = in.available();
            int code = font.readCode(in);
            float spacing = text.getCharacterSpacing()
                    + (code == ' ' && before - in.available() == 1 ? text.getWordSpacing() : 0);
            Codes.Code meant = codes.of(code);
            float width = meant.width() * size * stretch;
            float originX = x;
            float originY = y + text.getRise();
            if (vertical) {
                Vector above = font.getPositionVector(code);
                originX += above.getX() * size;
                originY += above.getY() * size;
            }
            if (!seen) {
                page.hidden();
            } else if (!meant.text().isEmpty()) {
                page.glyph(meant.text(), run, vertical,
                        originX * shown.getScaleX() + originY * shown.getShearX() + shown.getTranslateX(),
                        originX * shown.getShearY() + originY * shown.getScaleY() + shown.getTranslateY(),
                        width * shown.getScaleX(), width * shown.getShearY(), upX, upY);
            }
            if (vertical) {
                y += font.getDisplacement(code).getY() * size + spacing;
            } else {
                x += width + spacing * stretch;
            }
        }
        state.getTextMatrix().translate(x, y);
    }
}
