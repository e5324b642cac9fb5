package org.disclosurecheck.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.DocumentReader;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.pdf.file.Pages;
import org.disclosurecheck.pdf.file.PdfContent;
import org.disclosurecheck.pdf.layout.Flow;

/**
 * Reads PDF files that have text. A PDF knows no paragraphs and no tables, only where each glyph and each line stands;
 * what belongs together is found from that, and what cannot be told becomes a problem. Nothing of PDFBox is loaded until
 * the first file is read.
 */
public final class PdfReader implements DocumentReader {

    private static final int HEAD = 1024;
    private static final int FIRST_OBJECT = 8192;
    private static final String MARK = "%PDF-";

    @Override
    public String format() {
        return "pdf";
    }

    /** Before the mark the head of the message may stand that the file came with; a text may speak of the mark. */
    @Override
    public boolean recognises(Content content) {
        byte[] bytes = content.bytes();
        int at = start(bytes, HEAD).indexOf(MARK);
        return at == 0 || at > 0 && start(bytes, FIRST_OBJECT).contains(" obj");
    }

    private static String start(byte[] bytes, int length) {
        return new String(bytes, 0, Math.min(length, bytes.length), StandardCharsets.ISO_8859_1);
    }

    @Override
    public Document read(Content content) throws Unreadable {
        List<Problem> problems = new ArrayList<>();
        PdfContent file = Pages.read(content.bytes(), problems);
        Map<String, String> metadata = file.title() == null ? Map.of() : Map.of(Document.TITLE, file.title());
        return new Document(format(), Flow.of(file.pages(), problems), metadata, List.copyOf(problems));
    }
}
