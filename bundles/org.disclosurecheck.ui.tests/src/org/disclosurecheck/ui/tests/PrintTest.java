package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.paper.Block;
import org.disclosurecheck.ui.paper.PrintToFile;
import org.disclosurecheck.ui.paper.PrintedPages;
import org.disclosurecheck.ui.paper.Spot;
import org.disclosurecheck.ui.paper.Tone;
import org.disclosurecheck.ui.report.PaperReport;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.Correction;
import org.disclosurecheck.workspace.Corrections;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl+P: a report on paper, for those who read with a pencil. */
class PrintTest {

    private static final String CORRECTED = "T3/new/business";
    private static final String UNTOUCHED = "T2/fee/amount";
    private static final double A4 = 1.45;
    private static final int LOW = 60;
    private static ReportEditor editor;
    private static String submitted;

    @BeforeAll
    static void a_report_with_a_wrong_total_and_a_correction_is_open() throws Exception {
        SubmittedReport report = CleanDesk.wrongTotal("打印");
        submitted = report.load().report().cell(CORRECTED).getRaw();
        Corrections.of(report).with(new Correction(CORRECTED, submitted, "88")).save(report);
        CleanDesk.settle();
        editor = (ReportEditor) ui(() -> Reports.open(report));
        UI.until("the page stands", editor::isReady);
    }

    @AfterAll
    static void gone() throws Exception {
        CleanDesk.clear();
    }

    private static List<Spot> spots(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.spots().stream()).toList();
    }

    @Test
    void it_is_in_the_menu_while_a_report_is_in_front() {
        assertTrue(ui(() -> editor.getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.PRINT.getId()).isEnabled()));
    }

    @Test
    void each_finding_has_a_number_at_its_place_that_is_explained_at_the_end() {
        List<Spot> spots = spots(ui(() -> PaperReport.of(editor)));
        Spot total = spots.stream().filter(spot -> CleanDesk.TOTAL.equals(spot.data())).findFirst().orElseThrow();
        assertTrue(total.text().matches("(●\\d+ )+\\d+"), total.text());
        List<Finding> findings = ui(() -> editor.checked().findings());
        for (Finding finding : findings) {
            assertEquals(1, spots.stream().filter(spot -> spot.text().matches("(?s)\\d+  . .*") && spot.text().contains(finding.rule())
                    && spot.text().contains(finding.message())).count(), finding.toString());
        }
        assertTrue(spots.get(spots.size() - 1).text().matches(".*\\d.*"), "and how many rules could not look");
    }

    @Test
    void a_file_that_is_printed_to_has_the_name_of_the_report_and_is_not_there_yet(@TempDir Path folder) throws Exception {
        String printed = UI.said("柳河镇2023（打印）", "柳河镇2023 (printed)");
        assertEquals(printed + ".pdf", PrintToFile.file(folder.toFile(), "柳河镇2023.docx").getName());
        Files.createFile(folder.resolve(printed + ".pdf"));
        assertEquals(printed + "2.pdf", PrintToFile.file(folder.toFile(), "柳河镇2023.docx").getName());
        assertEquals(UI.said("2023_3（打印）.pdf", "2023_3 (printed).pdf"), PrintToFile.file(folder.toFile(), "2023/3").getName());
    }

    @Test
    void a_corrected_value_tells_what_was_submitted() {
        Spot spot = spots(ui(() -> PaperReport.of(editor))).stream().filter(each -> CORRECTED.equals(each.data())).findFirst().orElseThrow();
        assertTrue(spot.text().contains("88\n" + UI.said("原 ", "submitted: ") + submitted), spot.text());
    }

    @Test
    void no_line_is_cut_between_two_pages_and_nothing_is_left_out() {
        List<Block> blocks = ui(() -> PaperReport.of(editor));
        PrintedPages pages = ui(() -> new PrintedPages(Display.getCurrent(), blocks, "1.docx", A4));
        assertTrue(pages.count() > 1, "a report is longer than a page");
        int end = pages.cuts().get(pages.count());
        for (Spot spot : spots(blocks)) {
            Rectangle at = spot.bounds();
            assertTrue(at.y + at.height <= end, spot.text());
            assertTrue(at.height > LOW || pages.cuts().stream().noneMatch(cut -> at.y < cut && cut < at.y + at.height), spot.text());
        }
        for (int i = 0; i < pages.count(); i++) {
            int page = i;
            UI.run(() -> {
                Image image = pages.image(page);
                ImageData data = image.getImageData();
                image.dispose();
                assertTrue(dark(data) > 0, "something is on the page");
                ImageLoader loader = new ImageLoader();
                loader.data = new ImageData[] { data };
                loader.save(new File(System.getProperty("screenshots", "target"), "print-" + page + ".png").toString(), SWT.IMAGE_PNG);
            });
        }
        UI.run(pages::dispose);
    }

    @Test
    void a_table_that_goes_on_on_another_page_has_its_heads_of_columns_there() {
        List<Block> blocks = ui(() -> PaperReport.of(editor));
        PrintedPages pages = ui(() -> new PrintedPages(Display.getCurrent(), blocks, "1.docx", A4));
        int page = IntStream.range(0, pages.count()).filter(each -> pages.heads().get(each) != null).findFirst().orElseThrow();
        Rectangle head = pages.heads().get(page);
        List<Spot> repeated = spots(blocks).stream().filter(spot -> spot.bounds().y >= head.y
                && spot.bounds().y + spot.bounds().height <= head.y + head.height).toList();
        assertTrue(repeated.size() > 5 && repeated.stream().allMatch(spot -> spot.tone() == Tone.LABEL), repeated.size() + " labels");
        int first = IntStream.range(0, page).filter(each -> pages.cuts().get(each) <= head.y).max().orElseThrow();
        int once = ink(pages, first, head.y - pages.cuts().get(first), head.height);
        int again = ink(pages, page, 0, head.height);
        assertTrue(once > 0 && Math.abs(once - again) < once * 0.1, once + " and " + again + " dark points");
        UI.run(pages::dispose);
    }

    /** How much ink there is on a stripe of a page. */
    private static int ink(PrintedPages pages, int page, int from, int height) {
        return ui(() -> {
            Image image = pages.image(page);
            ImageData data = image.getImageData();
            image.dispose();
            double fine = data.width / 820.0;
            int found = 0;
            for (int y = (int) (from * fine); y < (from + height) * fine; y++) {
                for (int x = 0; x < data.width; x++) {
                    found += data.palette.getRGB(data.getPixel(x, y)).getHSB()[2] < 0.4 ? 1 : 0;
                }
            }
            return found;
        });
    }

    @Test
    void what_is_printed_is_text_that_can_be_read_as_a_report_again(@TempDir Path folder) throws Exception {
        Optional<PrinterData> file = ui(() -> Arrays.stream(Printer.getPrinterList()).filter(each -> "GtkPrintBackendFile".equals(each.driver))
                .findFirst());
        assumeTrue(file.isPresent());
        Path printed = folder.resolve("printed.pdf");
        UI.run(() -> {
            PrinterData data = file.get();
            data.printToFile = true;
            data.fileName = printed.toString();
            Printer printer = new Printer(data);
            PrintedPages pages = new PrintedPages(Display.getCurrent(), PaperReport.of(editor), "1.docx", PrintedPages.ratio(printer));
            pages.print(printer);
            pages.dispose();
            printer.dispose();
        });
        UI.until("it is written", () -> Files.exists(printed) && new String(Files.readAllBytes(printed), StandardCharsets.ISO_8859_1)
                .stripTrailing().endsWith("%%EOF"));
        SubmittedReport again = CleanDesk.submit(CleanDesk.inspection("打印的"), "printed.pdf", Files.readAllBytes(printed));
        assertEquals(editor.report().load().report().cell(UNTOUCHED).getRaw(), again.load().report().cell(UNTOUCHED).getRaw());
    }

    private static int dark(ImageData data) {
        int found = 0;
        for (int y = 0; y < data.height; y += 2) {
            for (int x = 0; x < data.width; x += 2) {
                found += data.palette.getRGB(data.getPixel(x, y)).getHSB()[2] < 0.4 ? 1 : 0;
            }
        }
        return found;
    }
}
