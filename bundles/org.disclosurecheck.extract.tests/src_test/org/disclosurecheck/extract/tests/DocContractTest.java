package org.disclosurecheck.extract.tests;

import java.util.List;
import java.util.Set;

import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.testkit.DocWriter;
import org.disclosurecheck.testkit.Edition;
import org.disclosurecheck.testkit.PrintedReport;

class DocContractTest extends ExtractorContract {

    @Override
    byte[] write(Form form, Report report) {
        return DocWriter.write(form, report);
    }

    @Override
    String format() {
        return "doc";
    }

    @Override
    byte[] nothing() {
        return DocWriter.write(new Edition(new PrintedReport("", List.of()), Set.of(), List.of(), null));
    }
}
