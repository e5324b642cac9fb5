package org.disclosurecheck.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Reports are compared with those of last year, and among each other, as on one machine. */
@ExtendWith(SmallCluster.class)
class AmongOthersOnClusterTest {

    @TempDir
    Path temp;

    @Test
    void reports_are_compared_with_those_of_the_year_before_as_on_one_machine() throws Exception {
        Path in = temp.resolve("in");
        SmallArchive.writeTwoYears(in, 6);
        SmallCluster.good("--in", in, "--previous", in, "--out", temp.resolve("a"));
        List<String> expected = SmallArchive.lines(in, SmallArchive.RULES, in, null);
        assertTrue(expected.stream().anyMatch(line -> line.contains("\"rule\":\"YOY-")));
        assertEquals(expected, SmallCluster.lines(temp.resolve("a")));

        SmallCluster.good("--in", in + "/2023", "--previous", in + "/2022", "--out", temp.resolve("b"));
        assertEquals(SmallArchive.lines(in.resolve("2023"), SmallArchive.RULES, in.resolve("2022"), null), SmallCluster.lines(temp.resolve("b")));
        // when last year's report changes, this year's is checked again, and no other
        Path last = in.resolve("2022/r1.docx");
        Files.copy(in.resolve("2022/r2.docx"), last, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertTrue(SmallCluster.good("--in", in + "/2023", "--previous", in + "/2022", "--out", temp.resolve("b")).out()
                .contains("\"reports\":1,"));
    }

    @Test
    void reports_are_looked_at_among_each_other_and_again_when_another_one_changes() throws Exception {
        Path in = temp.resolve("in");
        Path out = temp.resolve("out");
        SmallArchive.writeTwoYears(in, 3);
        Path roster = Files.writeString(temp.resolve("units.csv"), "名称\n" + SmallArchive.unit(1)
                + "\n云溪县不存在局\n");
        SmallCluster.good("--in", in, "--roster", roster, "--out", out);
        List<String> expected = SmallArchive.lines(in, SmallArchive.RULES, null, roster);
        assertTrue(expected.stream().anyMatch(line -> line.contains("\"status\":\"missing\"")), expected.toString());
        assertEquals(expected, SmallCluster.lines(out));
        // a copy makes twins: the report that did not change is told so, and its row is written anew
        Files.createDirectories(in.resolve("copy"));
        Files.copy(in.resolve("2023/r1.docx"), in.resolve("copy/r1.docx"));
        SmallCluster.good("--in", in, "--roster", roster, "--out", out);
        assertEquals(SmallArchive.lines(in, SmallArchive.RULES, null, roster), latest(out));
    }

    /** What the tables say last of each report. */
    private static List<String> latest(Path out) {
        Dataset<Row> reports = SmallCluster.spark().read().parquet(out + "/reports");
        return reports.filter("status <> 'missing' or batch = (select max(batch) from parquet.`" + out + "/reports`)")
                .groupBy("path").agg(org.apache.spark.sql.functions.max_by(reports.col("json"), reports.col("batch")).as("json"))
                .select("json").as(Encoders.STRING()).collectAsList().stream().sorted().toList();
    }
}
