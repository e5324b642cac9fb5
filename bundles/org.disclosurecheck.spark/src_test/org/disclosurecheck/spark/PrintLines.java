package org.disclosurecheck.spark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;

/** Prints the lines of the table of reports, for releng/benchmark/spark. */
public final class PrintLines {

    private PrintLines() {
    }

    /** @param words the folder of the tables */
    public static void main(String[] words) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        SparkSession spark = SparkSession.builder().master("local[2]").config("spark.ui.enabled", "false")
                .config("spark.driver.host", "localhost").getOrCreate();
        try {
            Iterator<String> lines = spark.read().parquet(words[0] + "/reports").select("json").as(Encoders.STRING())
                    .toLocalIterator();
            lines.forEachRemaining(line -> out.print(line + "\n"));
            out.flush();
        } finally {
            spark.stop();
        }
    }
}
