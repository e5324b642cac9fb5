package org.disclosurecheck.office.legacy;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.apache.poi.hpsf.NoPropertySetStreamException;
import org.apache.poi.hpsf.PropertySet;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.DocumentReader;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.office.marks.MarkedText;
import org.disclosurecheck.office.parts.CompoundFile;
import org.disclosurecheck.office.parts.CompoundKind;
import org.disclosurecheck.office.word.Remarks;

/**
 * Reads documents of Word 97 to 2003, and those that WPS writes under the names .doc and .wps.
 *
 * <p>POI opens the compound file; text, properties and tables are read from its streams here and not by HWPF, which
 * makes an object of every property: about a tenth of the time, and rows come with the edges of their cells.
 */
public final class DocReader implements DocumentReader {

    @Override
    public String format() {
        return "doc";
    }

    @Override
    public boolean recognises(Content content) {
        CompoundKind kind = CompoundKind.of(content);
        return kind == CompoundKind.WORD || kind == CompoundKind.WORKS;
    }

    @Override
    public Document read(Content content) throws Unreadable {
        if (CompoundKind.of(content) == CompoundKind.WORKS) {
            throw new Unreadable("unsupported-format",
                    "这是 Microsoft Works 文档，不是 WPS 文字文档；请用 Word 或 WPS 另存为 .docx 后提交",
                    "a document of Microsoft Works; please save it as .docx with Word or WPS");
        }
        try (POIFSFileSystem files = CompoundFile.open(content.bytes())) {
            return read(files.getRoot(), content.password());
        } catch (IOException | RuntimeException e) {
            // whatever the library and the header make of bytes that are no proper document
            throw new Unreadable("damaged", "Word 文档已损坏或不完整，无法读取",
                    "the Word document is damaged or incomplete");
        }
    }

    private Document read(DirectoryNode root, String password) throws IOException, Unreadable {
        MarkedText text = new MarkedText("Word 文档");
        Remarks remarks = new Remarks();
        if (root.hasEntryCaseInsensitive("Macros") || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
            remarks.macros();
        }
        new WordStory(new WordStreams(root, password), remarks).read(text);
        return new Document(format(), text.finished(), metadata(root), List.copyOf(remarks.problems()));
    }

    private static Map<String, String> metadata(DirectoryNode root) {
        if (!root.hasEntryCaseInsensitive(SummaryInformation.DEFAULT_STREAM_NAME)) {
            return Map.of();
        }
        try {
            PropertySet properties = new PropertySet(
                    root.createDocumentInputStream(SummaryInformation.DEFAULT_STREAM_NAME));
            String title = properties.isSummaryInformation() ? new SummaryInformation(properties).getTitle() : null;
            return title == null || title.isBlank() ? Map.of() : Map.of(Document.TITLE, title.strip());
        } catch (IOException | NoPropertySetStreamException | RuntimeException
                | org.apache.poi.hpsf.UnexpectedPropertySetTypeException e) {
            // a title that cannot be read is no reason to refuse the document
            return Map.of();
        }
    }
}
