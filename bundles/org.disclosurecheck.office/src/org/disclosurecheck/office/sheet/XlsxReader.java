package org.disclosurecheck.office.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.DocumentReader;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.office.parts.CoreProperties;
import org.disclosurecheck.office.parts.GuardedPart;
import org.disclosurecheck.office.parts.OpenedPackage;
import org.disclosurecheck.office.parts.PackageKind;
import org.disclosurecheck.office.parts.Parts;
import org.disclosurecheck.office.parts.Relationships;
import org.disclosurecheck.office.parts.Xml;

/**
 * Reads workbooks of Excel, WPS and LibreOffice (xlsx, xlsm, et). Cells are read as a person sees them: numbers in
 * their format, formulas by the result that was saved; hidden sheets, rows and columns are left out, and that is said.
 *
 * <p>The parts are read by StAX (Aalto) and not by XSSF, which builds a tree of XmlBeans.
 */
public final class XlsxReader implements DocumentReader {

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public boolean recognises(Content content) {
        return PackageKind.of(content).isWorkbook();
    }

    @Override
    public Document read(Content content) throws Unreadable {
        OpenedPackage opened = OpenedPackage.of(content.bytes());
        try (Parts parts = opened.parts()) {
            return read(parts, opened.cut());
        } catch (IOException | XMLStreamException | RuntimeException e) {
            // whatever the libraries make of bytes that are no proper workbook
            throw GuardedPart.TooLarge.in(e) ? tooLarge("解压后过大（疑似压缩炸弹）", "a size beyond all bounds when unpacked, like a zip bomb") : damaged();
        }
    }

    private Document read(Parts parts, boolean cut) throws IOException, XMLStreamException, Unreadable {
        Relationships relationships = Relationships.of(parts);
        String main = relationships.main();
        if (main == null) {
            throw damaged();
        }
        if (main.endsWith(".bin")) {
            throw new Unreadable("unsupported-format", "暂不支持二进制工作簿（xlsb），请另存为 xlsx 后提交",
                    "binary workbooks (xlsb) are not supported; please save it as xlsx");
        }
        try (InputStream in = parts.open(main)) {
            if (in == null) {
                throw damaged();
            }
        }
        XlsxBook book = XlsxBook.of(parts, main);
        List<Block> blocks = new ArrayList<>();
        for (XlsxBook.Tab tab : book.sheets()) {
            if (tab.part() != null) {
                blocks.addAll(blocks(parts, tab, book, cut));
            }
        }
        if (cut) {
            book.problems().cutOff();
        }
        return new Document(format(), blocks, CoreProperties.of(parts, relationships.properties()),
                book.problems().list());
    }

    private static List<Block> blocks(Parts parts, XlsxBook.Tab tab, XlsxBook book, boolean cut)
            throws IOException, XMLStreamException, Unreadable {
        Sheet sheet = new Sheet(tab.name());
        try (InputStream in = parts.open(tab.part())) {
            if (in == null) {
                if (cut) {
                    throw damaged();
                }
                book.problems().missing(tab.name());
                return List.of();
            }
            XMLStreamReader xml = Xml.reader(in);
            Xml.toRoot(xml);
            new XlsxSheet(xml, sheet, book).read();
            if (!sheet.isFull()) {
                // the checksum is compared at the very end
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
        return book.problems().seen(sheet, tab.hidden()) ? SheetCutter.cut(sheet) : List.of();
    }

    static Unreadable tooLarge(String what, String english) {
        return new Unreadable("too-large", "工作簿" + what + "，不予读取", "the workbook has " + english + "; it is not read");
    }

    private static Unreadable damaged() {
        return new Unreadable("damaged", "工作簿已损坏或不完整，无法读取",
                    "the workbook is damaged or incomplete");
    }
}
