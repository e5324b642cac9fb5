package org.disclosurecheck.testkit.corpus;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.disclosurecheck.testkit.DocWriter;
import org.disclosurecheck.testkit.DocxWriter;
import org.disclosurecheck.testkit.Edition;
import org.disclosurecheck.testkit.HtmlWriter;
import org.disclosurecheck.testkit.RtfWriter;
import org.disclosurecheck.testkit.SheetLayout;
import org.disclosurecheck.testkit.TextWriter;
import org.disclosurecheck.testkit.TextWriter.Style;
import org.disclosurecheck.testkit.XlsWriter;
import org.disclosurecheck.testkit.XlsxWriter;
import org.disclosurecheck.testkit.vary.Family;

/** The files of a corpus. Some are written here; others LibreOffice makes of these, so that a stranger wrote them. */
public enum FileFormat {

    DOCX("docx", "docx", Family.WORD, DocxWriter::write),
    DOC_PLAIN("doc", "doc", Family.WORD, DocWriter::write),
    RTF_PLAIN("rtf", "rtf", Family.WORD, RtfWriter::write),
    XLSX("xlsx", "xlsx", Family.SHEET, edition -> XlsxWriter.write(edition.printed(), SheetLayout.ONE_SHEET)),
    XLSX_SHEETS("xlsx, a table a sheet", "xlsx", Family.SHEET,
            edition -> XlsxWriter.write(edition.printed(), SheetLayout.A_TABLE_A_SHEET)),
    XLSX_TEXT("xlsx, numbers as text", "xlsx", Family.SHEET,
            edition -> XlsxWriter.write(edition.printed(), SheetLayout.VALUES_AS_TEXT)),
    XLS("xls", "xls", Family.SHEET, edition -> XlsWriter.write(edition.printed(), SheetLayout.ONE_SHEET)),
    HTML("html", "html", Family.PAGE, HtmlWriter::utf8),
    HTML_GBK("html, GBK", "html", Family.PAGE, HtmlWriter::gb18030),
    TXT_PIPES("txt, pipe rows", "txt", Family.ROWS, edition -> text(edition, Style.PIPES)),
    TXT_TABS("txt, tab rows", "txt", Family.TABS, edition -> text(edition, Style.TABS)),
    TXT_CELLS("txt, a cell a line", "txt", Family.CELLS, edition -> text(edition, Style.CELL_A_LINE)),
    TXT_STROKES("txt, strokes alone", "txt", Family.CELLS, edition -> text(edition, Style.STROKES_ALONE)),
    TXT_LINES("txt, bare lines", "txt", Family.LINES, edition -> text(edition, Style.BARE_LINES)),
    DOC("doc (LibreOffice)", "doc", Family.WORD, DOCX),
    RTF("rtf (LibreOffice)", "rtf", Family.WORD, DOCX),
    PDF("pdf (LibreOffice)", "pdf", Family.PAPER, DOCX),
    /** Refused by the product, with its name and what to do; for whoever writes a reader. */
    ODT("odt (LibreOffice)", "odt", Family.WORD, DOCX);

    /** The formats that the product reads. */
    public static final List<FileFormat> READ = Stream.of(values()).filter(format -> format != ODT).toList();

    private final String label;
    private final String extension;
    private final Family family;
    private final Function<Edition, byte[]> writer;
    private final FileFormat origin;

    FileFormat(String label, String extension, Family family, Function<Edition, byte[]> writer) {
        this.label = label;
        this.extension = extension;
        this.family = family;
        this.writer = writer;
        this.origin = null;
    }

    FileFormat(String label, String extension, Family family, FileFormat origin) {
        this.label = label;
        this.extension = extension;
        this.family = family;
        this.writer = origin.writer;
        this.origin = origin;
    }

    private static byte[] text(Edition edition, Style style) {
        return TextWriter.write(edition, style).getBytes(StandardCharsets.UTF_8);
    }

    public String label() {
        return label;
    }

    public String extension() {
        return extension;
    }

    public Family family() {
        return family;
    }

    /** What LibreOffice makes it of, or null. */
    public FileFormat origin() {
        return origin;
    }

    /** The report in this format, or in the one that it is made of. */
    public byte[] write(Edition edition) {
        return writer.apply(edition);
    }
}
