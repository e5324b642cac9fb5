package org.disclosurecheck.extract.tests;

import java.nio.charset.StandardCharsets;

import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.testkit.HtmlWriter;
import org.junit.jupiter.api.Nested;

/** The contract for web pages, in both of the encodings that they come in. */
class HtmlContractTest {

    @Nested
    class Utf8 extends Html {
        @Override
        byte[] write(Form form, Report report) {
            return HtmlWriter.utf8(form, report);
        }
    }

    @Nested
    class Gb18030 extends Html {
        @Override
        byte[] write(Form form, Report report) {
            return HtmlWriter.gb18030(form, report);
        }
    }

    abstract static class Html extends ExtractorContract {

        @Override
        String format() {
            return "html";
        }

        @Override
        byte[] nothing() {
            return "<html><body><p>&nbsp;</p></body></html>".getBytes(StandardCharsets.UTF_8);
        }
    }
}
