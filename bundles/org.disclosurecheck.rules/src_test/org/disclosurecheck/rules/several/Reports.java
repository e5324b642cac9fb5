package org.disclosurecheck.rules.several;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.ReportBuilder;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.FormData;
import org.disclosurecheck.rules.source.Yaml;

/** Small reports for the tests of this package. */
public final class Reports {

    public static final Form FORM = form();

    private Reports() {
    }

    private static Form form() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(at.resolve("releng/samples"))) {
            at = at.getParent();
        }
        try {
            return FormData.form(Yaml.map(Files.readString(at.resolve("rules/2021/form.yaml"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Yaml.Fault e) {
            throw new IllegalStateException(e);
        }
    }

    /** A report with all cells 0, an overview and problems. */
    public static ReportBuilder of(String name, OrganisationKind kind, String overview, String problems) {
        ReportBuilder builder = new ReportBuilder(FORM).year(2023, "标题").organisation(name, kind, "标题写明")
                .title(name + "2023年政府信息公开工作年度报告", Source.NOWHERE);
        builder.everyCell("0");
        builder.section(1).paragraph(overview, Source.NOWHERE);
        builder.section(5).paragraph(problems, Source.NOWHERE);
        return builder;
    }
}
