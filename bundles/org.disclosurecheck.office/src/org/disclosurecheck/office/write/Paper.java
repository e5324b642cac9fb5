package org.disclosurecheck.office.write;

import java.math.BigInteger;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/** A sheet of A4 with the margins and page numbers of official documents (GB/T 9704). Lengths are in twips. */
final class Paper {

    /** Between the margins: 156 mm. */
    static final int WIDTH = twips(156);

    private Paper() {
    }

    static int twips(double millimetres) {
        return (int) Math.round(millimetres * 1440 / 25.4);
    }

    static void set(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(big(twips(210)));
        size.setH(big(twips(297)));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(big(twips(37)));
        margins.setBottom(big(twips(35)));
        margins.setLeft(big(twips(28)));
        margins.setRight(big(twips(26)));
        margins.setHeader(big(twips(15)));
        margins.setFooter(big(twips(25)));
        margins.setGutter(BigInteger.ZERO);
        pageNumber(document.createFooter(HeaderFooterType.DEFAULT).createParagraph().getCTP());
    }

    /** “— 1 —” */
    private static void pageNumber(CTP paragraph) {
        paragraph.addNewPPr().addNewJc().setVal(STJc.CENTER);
        text(paragraph, "— ");
        run(paragraph).addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        run(paragraph).addNewInstrText().setStringValue("PAGE");
        run(paragraph).addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        text(paragraph, "1");
        run(paragraph).addNewFldChar().setFldCharType(STFldCharType.END);
        text(paragraph, " —");
    }

    private static void text(CTP paragraph, String text) {
        CTText piece = run(paragraph).addNewT();
        piece.setStringValue(text);
        piece.setSpace(SpaceAttribute.Space.PRESERVE);
    }

    private static CTR run(CTP paragraph) {
        CTR run = paragraph.addNewR();
        Face.PAGE_NUMBER.set(run.addNewRPr());
        return run;
    }

    private static BigInteger big(int twips) {
        return BigInteger.valueOf(twips);
    }
}
