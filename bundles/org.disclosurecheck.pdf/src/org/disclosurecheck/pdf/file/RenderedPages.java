package org.disclosurecheck.pdf.file;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.disclosurecheck.extract.DrawnPages;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.pdf.layout.Flow;
import org.disclosurecheck.pdf.page.PageContent;

/** The pages of a PDF file, drawn by PDFBox one at a time. Fonts that the file does not carry come from the machine. */
public final class RenderedPages implements DrawnPages {

    /** No page is drawn larger than this, whatever its size: memory is bounded. */
    private static final double MOST_PIXELS = 6_000_000;

    private final PDDocument file;
    private final PDFRenderer renderer;
    private final Map<Source, List<Area>> areas;

    private RenderedPages(PDDocument file, Map<Source, List<Area>> areas) {
        this.file = file;
        this.renderer = new PDFRenderer(file);
        renderer.setSubsamplingAllowed(true);
        this.areas = areas;
    }

    /** Opens a file and finds out where its lines and cells stand. */
    public static DrawnPages open(byte[] bytes) throws Unreadable {
        if (System.getProperty("java.awt.headless") == null) {
            // pictures are drawn in memory; two window systems in one program do not get on
            System.setProperty("java.awt.headless", "true");
        }
        Library.prepare();
        Map<Source, List<Area>> areas = areas(bytes);
        try {
            return new RenderedPages(Loader.loadPDF(bytes), areas);
        } catch (InvalidPasswordException e) {
            throw new Unreadable("encrypted", "PDF 文件设有打开密码，请解除密码后再交",
                    "the PDF is locked; please hand it in unlocked");
        } catch (IOException | RuntimeException e) {
            throw new Unreadable("damaged", "PDF 文件已损坏或不完整，无法显示", "the PDF is damaged or incomplete and cannot be shown");
        }
    }

    /** What the reader makes of it; a file that it cannot read is drawn all the same. */
    private static Map<Source, List<Area>> areas(byte[] bytes) {
        try {
            List<PageContent> pages = Pages.read(bytes, new ArrayList<>()).pages();
            Map<Source, List<Area>> areas = Flow.areas(pages);
            // a page that the reader holds another way round than it is shown tells no places
            areas.values().forEach(some -> some.removeIf(area -> !pages.get(area.page() - 1).asShown()));
            areas.values().removeIf(List::isEmpty);
            return areas;
        } catch (Unreadable e) {
            return Map.of();
        }
    }

    @Override
    public int count() {
        return file.getNumberOfPages();
    }

    @Override
    public Size size(int page) {
        PDPage at = file.getPage(page - 1);
        PDRectangle box = at.getCropBox();
        boolean aside = Math.floorMod(at.getRotation() / 90, 2) == 1;
        return aside ? new Size(box.getHeight(), box.getWidth()) : new Size(box.getWidth(), box.getHeight());
    }

    @Override
    public Picture draw(int page, double scale) throws IOException {
        Size size = size(page);
        double most = Math.sqrt(MOST_PIXELS / Math.max(1, size.width() * size.height()));
        try {
            OwnFonts.drawing(true);
            BufferedImage image = renderer.renderImage(page - 1, (float) Math.min(scale, most), ImageType.RGB);
            int width = image.getWidth();
            int height = image.getHeight();
            return new Picture(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        } catch (RuntimeException e) {
            // whatever the library makes of content that is none
            throw new IOException(e.getClass().getSimpleName(), e);
        } finally {
            OwnFonts.drawing(false);
        }
    }

    @Override
    public Map<Source, List<Area>> areas() {
        return areas;
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            // it was only read
        }
    }
}
