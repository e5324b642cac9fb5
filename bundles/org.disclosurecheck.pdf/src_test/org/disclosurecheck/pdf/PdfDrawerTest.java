package org.disclosurecheck.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.DrawnPages;
import org.disclosurecheck.extract.DrawnPages.Area;
import org.disclosurecheck.extract.DrawnPages.Picture;
import org.disclosurecheck.extract.DrawnPages.Size;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Source;
import org.junit.jupiter.api.Test;

/** Pages are drawn as they look, and it is known what stands where. */
class PdfDrawerTest {

    private static DrawnPages open(Sheet sheet) throws Unreadable {
        return new PdfDrawer().open(new Content("sheet.pdf", sheet.bytes()));
    }

    @Test
    void the_area_of_a_cell_lies_within_its_lines_and_that_of_a_paragraph_over_it() throws Exception {
        try (DrawnPages pages = open(new Sheet().text(50, 60, "一行文字。").table(50, 100, "甲|乙", "1|2"))) {
            assertEquals(1, pages.count());
            assertEquals(new Size(Sheet.EDGE, Sheet.EDGE), pages.size(1));
            Area cell = pages.areas().get(Source.cell(1, 2, 2).onPage(1)).get(0);
            assertTrue(cell.left() >= 110 && cell.right() <= 170 && cell.top() >= 120 && cell.bottom() <= 140, cell.toString());
            Area line = pages.areas().get(Source.paragraph(1).onPage(1)).get(0);
            assertTrue(line.bottom() < 100 && line.left() >= 49, line.toString());
        }
    }

    @Test
    void a_page_is_drawn_in_the_size_that_is_asked_for_with_its_lines() throws Exception {
        try (DrawnPages pages = open(new Sheet().table(50, 100, "甲|乙", "1|2"))) {
            Picture picture = pages.draw(1, 2);
            assertEquals(800, picture.width());
            assertEquals(800, picture.height());
            assertTrue(dark(picture, 2 * 80, 2 * 98, 2 * 102), "the line above the table");
            assertFalse(dark(picture, 2 * 80, 2 * 20, 2 * 90), "the empty part of the page");
        }
    }

    @Test
    void no_area_is_told_on_a_page_that_is_shown_another_way_round_than_it_is_read() throws Exception {
        try (DrawnPages pages = open(new Sheet().rotated(180).text(50, 60, "一行文字。"))) {
            assertEquals(0, pages.areas().size());
        }
    }

    @Test
    void what_is_no_file_is_refused_with_a_sentence() {
        Unreadable why = assertThrows(Unreadable.class,
                () -> new PdfDrawer().open(new Content("a.pdf", "%PDF-1.4 nothing".getBytes(StandardCharsets.US_ASCII))));
        assertTrue(why.getMessage().contains("PDF"), why.getMessage());
    }

    private static boolean dark(Picture picture, int x, int from, int to) {
        for (int y = from; y < to; y++) {
            if ((picture.pixels()[y * picture.width() + x] & 0xff) < 128) {
                return true;
            }
        }
        return false;
    }
}
