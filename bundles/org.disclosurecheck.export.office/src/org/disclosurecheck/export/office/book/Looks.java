package org.disclosurecheck.export.office.book;

import java.util.HexFormat;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.disclosurecheck.export.layout.DisplayWidth;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Severity;

/** The styles of the workbook, each made once. */
final class Looks {

    private static final String FONT = "宋体";
    private static final String HEADINGS = "黑体";

    final CellStyle title;
    final CellStyle note;
    final CellStyle head;
    final CellStyle text;
    final CellStyle centred;
    final CellStyle number;
    final CellStyle score;
    final CellStyle amount;
    final CellStyle differing;
    private final CellStyle[] severities = new CellStyle[Severity.values().length];

    private static final float LINE = 13.5f;
    private static final float AROUND = 5;

    private final XSSFWorkbook book;

    Looks(XSSFWorkbook book) {
        this.book = book;
        Font big = font(HEADINGS, 16, false, null);
        title = style(big, HorizontalAlignment.CENTER, false, null);
        note = style(font(FONT, 9, false, "595959"), HorizontalAlignment.LEFT, false, null);
        head = style(font(HEADINGS, 10, false, null), HorizontalAlignment.CENTER, true, "DCE6F1");
        Font usual = font(FONT, 10, false, null);
        text = style(usual, HorizontalAlignment.LEFT, true, null);
        centred = style(usual, HorizontalAlignment.CENTER, true, null);
        number = style(usual, HorizontalAlignment.CENTER, true, null);
        number.setDataFormat(book.createDataFormat().getFormat("#,##0"));
        score = style(usual, HorizontalAlignment.CENTER, true, null);
        amount = style(usual, HorizontalAlignment.CENTER, true, null);
        differing = style(font(FONT, 10, true, "B3261E"), HorizontalAlignment.CENTER, true, "FDE7E5");
        String[] colours = {"B3261E", "96600A", "2A62B0"};
        for (Severity severity : Severity.values()) {
            severities[severity.ordinal()] = style(font(FONT, 10, severity == Severity.ERROR, colours[severity.ordinal()]),
                    HorizontalAlignment.CENTER, true, null);
        }
    }

    CellStyle of(Severity severity) {
        return severities[severity.ordinal()];
    }

    private Font font(String name, int points, boolean bold, String colour) {
        var font = book.createFont();
        font.setFontName(name);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        if (colour != null) {
            font.setColor(colour(colour));
        }
        return font;
    }

    private CellStyle style(Font font, HorizontalAlignment across, boolean boxed, String ground) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setAlignment(across);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        if (boxed) {
            style.setWrapText(true);
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        if (ground != null) {
            style.setFillForegroundColor(colour(ground));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(hex), null);
    }

    /** How high a row must be for a wrapped text; programs do not all find that out when they open a file. */
    static float height(String text, int width) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += Math.max(1, (int) Math.ceil(DisplayWidth.of(line) / (width - 1.5)));
        }
        return Math.min(400, lines * LINE + AROUND);
    }

    /** A list: A4 landscape, as wide as the page. */
    static void list(Sheet sheet, Language language) {
        page(sheet, language, true);
    }

    /** A sheet that is one page: A4 upright. */
    static void onePage(Sheet sheet, Language language) {
        page(sheet, language, false);
    }

    private static void page(Sheet sheet, Language language, boolean list) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(list);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) (list ? 0 : 1));
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.5);
        sheet.setMargin(PageMargin.TOP, 0.6);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
        sheet.getFooter().setCenter(language.choose("第 &P 页，共 &N 页", "&P / &N"));
    }
}
