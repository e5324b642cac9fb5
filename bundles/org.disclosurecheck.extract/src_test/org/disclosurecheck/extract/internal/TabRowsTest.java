package org.disclosurecheck.extract.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.Extraction;
import org.disclosurecheck.extract.Forms;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.extract.SampleReport;
import org.disclosurecheck.extract.SampleReport.Style;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Source;
import org.junit.jupiter.api.Test;

class TabRowsTest {

    @Test
    void tables_that_were_typed_with_tabs_into_a_document_are_read_as_in_a_text() throws Unreadable {
        SampleReport sample = new SampleReport(Forms.Y2021);
        Extraction extraction = new Assembly(Forms.BOTH).assemble(
                new Document("docx", lines(sample.text(Style.TABS).split("\n")), Map.of(), List.of()), Hints.NONE);
        assertEquals(List.of(), sample.misread(extraction));
        assertEquals(List.of(), sample.unread(extraction));
        assertEquals(sample.read(Style.TABS).report().getSections().size(), extraction.report().getSections().size());
    }

    @Test
    void a_contents_page_and_a_single_line_with_tabs_stay_lines() {
        List<Block> contents = lines("一、总体情况\t1", "二、主动公开政府信息情况\t2", "正文", "甲\t乙\t丙\t丁");
        assertSame(contents, TabRows.gathered(contents));
    }

    @Test
    void what_stands_around_the_rows_keeps_its_place() {
        List<Block> gathered = TabRows.gathered(lines("前", "甲\t乙\t丙\t丁", "甲\t1\t2\t", "后"));
        assertEquals(3, gathered.size());
        assertEquals(List.of("甲", "1", "2", ""), ((Grid) gathered.get(1)).rows().get(1).cells().stream().map(c -> c.text()).toList());
        assertEquals("后", ((Line) gathered.get(2)).text());
    }

    private static List<Block> lines(String... texts) {
        List<Block> lines = new ArrayList<>();
        for (String text : texts) {
            if (!text.isBlank()) {
                lines.add(new Line(text, Source.paragraph(lines.size() + 1), false));
            }
        }
        return lines;
    }
}
