package org.disclosurecheck.extract.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.testkit.DocxWriter;

class DocxContractTest extends ExtractorContract {

    @Override
    byte[] write(Form form, Report report) {
        return DocxWriter.write(form, report);
    }

    @Override
    String format() {
        return "docx";
    }

    @Override
    byte[] nothing() {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
