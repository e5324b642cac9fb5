package org.disclosurecheck.pdf.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.pdf.page.Budget;
import org.disclosurecheck.pdf.page.PageContent;
import org.disclosurecheck.pdf.page.PageScanner;

/** The pages of a file with what stands on them, or the reason why it cannot be read. */
public final class Pages {

    private static final int MOST_PAGES = 500;
    private static final long LONGEST_NANOS = 30_000_000_000L;
    private static final int TAIL = 2048;
    private static final String DAMAGED = "PDF 文件已损坏或不完整，无法读取";

    private Pages() {
    }

    /**
     * Reads the file.
     *
     * @param problems where to say what is missing
     */
    public static PdfContent read(byte[] bytes, List<Problem> problems) throws Unreadable {
        Library.prepare();
        Streams.check(bytes);
        try (PDDocument file = Loader.loadPDF(bytes)) {
            List<PageContent> pages = pages(file, problems);
            if (!ends(bytes)) {
                problems.add(Problem.fatal("cut-off", "PDF 文件不完整（没有结尾），可能缺内容").english("the PDF has no end; something may be missing"));
            }
            TextLayer.check(pages, problems);
            Extras.note(file, problems);
            return new PdfContent(pages, Extras.title(file));
        } catch (InvalidPasswordException e) {
            throw new Unreadable("encrypted", "PDF 文件设有打开密码，请解除密码后再交",
                    "the PDF is locked; please submit it without a password");
        } catch (Budget.Spent e) {
            throw new Unreadable("too-large", "PDF 文件的内容过多或过于复杂，不予读取", "the PDF is too large or too complex; it was not read");
        } catch (IOException | RuntimeException e) {
            // whatever the library makes of bytes that are no proper file
            throw new Unreadable("damaged", DAMAGED, "the PDF is damaged or incomplete and cannot be read");
        }
    }

    private static List<PageContent> pages(PDDocument file, List<Problem> problems) throws Unreadable {
        PageScanner scanner = new PageScanner(new Budget(LONGEST_NANOS));
        List<PageContent> pages = new ArrayList<>();
        for (PDPage page : file.getPages()) {
            if (pages.size() == MOST_PAGES) {
                throw new Unreadable("too-large", "PDF 超过 " + MOST_PAGES + " 页，不予读取",
                        "the PDF has more than " + MOST_PAGES + " pages; it was not read");
            }
            int number = pages.size() + 1;
            boolean whole = Streams.areWhole(page);
            pages.add(scanner.scan(page, number));
            if (!whole || scanner.failed()) {
                problems.add(Problem.fatal("damaged-page", "第" + number + "页的内容已损坏，可能没有读全",
                        Source.page(number)).english("page " + number + " is damaged and may not have been read to its end"));
            }
        }
        if (pages.isEmpty()) {
            throw new Unreadable("damaged", DAMAGED, "the PDF is damaged or incomplete and cannot be read");
        }
        if (file.getNumberOfPages() > pages.size()) {
            problems.add(Problem.fatal("missing-pages", "PDF 应有" + file.getNumberOfPages() + "页，只找到" + pages.size()
                    + "页").english("the PDF should have " + file.getNumberOfPages() + " pages; " + pages.size() + " were found"));
        }
        return pages;
    }

    private static boolean ends(byte[] bytes) {
        int from = Math.max(0, bytes.length - TAIL);
        return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }
}
