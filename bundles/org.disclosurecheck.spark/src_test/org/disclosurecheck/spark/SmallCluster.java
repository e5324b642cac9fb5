package org.disclosurecheck.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A cluster of one process with two threads, for the tests of a class. */
final class SmallCluster implements BeforeAllCallback, AfterAllCallback {

    /** What a run came to. */
    record Ran(int status, String out, String err) {
    }

    private static SparkSession spark;

    @Override
    public void beforeAll(ExtensionContext context) {
        spark = SparkSession.builder().master("local[2]").appName("test").config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                // compiling its own code costs more than these few rows
                .config("spark.sql.codegen.wholeStage", "false").config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
                .config("spark.driver.host", "localhost")
                .config("spark.sql.warehouse.dir", Path.of("target/warehouse").toAbsolutePath().toString()).getOrCreate();
        spark.sparkContext().setLogLevel("ERROR");
    }

    @Override
    public void afterAll(ExtensionContext context) {
        spark.stop();
    }

    /** The session, to read what a run wrote. */
    static SparkSession spark() {
        return spark;
    }

    /** Runs the job with these words of a call. */
    static Ran run(Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new BatchJob(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true,
                StandardCharsets.UTF_8)).run(Stream.of(words).map(Object::toString).toList(), spark);
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The same, when nothing may go wrong. */
    static Ran good(Object... words) {
        Ran ran = run(words);
        assertEquals(0, ran.status(), ran.err());
        return ran;
    }

    /** The lines of the contract that a run wrote, sorted. */
    static List<String> lines(Path out) {
        return spark.read().parquet(out + "/reports").select("json").as(Encoders.STRING()).collectAsList().stream().sorted()
                .toList();
    }

    /** How many rows a table has. */
    static long rows(Path out, String table) {
        return spark.read().parquet(out + "/" + table).count();
    }
}
