package org.disclosurecheck.extract.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.ServiceLoader;

import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Extraction;
import org.disclosurecheck.extract.Extractors;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.CellKind;
import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.ReportBuilder;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.ReportTemplate;
import org.disclosurecheck.model.form.TemplateWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The empty report that offices fill in: what is written is read back equal. */
class TemplateTest {

    static final List<Form> FORMS = Forms.ALL;
    private static final Extractors EXTRACTORS = Extractors.of(Forms.ALL);
    private static final String UNIT = "云溪县人力资源和社会保障局";

    private static Extraction written(Form form) {
        ReportTemplate template = new ReportTemplate(form, UNIT, Forms.year(form));
        TemplateWriter writer = ServiceLoader.load(TemplateWriter.class).findFirst().orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(template, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return EXTRACTORS.extract(new Content("template." + writer.extension(), out.toByteArray()), Hints.NONE);
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void every_cell_of_the_form_is_there_and_blank(Form form) {
        Extraction extraction = written(form);
        assertEquals(List.of(), extraction.problems());
        ReportBuilder empty = new ReportBuilder(form);
        form.addresses().forEach(address -> empty.cell(address, "", Source.NOWHERE));
        assertEquals(Told.cells(empty.build()), Told.cells(extraction.report()));
        Told.tables(extraction.report()).flatMap(table -> table.allCells().stream())
                .forEach(cell -> assertEquals(CellKind.BLANK, cell.getKind(), cell.getAddress()));
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void form_year_and_organisation_are_the_ones_asked_for(Form form) {
        Extraction extraction = written(form);
        assertEquals(form.id(), extraction.form().id());
        assertEquals(Forms.year(form), extraction.report().getYear());
        assertEquals(UNIT, extraction.report().getOrganisation().getName());
        assertEquals(UNIT + Forms.year(form) + "年政府信息公开工作年度报告", extraction.report().getTitle().getText());
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void the_six_headings_are_those_of_the_form_and_hold_nothing_but_subheadings(Form form) {
        Report report = written(form).report();
        assertEquals(form.sections().stream().map(section -> section.ordinal() + "、" + section.heading()).toList(),
                report.getSections().stream().map(section -> section.getHeading()).toList());
        report.getSections().stream().flatMap(section -> section.getParagraphs().stream()).map(Paragraph::getText)
                .forEach(text -> assertTrue(text.startsWith("（"), text));
        assertEquals(1, report.getPreamble().size());
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void unit_and_place_for_the_date_stand_at_the_end(Form form) {
        assertEquals(List.of(UNIT, Forms.year(form) + 1 + "年　月　日"), written(form).report().getSignature()
                .getParagraphs().stream().map(Paragraph::getText).toList());
    }
}
