package org.disclosurecheck.extract.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Extraction;
import org.disclosurecheck.extract.Extractors;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.testkit.strangers.StrangerFile;
import org.junit.jupiter.api.Test;

/** Files that other programs have written. */
class StrangerFilesTest {

    private static final Extractors EXTRACTORS = Extractors.of(Forms.ALL);
    private static final Extraction ORIGINAL = read("report.docx", StrangerFile.ORIGINAL.bytes());

    private static Extraction read(String name, byte[] bytes) {
        return EXTRACTORS.extract(new Content(name, bytes), Hints.NONE);
    }

    private static void assertAsOriginal(Extraction extraction) {
        assertEquals(List.of(), extraction.problems());
        assertEquals(Told.of(ORIGINAL.report()), Told.of(extraction.report()));
    }

    @Test
    void a_report_that_LibreOffice_has_saved_as_doc_is_the_same_whatever_it_is_called() throws Exception {
        byte[] doc = StrangerFile.LIBREOFFICE_DOC.bytes();
        assertAsOriginal(read("report.doc", doc));
        assertAsOriginal(read("report.docx", doc));
        assertAsOriginal(read("report.wps", doc));
        assertEquals("doc", EXTRACTORS.forContent(new Content("report.wps", doc)).format());
    }

    @Test
    void a_doc_that_loses_bytes_at_its_end_is_read_as_it_was_or_refused() {
        byte[] doc = StrangerFile.LIBREOFFICE_DOC.bytes();
        for (int lost = 1; lost < doc.length; lost += lost < 600 ? 37 : 1499) {
            Extraction extraction = read("report.doc", Arrays.copyOf(doc, doc.length - lost));
            if (extraction.readable()) {
                assertAsOriginal(extraction);
            } else {
                assertTrue(extraction.problems().get(0).fatal());
            }
        }
    }
}
