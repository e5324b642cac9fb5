package org.disclosurecheck.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;

import org.disclosurecheck.check.Reading;
import org.disclosurecheck.extract.TableEvidence;
import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;
import org.disclosurecheck.model.Table;
import org.disclosurecheck.rules.several.digest.Digest;

/** What was read from each report, without judging it: one JSON object a line. */
public final class ExtractOutput {

    private final Writer out;

    /** @param out encodes in UTF-8; flushed after every line, never closed */
    public ExtractOutput(Writer out) {
        this.out = out;
    }

    public void write(Reading reading) throws IOException {
        Report report = reading.extraction().report();
        try (JsonLine line = new JsonLine(out)) {
            line.text("report", reading.path());
            if (report == null) {
                nothing(line);
            } else {
                write(report, line);
            }
            line.problems(reading.extraction().problems())
                    .texts("preamble", report == null ? List.of() : texts(report.getPreamble()))
                    .texts("signature", report == null ? List.of() : texts(report.getSignature().getParagraphs()))
                    .text("sha256", reading.sha256()).evidence(report == null ? null : Digest.Evidence.of(report));
            tables(reading.extraction().tables(), line);
        }
    }

    /** The keys are there all the same, so that no reader stumbles. */
    private static void nothing(JsonLine line) throws IOException {
        line.form(null).text("title", null).text("organisation", null).number("year", (Integer) null)
                .text("published", null).texts("sections", List.of());
        line.generator().writeObjectFieldStart("cells");
        line.generator().writeEndObject();
    }

    private static void write(Report report, JsonLine line) throws IOException {
        String name = report.getOrganisation().getName();
        line.form(report.getForm()).text("title", report.getTitle() == null ? null : report.getTitle().getText())
                .text("organisation", name == null || name.isEmpty() ? null : name).number("year", report.getYear())
                .text("published", report.getPublished());
        JsonGenerator json = line.generator();
        json.writeArrayFieldStart("sections");
        for (Section section : report.getSections()) {
            json.writeStartObject();
            line.text("id", section.getId()).text("heading", section.getHeading())
                    .texts("paragraphs", texts(section.getParagraphs()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("cells");
        for (Table table : new Table[] {report.getDisclosures(), report.getApplications(), report.getReviews()}) {
            if (table != null) {
                for (Cell cell : table.allCells()) {
                    write(cell, line);
                }
            }
        }
        json.writeEndObject();
    }

    /** How each table was read. */
    private static void tables(List<TableEvidence> tables, JsonLine line) throws IOException {
        line.generator().writeArrayFieldStart("tables");
        for (TableEvidence table : tables) {
            line.generator().writeStartObject();
            line.text("table", table.table());
            JsonlOutput.write(table.source(), line);
            line.texts("reasons", table.reasons()).text("rows", table.rows()).text("columns", table.columns())
                    .texts("loose", table.loose()).texts("skipped", table.skipped());
            line.generator().writeEndObject();
        }
        line.generator().writeEndArray();
    }

    private static void write(Cell cell, JsonLine line) throws IOException {
        line.generator().writeObjectFieldStart(cell.getAddress());
        line.text("raw", cell.getRaw()).number("value", cell.getValue());
        if (cell.getFormula() != null) {
            line.text("formula", cell.getFormula());
        }
        line.generator().writeEndObject();
    }

    private static List<String> texts(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::getText).toList();
    }
}
