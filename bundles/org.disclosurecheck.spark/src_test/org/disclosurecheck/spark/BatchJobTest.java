package org.disclosurecheck.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.drools.DroolsEngine;
import org.disclosurecheck.rules.pack.PackStore;
import org.disclosurecheck.rules.pack.Release;
import org.disclosurecheck.rules.profile.ProfileFile;
import org.disclosurecheck.rules.several.Digest;
import org.disclosurecheck.rules.several.DigestBytes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs on a cluster of one process with two threads. */
class BatchJobTest {

    private static final int REPORTS = 24;

    private static SparkSession spark;
    @TempDir
    static Path shared;
    private static Path archive;

    @TempDir
    Path temp;

    @BeforeAll
    static void start() throws IOException {
        spark = SparkSession.builder().master("local[2]").appName("test").config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                // compiling its own code costs more than these few rows
                .config("spark.sql.codegen.wholeStage", "false").config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
                .config("spark.driver.host", "localhost")
                .config("spark.sql.warehouse.dir", shared.resolve("warehouse").toString()).getOrCreate();
        spark.sparkContext().setLogLevel("ERROR");
        archive = shared.resolve("in");
        SmallArchive.write(archive, REPORTS);
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private record Ran(int status, String out, String err) {
    }

    private static Ran run(Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new BatchJob(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true,
                StandardCharsets.UTF_8)).run(Stream.of(words).map(Object::toString).toList(), spark);
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Ran good(Object... words) {
        Ran ran = run(words);
        assertEquals(0, ran.status(), ran.err());
        return ran;
    }

    private static List<String> lines(Path out) {
        return spark.read().parquet(out + "/reports").select("json").as(Encoders.STRING()).collectAsList().stream().sorted()
                .toList();
    }

    private static long rows(Path out, String table) {
        return spark.read().parquet(out + "/" + table).count();
    }

    @Test
    void the_tables_say_of_every_report_what_the_command_line_says() throws Exception {
        Path out = temp.resolve("out");
        Ran ran = good("--in", archive, "--out", out);
        List<String> expected = SmallArchive.lines(archive, SmallArchive.RULES, null, null);
        assertEquals(REPORTS + 2, expected.size());
        assertEquals(expected, lines(out));
        assertTrue(ran.out().matches("\\{\"batch\":\"[^\"]+\",\"reports\":" + (REPORTS + 2)
                + ",\"unreadable\":2,\"findings\":[1-9]\\d*}\\R"), ran.out());

        Dataset<Row> findings = spark.read().parquet(out + "/findings");
        assertTrue(findings.filter("rule = 'SUM-001' and location = 'T3/total/business' and actual = '91'").count() > 0);
        long said = expected.stream().mapToLong(line -> line.split("\"fingerprint\":").length - 1).sum();
        assertEquals(said, findings.count());
        Dataset<Row> cells = spark.read().parquet(out + "/cells");
        assertTrue(cells.filter("address = 'T3/total/business' and raw = '91' and value = 91").count() > 0);
        assertTrue(Files.isDirectory(out.resolve("cells")) && folders(out.resolve("reports")).stream()
                .anyMatch(name -> name.matches("year=20\\d\\d")), folders(out.resolve("reports")).toString());
        assertEquals(List.of("云南", "贵州"), spark.read().parquet(out + "/reports").select("province").distinct()
                .as(Encoders.STRING()).collectAsList().stream().sorted().toList());
        assertTrue(!Files.exists(out.resolve("_stage")) && !Files.exists(out.resolve("_running")));
    }

    @Test
    void the_cells_of_every_report_stand_in_their_table_with_the_numbers_that_are_read_from_them() throws Exception {
        Path out = temp.resolve("out");
        good("--in", archive, "--out", out);
        List<String> expected = new ArrayList<>();
        for (Row report : spark.read().parquet(out + "/reports").filter("status = 'checked'").collectAsList()) {
            Digest digest = DigestBytes.read(report.getAs("digest"));
            digest.cells().forEach((address, raw) -> expected.add(String.join("|", report.getAs("path"), digest.organisation(),
                    digest.form(), address, raw, number(digest.amount(address)))));
        }
        List<String> found = new ArrayList<>();
        for (Row cell : spark.read().parquet(out + "/cells").collectAsList()) {
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
        spark.createDataFrame(packed, org.apache.spark.sql.types.StructType.fromDDL("path string, content binary")).write()
                .parquet(temp + "/packed");
        good("--in", temp.resolve("packed"), "--kind", "packed", "--out", temp.resolve("a"), "--partitions", "3");
        assertEquals(expected, lines(temp.resolve("a")));

        Path list = temp.resolve("list.txt");
        Files.write(list, Stream.concat(files.stream().map(Path::toString), Stream.of("", archive + "/gone.docx")).toList());
        good("--in", list, "--kind", "list", "--out", temp.resolve("b"));
        List<String> lines = new ArrayList<>(lines(temp.resolve("b")));
        assertTrue(lines.removeIf(line -> line.contains("/gone.docx\"") && line.contains("\"code\":\"missing\"")));
        assertEquals(expected, lines);
    }

    @Test
    void what_is_done_is_passed_over_and_what_changed_is_checked_alone() throws IOException {
        Path in = temp.resolve("in");
        Path out = temp.resolve("out");
        SmallArchive.write(in, 6);
        good("--in", in, "--out", out);
        long findings = rows(out, "findings");
        assertTrue(good("--in", in, "--out", out).out().contains("\"reports\":0,"));
        assertEquals(findings, rows(out, "findings"));
        Files.write(in.resolve("云南/letter.txt"), SmallArchive.utf8("改过的通知"));
        assertTrue(good("--in", in, "--out", out).out().contains("\"reports\":1,"));
        assertEquals(9, rows(out, "reports"));
        assertTrue(good("--in", in, "--out", out, "--lang", "en").out().contains("\"reports\":8,"));
    }

    @Test
    void what_a_dead_run_wrote_is_cleared_away_and_nothing_is_there_twice() throws IOException {
        Path in = temp.resolve("in");
        Path out = temp.resolve("out");
        SmallArchive.write(in, 6);
        Ran first = good("--in", in, "--out", out);
        List<String> expected = lines(out);
        long findings = rows(out, "findings");
        String batch = first.out().replaceAll("(?s).*\"batch\":\"([^\"]+)\".*", "$1");
        Files.writeString(out.resolve("_running"), batch + "\nanother-application\n");
        Ran refused = run("--in", in, "--out", out);
        assertEquals(2, refused.status());
        assertTrue(refused.err().contains("another-application") && refused.err().contains("--take-over"), refused.err());
        assertEquals(expected, lines(out));
        // a second attempt of the same application needs no word from anybody
        Files.writeString(out.resolve("_running"), batch + "\n" + spark.sparkContext().applicationId() + "\n");
        assertTrue(good("--in", in, "--out", out).out().contains("\"reports\":8,"));
        assertEquals(expected, lines(out));
        assertEquals(findings, rows(out, "findings"));
        Files.writeString(out.resolve("_running"), "20200101T000000000\nanother-application\n");
        assertTrue(good("--in", in, "--out", out, "--take-over").out().contains("\"reports\":0,"));
    }

    @Test
    void reports_are_compared_with_those_of_the_year_before_as_on_one_machine() throws Exception {
        Path in = temp.resolve("in");
        SmallArchive.writeTwoYears(in, 6);
        good("--in", in, "--previous", in, "--out", temp.resolve("a"));
        List<String> expected = SmallArchive.lines(in, SmallArchive.RULES, in, null);
        assertTrue(expected.stream().anyMatch(line -> line.contains("\"rule\":\"YOY-")));
        assertEquals(expected, lines(temp.resolve("a")));

        good("--in", in + "/2023", "--previous", in + "/2022", "--out", temp.resolve("b"));
        assertEquals(SmallArchive.lines(in.resolve("2023"), SmallArchive.RULES, in.resolve("2022"), null), lines(temp.resolve("b")));
        // when last year's report changes, this year's is checked again, and no other
        Path last = in.resolve("2022/r1.docx");
        Files.copy(in.resolve("2022/r2.docx"), last, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertTrue(good("--in", in + "/2023", "--previous", in + "/2022", "--out", temp.resolve("b")).out()
                .contains("\"reports\":1,"));
    }

    @Test
    void reports_are_looked_at_among_each_other_and_again_when_another_one_changes() throws Exception {
        Path in = temp.resolve("in");
        Path out = temp.resolve("out");
        SmallArchive.writeTwoYears(in, 3);
        Path roster = Files.writeString(temp.resolve("units.csv"), "名称\n" + SmallArchive.unit(1)
                + "\n云溪县不存在局\n");
        good("--in", in, "--roster", roster, "--out", out);
        List<String> expected = SmallArchive.lines(in, SmallArchive.RULES, null, roster);
        assertTrue(expected.stream().anyMatch(line -> line.contains("\"status\":\"missing\"")), expected.toString());
        assertEquals(expected, lines(out));
        // a copy makes twins: the report that did not change is told so, and its row is written anew
        Files.createDirectories(in.resolve("copy"));
        Files.copy(in.resolve("2023/r1.docx"), in.resolve("copy/r1.docx"));
        good("--in", in, "--roster", roster, "--out", out);
        assertEquals(SmallArchive.lines(in, SmallArchive.RULES, null, roster), latest(out));
    }

    /** What the tables say last of each report. */
    private static List<String> latest(Path out) {
        Dataset<Row> reports = spark.read().parquet(out + "/reports");
        return reports.filter("status <> 'missing' or batch = (select max(batch) from parquet.`" + out + "/reports`)")
                .groupBy("path").agg(org.apache.spark.sql.functions.max_by(reports.col("json"), reports.col("batch")).as("json"))
                .select("json").as(Encoders.STRING()).collectAsList().stream().sorted().toList();
    }

    @Test
    void zips_are_opened_up_and_a_zip_that_is_done_is_done() throws Exception {
        Path in = Files.createDirectories(temp.resolve("in"));
        SmallArchive.zip(in.resolve("all.zip"), archive.resolve("云南/第 1 批/r1.docx"), archive.resolve("贵州省/第 3 批/r3.docx"));
        good("--in", in, "--out", temp.resolve("out"));
        assertEquals(SmallArchive.lines(in, SmallArchive.RULES, null, null), lines(temp.resolve("out")));
        assertTrue(good("--in", in, "--out", temp.resolve("out")).out().contains("\"reports\":0,"));
    }

    @Test
    void rules_of_ones_own_travel_to_the_executors_and_a_broken_one_is_left_out_and_said() throws Exception {
        Path rules = OwnRule.write(temp.resolve("rules"), "answered > 5");
        Path in = temp.resolve("in");
        SmallArchive.write(in, 4);
        good("--in", in, "--rules", rules, "--out", temp.resolve("out"));
        List<String> expected = SmallArchive.lines(in, new DroolsEngine().open(rules), null, null);
        assertTrue(expected.stream().anyMatch(line -> line.contains("SUM-990")));
        assertEquals(expected, lines(temp.resolve("out")));
        Ran broken = run("--in", in, "--rules", OwnRule.write(temp.resolve("bad"), "nothing > 5"), "--out", temp.resolve("c"));
        assertEquals(4, broken.status());
        assertTrue(broken.err().contains("SUM-990") && broken.err().contains("rule.drl"), broken.err());
        assertEquals(SmallArchive.lines(in, new DroolsEngine().open(temp.resolve("bad")), null, null), lines(temp.resolve("c")));
    }

    @Test
    void a_rule_pack_gives_what_it_gives_on_the_command_line_and_unsigned_is_only_taken_when_allowed() throws Exception {
        DroolsEngine engine = new DroolsEngine();
        Path rules = OwnRule.write(temp.resolve("rules"), "answered > 5");
        Path pack = Files.write(temp.resolve("own.mrp"), new Release(engine, rules, false).make(new Release.Words("own", "试行规则",
                "2024.1", "2024-01-02", "", ""), engine.builtIn().book(), "内置规则", "0", null));
        Path in = temp.resolve("in");
        SmallArchive.write(in, 4);
        Ran refused = run("--in", in, "--pack", pack, "--out", temp.resolve("refused"));
        assertEquals(4, refused.status());
        assertTrue(refused.err().contains("签名"), refused.err());
        good("--in", in, "--pack", pack, "--allow-unsigned", "--out", temp.resolve("out"));
        List<String> expected = SmallArchive.lines(in, new PackStore(temp.resolve("store")).open(pack, engine, true), null, null);
        assertTrue(expected.stream().anyMatch(line -> line.contains("SUM-990") && line.contains("\"rulePack\"") && line.contains("2024.1")));
        assertEquals(expected, lines(temp.resolve("out")));
        good("--in", in, "--rules", pack, "--allow-unsigned", "--out", temp.resolve("named as rules"));
        assertEquals(expected, lines(temp.resolve("named as rules")));
    }

    private Path wrong() throws IOException {
        return Files.writeString(temp.resolve("wrong.yaml"), "nothing: 1\n");
    }

    @Test
    void a_profile_holds_on_the_executors_as_well() throws Exception {
        Path in = temp.resolve("in");
        SmallArchive.write(in, 2);
        Path profile = Files.writeString(temp.resolve("profile.yaml"), "off:\n  SUM-001: 试行期间不查\n");
        good("--in", in, "--profile", profile, "--out", temp.resolve("out"));
        List<String> expected = SmallArchive.lines(in, SmallArchive.RULES.with(ProfileFile.read(profile,
                SmallArchive.RULES.book(), Language.ZH)), null, null);
        assertEquals(expected, lines(temp.resolve("out")));
        assertTrue(expected.stream().noneMatch(line -> line.contains("\"rule\":\"SUM-001\",\"severity\"")));
    }

    @Test
    void a_wrong_call_gets_one_line() throws IOException {
        assertEquals(2, run("--in", archive).status());
        assertEquals(2, run("--in", archive, "--out", temp, "--kind", "zip").status());
        assertEquals(2, run("--in", archive, "--out", temp, "--profile", wrong()).status());
        assertEquals("margent: 没有选项 --inn (there is no option --inn)\n", run("--inn", archive).err());
        Ran nowhere = run("--in", temp.resolve("nowhere"), "--out", temp.resolve("out"));
        assertEquals(2, nowhere.status());
        assertEquals(1, nowhere.err().lines().count(), nowhere.err());
        assertTrue(Files.notExists(temp.resolve("out/_running")));
        assertEquals(Language.EN, JobOptions.parse(List.of("--in=a", "--out=b", "--lang=en")).language());
    }

    @Test
    void a_province_is_told_by_the_organisation_else_by_the_nearest_folder() {
        assertEquals("吉林", Provinces.of("吉林省财政厅", "/x/河北/a.docx"));
        assertEquals("河北", Provinces.of("吉林市财政局", "/x/河北/a.docx"));
        assertEquals("广西", Provinces.of("广西壮族自治区教育厅", "a"));
        assertEquals("贵州", Provinces.of(null, "hdfs://n/云南/贵州省2023/a.docx"));
        assertEquals(null, Provinces.of("云溪县财政局", "/x/a.docx"));
    }
}
