package org.disclosurecheck.extract.tests;

import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.testkit.PdfPages;
import org.disclosurecheck.testkit.PdfWriter;

class PdfContractTest extends ExtractorContract {

    @Override
    byte[] write(Form form, Report report) {
        return PdfWriter.write(form, report);
    }

    @Override
    String format() {
        return "pdf";
    }

    @Override
    byte[] nothing() {
        return new PdfPages(595, 842).page().bytes();
    }
}
