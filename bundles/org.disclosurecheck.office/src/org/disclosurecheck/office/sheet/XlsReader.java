package org.disclosurecheck.office.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.DocumentReader;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.office.parts.CompoundFile;
import org.disclosurecheck.office.parts.CompoundKind;

/**
 * Reads workbooks of Excel 5 to 2003 and of WPS (xls, et). They are read record by record and not by HSSF, which builds
 * the whole workbook first.
 */
public final class XlsReader implements DocumentReader {

    private static final int LARGEST = 64 << 20;

    @Override
    public String format() {
        return "xls";
    }

    @Override
    public boolean recognises(Content content) {
        return CompoundKind.of(content) == CompoundKind.WORKBOOK;
    }

    @Override
    public Document read(Content content) throws Unreadable {
        try {
            BiffBook book = new BiffBook(new BiffRecords(stream(content.bytes()), content.password()));
            List<Block> blocks = book.read();
            return new Document(format(), blocks, Map.of(), book.problems().list());
        } catch (IOException | RuntimeException e) {
            // whatever the libraries make of bytes that are no proper workbook
            throw damaged();
        }
    }

    private static byte[] stream(byte[] bytes) throws IOException {
        try (POIFSFileSystem files = CompoundFile.open(bytes);
                InputStream in = files.createDocumentInputStream(name(files.getRoot()))) {
            return in.readNBytes(LARGEST);
        }
    }

    /** Where both formats are in one file, the newer one is read. */
    private static String name(DirectoryNode root) throws IOException {
        String name = null;
        for (String entry : root.getEntryNames()) {
            String lower = entry.toLowerCase(Locale.ROOT);
            if (lower.equals("workbook") || lower.equals("book") && name == null) {
                name = entry;
            }
        }
        if (name == null) {
            throw new IOException("no stream of a workbook");
        }
        return name;
    }

    static Unreadable damaged() {
        return new Unreadable("damaged", "工作簿已损坏或不完整，无法读取",
                    "the workbook is damaged or incomplete");
    }
}
