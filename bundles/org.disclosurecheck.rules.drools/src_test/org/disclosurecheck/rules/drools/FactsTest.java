package org.disclosurecheck.rules.drools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.ReportBuilder;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.layout.Layout;
import org.disclosurecheck.model.layout.TablePlace;
import org.disclosurecheck.rules.FactNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsTest {

    @TempDir
    Path temp;

    /** A report with something of everything; its last year's report likewise. */
    private static Report report(Form form, int year) {
        ReportBuilder builder = new ReportBuilder(form).everyCell("3").year(year, "test")
                .organisation("云溪县财政局", OrganisationKind.DEPARTMENT, "test");
        builder.title("云溪县财政局" + year + "年政府信息公开工作年度报告", Source.NOWHERE).section(1)
                .paragraph("收到申请5件，已全部按期答复。共公开信息30条，其中网站20条、微信10条。办结20件，占33.3%。收到申请6件。", Source.NOWHERE);
        Report report = builder.build();
        report.setLayout(new Layout("docx", null, List.of(new TablePlace("T3", 3, 1, null, 0)), Set.of(), Set.of(),
                List.of()));
        return report;
    }

    @Test
    void every_fact_that_a_session_gets_has_a_name_that_rules_may_ask_for() throws Exception {
        Form form = new DroolsEngine(new BookCache(temp.resolve("cache"))).open(new SmallBook(temp.resolve("book"))
                .columnRule("SUM-901", "newlyReceived > 1", "findings.at($c, \"total\");").folder()).book().forms().get(0);
        Report report = report(form, 2023);
        report.setPrevious(report(form, 2022));
        Set<String> names = new TreeSet<>();
        Facts.of(report, List.of(form)).all()
                .forEach(fact -> names.add(fact.getClass().getSimpleName().replaceFirst("Impl$", "")));
        names.removeAll(FactNames.ALL);
        assertEquals(Set.of(), names);
    }
}
