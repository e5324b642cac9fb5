package org.disclosurecheck.ui.tests.page;

import java.util.List;

import org.disclosurecheck.findings.Certainty;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Fix;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.ReportBuilder;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.testkit.SampleReports;
import org.disclosurecheck.workspace.Engine;

/** Small reports and findings for the tests of this package. */
final class Reports {

    private Reports() {
    }

    static Form form(String id) {
        return Engine.book().form(id);
    }

    static ReportBuilder zero() {
        return SampleReports.zero(form("2021"), 2023);
    }

    static Finding finding(String location, String expected, String actual, String quote, Fix fix, String... related) {
        return new Finding("XXX-001", Severity.ERROR, location, location, "…", expected, actual, quote, "依据：格式",
                Certainty.OFFICIAL, fix, location + quote, Source.NOWHERE, List.of(related));
    }
}
