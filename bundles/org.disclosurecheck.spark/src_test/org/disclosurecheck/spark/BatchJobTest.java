package org.disclosurecheck.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.several.digest.Digest;
import org.disclosurecheck.rules.several.digest.DigestBytes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a run writes, and what it does when it was there before. */
@ExtendWith(SmallCluster.class)
class BatchJobTest {

    private static final int REPORTS = 24;

    @TempDir
    static Path archive;

    @TempDir
    Path temp;

    @BeforeAll
    static void anArchive() throws IOException {
        SmallArchive.write(archive, REPORTS);
    }

    @Test
    void the_tables_say_of_every_report_what_the_command_line_says() throws Exception {
        Path out = temp.resolve("out");
        SmallCluster.Ran ran = SmallCluster.good("--in", archive, "--out", out);
        List<String> expected = SmallArchive.lines(archive, SmallArchive.RULES, null, null);
        assertEquals(REPORTS + 2, expected.size());
        assertEquals(expected, SmallCluster.lines(out));
        assertTrue(ran.out().matches("\\{\"batch\":\"[^\"]+\",\"reports\":" + (REPORTS + 2)
                + ",\"unreadable\":2,\"findings\":[1-9]\\d*}\\R"), ran.out());

        Dataset<Row> findings = SmallCluster.spark().read().parquet(out + "/findings");
        assertTrue(findings.filter("rule = 'SUM-001' and location = 'T3/total/business' and actual = '91'").count() > 0);
        long said = expected.stream().mapToLong(line -> line.split("\"fingerprint\":").length - 1).sum();
        assertEquals(said, findings.count());
        Dataset<Row> cells = SmallCluster.spark().read().parquet(out + "/cells");
        assertTrue(cells.filter("address = 'T3/total/business' and raw = '91' and value = 91").count() > 0);
        assertTrue(Files.isDirectory(out.resolve("cells")) && folders(out.resolve("reports")).stream()
                .anyMatch(name -> name.matches("year=20\\d\\d")), folders(out.resolve("reports")).toString());
        assertEquals(List.of("云南", "贵州"), SmallCluster.spark().read().parquet(out + "/reports").select("province").distinct()
                .as(Encoders.STRING()).collectAsList().stream().sorted().toList());
        assertTrue(!Files.exists(out.resolve("_stage")) && !Files.exists(out.resolve("_running")));
    }

    @Test
    void the_cells_of_every_report_stand_in_their_table_with_the_numbers_that_are_read_from_them() throws Exception {
        Path out = temp.resolve("out");
        SmallCluster.good("--in", archive, "--out", out);
        List<String> expected = new ArrayList<>();
        for (Row report : SmallCluster.spark().read().parquet(out + "/reports").filter("status = 'checked'").collectAsList()) {
            Digest digest = DigestBytes.read(report.getAs("digest"));
            digest.cells().forEach((address, raw) -> expected.add(String.join("|", report.getAs("path"), digest.organisation(),
                    digest.form(), address, raw, number(digest.amount(address)))));
        }
        List<String> found = new ArrayList<>();
        for (Row cell : SmallCluster.spark().read().parquet(out + "/cells").collectAsList()) {
            found.add(String.join("|", cell.getAs("path"), cell.getAs("organisation"), cell.getAs("form"), cell.getAs("address"),
                    cell.getAs("raw"), number(cell.getAs("value"))));
        }
        assertTrue(found.size() > 100 * REPORTS);
        assertEquals(expected.stream().sorted().toList(), found.stream().sorted().toList());
    }

    private static String number(BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString();
    }

    private static List<String> folders(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }

    @Test
    void packed_and_listed_reports_come_to_the_same() throws Exception {
        List<String> expected = SmallArchive.lines(archive, SmallArchive.RULES, null, null);
        List<Path> files;
        try (Stream<Path> all = Files.walk(archive)) {
            files = all.filter(file -> file.toString().matches(".*/[^/.]+\\.(docx|html|txt)")).toList();
        }
        List<Row> packed = new ArrayList<>();
        for (Path file : files) {
            packed.add(RowFactory.create(file.toString(), Files.readAllBytes(file)));
        }
        SmallCluster.spark().createDataFrame(packed, org.apache.spark.sql.types.StructType.fromDDL("path string, content binary")).write()
                .parquet(temp + "/packed");
        SmallCluster.good("--in", temp.resolve("packed"), "--kind", "packed", "--out", temp.resolve("a"), "--partitions", "3");
        assertEquals(expected, SmallCluster.lines(temp.resolve("a")));

        Path list = temp.resolve("list.txt");
        Files.write(list, Stream.concat(files.stream().map(Path::toString), Stream.of("", archive + "/gone.docx")).toList());
        SmallCluster.good("--in", list, "--kind", "list", "--out", temp.resolve("b"));
        List<String> lines = new ArrayList<>(SmallCluster.lines(temp.resolve("b")));
        assertTrue(lines.removeIf(line -> line.contains("/gone.docx\"") && line.contains("\"code\":\"missing\"")));
        assertEquals(expected, lines);
    }

    @Test
    void what_is_done_is_passed_over_and_what_changed_is_checked_alone() throws IOException {
        Path in = temp.resolve("in");
        Path out = temp.resolve("out");
        SmallArchive.write(in, 6);
        SmallCluster.good("--in", in, "--out", out);
        long findings = SmallCluster.rows(out, "findings");
        assertTrue(SmallCluster.good("--in", in, "--out", out).out().contains("\"reports\":0,"));
        assertEquals(findings, SmallCluster.rows(out, "findings"));
        Files.write(in.resolve("云南/letter.txt"), SmallArchive.utf8("改过的通知"));
        assertTrue(SmallCluster.good("--in", in, "--out", out).out().contains("\"reports\":1,"));
        assertEquals(9, SmallCluster.rows(out, "reports"));
        assertTrue(SmallCluster.good("--in", in, "--out", out, "--lang", "en").out().contains("\"reports\":8,"));
    }

    @Test
    void what_a_dead_run_wrote_is_cleared_away_and_nothing_is_there_twice() throws IOException {
        Path in = temp.resolve("in");
        Path out = temp.resolve("out");
        SmallArchive.write(in, 6);
        SmallCluster.Ran first = SmallCluster.good("--in", in, "--out", out);
        List<String> expected = SmallCluster.lines(out);
        long findings = SmallCluster.rows(out, "findings");
        String batch = first.out().replaceAll("(?s).*\"batch\":\"([^\"]+)\".*", "$1");
        Files.writeString(out.resolve("_running"), batch + "\nanother-application\n");
        SmallCluster.Ran refused = SmallCluster.run("--in", in, "--out", out);
        assertEquals(2, refused.status());
        assertTrue(refused.err().contains("another-application") && refused.err().contains("--take-over"), refused.err());
        assertEquals(expected, SmallCluster.lines(out));
        // a second attempt of the same application needs no word from anybody
        Files.writeString(out.resolve("_running"), batch + "\n" + SmallCluster.spark().sparkContext().applicationId() + "\n");
        assertTrue(SmallCluster.good("--in", in, "--out", out).out().contains("\"reports\":8,"));
        assertEquals(expected, SmallCluster.lines(out));
        assertEquals(findings, SmallCluster.rows(out, "findings"));
        Files.writeString(out.resolve("_running"), "20200101T000000000\nanother-application\n");
        assertTrue(SmallCluster.good("--in", in, "--out", out, "--take-over").out().contains("\"reports\":0,"));
    }

    @Test
    void zips_are_opened_up_and_a_zip_that_is_done_is_done() throws Exception {
        Path in = Files.createDirectories(temp.resolve("in"));
        SmallArchive.zip(in.resolve("all.zip"), archive.resolve("云南/第 1 批/r1.docx"), archive.resolve("贵州省/第 3 批/r3.docx"));
        SmallCluster.good("--in", in, "--out", temp.resolve("out"));
        assertEquals(SmallArchive.lines(in, SmallArchive.RULES, null, null), SmallCluster.lines(temp.resolve("out")));
        assertTrue(SmallCluster.good("--in", in, "--out", temp.resolve("out")).out().contains("\"reports\":0,"));
    }

    private Path wrong() throws IOException {
        return Files.writeString(temp.resolve("wrong.yaml"), "nothing: 1\n");
    }

    @Test
    void a_wrong_call_gets_one_line() throws IOException {
        assertEquals(2, SmallCluster.run("--in", archive).status());
        assertEquals(2, SmallCluster.run("--in", archive, "--out", temp, "--kind", "zip").status());
        assertEquals(2, SmallCluster.run("--in", archive, "--out", temp, "--profile", wrong()).status());
        assertEquals("margent: 没有选项 --inn (there is no option --inn)\n", SmallCluster.run("--inn", archive).err());
        SmallCluster.Ran nowhere = SmallCluster.run("--in", temp.resolve("nowhere"), "--out", temp.resolve("out"));
        assertEquals(2, nowhere.status());
        assertEquals(1, nowhere.err().lines().count(), nowhere.err());
        assertTrue(Files.notExists(temp.resolve("out/_running")));
        assertEquals(Language.EN, JobOptions.parse(List.of("--in=a", "--out=b", "--lang=en")).language());
    }
}
