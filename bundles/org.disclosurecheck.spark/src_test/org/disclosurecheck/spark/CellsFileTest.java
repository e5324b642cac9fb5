package org.disclosurecheck.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.mapreduce.TaskAttemptID;
import org.apache.hadoop.mapreduce.task.TaskAttemptContextImpl;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.sql.execution.datasources.parquet.ParquetWriteSupport;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.ReportBuilder;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.rules.several.digest.Digest;
import org.disclosurecheck.rules.several.digest.DigestBytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Parquet’s own reader finds in the files that are written for it. */
class CellsFileTest {

    private static final Form FORM = SmallArchive.RULES.book().form("2021");

    @TempDir
    Path temp;

    private static byte[] digest(Map<String, String> cells) {
        ReportBuilder report = new ReportBuilder(FORM).everyCell("0").year(2023, null).organisation("云溪县财政局",
                OrganisationKind.UNKNOWN, null);
        cells.forEach((address, raw) -> report.cell(address, raw, Source.NOWHERE));
        return DigestBytes.lasting(Digest.of(report.build()));
    }

    private org.apache.hadoop.fs.Path write(int reports, String form, byte[] digest) throws IOException {
        Configuration settings = new Configuration();
        ParquetWriteSupport.setSchema(Tables.CELLS_OF_REPORT, settings);
        for (String asBySpark : List.of("writeLegacyFormat", "fieldId.write.enabled", "variant.annotateLogicalType.enabled")) {
            settings.set("spark.sql.parquet." + asBySpark, "false");
        }
        settings.set("spark.sql.parquet.outputTimestampType", "INT96");
        settings.set("parquet.compression", "ZSTD");
        String file = temp.resolve("cells.parquet").toString();
        try (CellsFile cells = new CellsFile(file, new TaskAttemptContextImpl(settings, new TaskAttemptID()))) {
            for (int i = 0; i < reports; i++) {
                cells.write(utf8("报告" + i), utf8("云溪县财政局"), form == null ? null : utf8(form), digest);
            }
        }
        return new org.apache.hadoop.fs.Path(file);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Group cell, String column) {
        return cell.getFieldRepetitionCount(column) == 0 ? null : cell.getString(column, 0);
    }

    @Test
    void a_cell_without_a_number_has_none_and_a_report_without_a_form_says_none() throws IOException {
        byte[] digest = digest(Map.of("T3/new/total", "若干", "T3/total/business", "12.5"));
        List<String> found = new ArrayList<>();
        try (ParquetReader<Group> reader = ParquetReader.builder(new GroupReadSupport(), write(1, null, digest)).build()) {
            for (Group cell = reader.read(); cell != null; cell = reader.read()) {
                if (!text(cell, "raw").equals("0")) {
                    boolean number = cell.getFieldRepetitionCount("value") > 0;
                    found.add(text(cell, "address") + " " + text(cell, "raw") + " " + text(cell, "form") + " " + (number
                            ? new BigInteger(cell.getBinary("value", 0).getBytes()) : null));
                }
            }
        }
        assertEquals(List.of("T3/new/total 若干 null null", "T3/total/business 12.5 null 125000"), found.stream().sorted().toList());
    }

    @Test
    void what_does_not_fit_into_one_part_of_a_file_goes_on_in_the_next() throws IOException {
        byte[] digest = digest(Map.of("T3/new/total", "7"));
        int cells = DigestBytes.readFigures(digest).cells().size();
        int reports = (1 << 20) / cells + 200;
        org.apache.hadoop.fs.Path file = write(reports, "2021", digest);
        try (ParquetFileReader reader = ParquetFileReader.open(HadoopInputFile.fromPath(file, new Configuration()))) {
            assertEquals(2, reader.getFooter().getBlocks().size());
            assertEquals((long) reports * cells, reader.getRecordCount());
        }
        int row = 0;
        try (ParquetReader<Group> reader = ParquetReader.builder(new GroupReadSupport(), file).build()) {
            for (Group cell = reader.read(); cell != null; cell = reader.read()) {
                String path = "报告" + row / cells;
                if (!path.equals(text(cell, "path")) || !"2021".equals(text(cell, "form"))) {
                    fail("row " + row + " is of " + text(cell, "path"));
                }
                row++;
            }
        }
        assertEquals(reports * cells, row);
    }
}
