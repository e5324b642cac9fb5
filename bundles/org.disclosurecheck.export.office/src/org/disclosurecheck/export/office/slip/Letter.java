package org.disclosurecheck.export.office.slip;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

import org.disclosurecheck.export.office.Repack;

/** A document in the layout of official letters: A4 with wide margins, 仿宋 in size three, lines of equal height. */
final class Letter implements Closeable {

    private static final String BODY = "仿宋_GB2312";
    private static final String HEADINGS = "黑体";
    private static final String TITLE = "方正小标宋简体";
    private static final String LATIN = "Times New Roman";
    private static final int SIZE_THREE = 16;
    private static final int SIZE_TWO = 22;
    private static final int LINE = 28;
    private static final int TWO_CHARACTERS = 2 * SIZE_THREE * 20;
    private static final double TWIPS_PER_MM = 1440 / 25.4;

    private final XWPFDocument document = new XWPFDocument();

    Letter() {
        document.getProperties().getCoreProperties().setCreated(Optional.empty());
        document.getProperties().getCoreProperties().setCreator("Margent");
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(twips(210));
        size.setH(twips(297));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(twips(37));
        margins.setBottom(twips(35));
        margins.setLeft(twips(28));
        margins.setRight(twips(26));
        margins.setHeader(twips(15));
        margins.setFooter(twips(25));
        margins.setGutter(BigInteger.ZERO);
    }

    private static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS_PER_MM));
    }

    void title(String text) {
        XWPFParagraph paragraph = paragraph(ParagraphAlignment.CENTER, 0);
        paragraph.setSpacingBetween(34, LineSpacingRule.EXACT);
        run(paragraph, text, TITLE, SIZE_TWO);
    }

    /** Without an indent: whom the letter addresses. */
    void plain(String text) {
        run(paragraph(ParagraphAlignment.LEFT, 0), text, BODY, SIZE_THREE);
    }

    void text(String text) {
        run(paragraph(ParagraphAlignment.BOTH, TWO_CHARACTERS), text, BODY, SIZE_THREE);
    }

    /** Stays with what follows. */
    void heading(String text) {
        XWPFParagraph paragraph = paragraph(ParagraphAlignment.LEFT, TWO_CHARACTERS);
        paragraph.setKeepNext(true);
        run(paragraph, text, HEADINGS, SIZE_THREE);
    }

    void right(String text) {
        XWPFParagraph paragraph = paragraph(ParagraphAlignment.RIGHT, 0);
        paragraph.setIndentationRight(TWO_CHARACTERS * 2);
        run(paragraph, text, BODY, SIZE_THREE);
    }

    void blank() {
        paragraph(ParagraphAlignment.LEFT, 0);
    }

    private XWPFParagraph paragraph(ParagraphAlignment alignment, int indent) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBetween(LINE, LineSpacingRule.EXACT);
        if (indent > 0) {
            paragraph.setFirstLineIndent(indent);
        }
        return paragraph;
    }

    private static void run(XWPFParagraph paragraph, String text, String font, int points) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontFamily(LATIN, XWPFRun.FontCharRange.ascii);
        run.setFontFamily(LATIN, XWPFRun.FontCharRange.hAnsi);
        run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(points);
    }

    void write(OutputStream out) throws IOException {
        Repack.write(document::write, ".docx", out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
