package org.disclosurecheck.office.write;

import java.math.BigInteger;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHpsMeasure;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTParaRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/** The typefaces of official documents (GB/T 9704). Where one is not installed, {@link FontTable} names another. */
enum Face {
    TITLE("方正小标宋简体", 44),
    HEADING("黑体", 32),
    SUBHEADING("楷体_GB2312", 32),
    BODY("仿宋_GB2312", 32),
    TABLE("仿宋_GB2312", 21),
    PAGE_NUMBER("宋体", 28);

    private final String name;
    private final int halfPoints;

    Face(String name, int halfPoints) {
        this.name = name;
        this.halfPoints = halfPoints;
    }

    void set(CTRPr run) {
        fonts(run.addNewRFonts());
        size(run.addNewSz(), run.addNewSzCs());
    }

    /** For what will be typed into an empty paragraph. */
    void set(CTParaRPr paragraph) {
        fonts(paragraph.addNewRFonts());
        size(paragraph.addNewSz(), paragraph.addNewSzCs());
    }

    private void size(CTHpsMeasure size, CTHpsMeasure complex) {
        size.setVal(BigInteger.valueOf(halfPoints));
        complex.setVal(BigInteger.valueOf(halfPoints));
    }

    CTFonts fonts(CTFonts fonts) {
        fonts.setHint(STHint.EAST_ASIA);
        fonts.setAscii(name);
        fonts.setHAnsi(name);
        fonts.setEastAsia(name);
        fonts.setCs(name);
        return fonts;
    }
}
