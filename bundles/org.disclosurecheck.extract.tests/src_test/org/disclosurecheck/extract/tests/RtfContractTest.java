package org.disclosurecheck.extract.tests;

import java.util.List;
import java.util.Set;

import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.testkit.Edition;
import org.disclosurecheck.testkit.PrintedReport;
import org.disclosurecheck.testkit.RtfWriter;

class RtfContractTest extends ExtractorContract {

    @Override
    byte[] write(Form form, Report report) {
        return RtfWriter.write(form, report);
    }

    @Override
    String format() {
        return "rtf";
    }

    @Override
    byte[] nothing() {
        return RtfWriter.write(new Edition(new PrintedReport("", List.of()), Set.of(), List.of(), null));
    }
}
