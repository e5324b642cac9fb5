package org.disclosurecheck.spark;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.translate;

import java.io.IOException;
import java.util.List;

import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * One run over an archive: read, pass over what is done, check, lay out in tables. What is checked is first written to
 * a stage of the run, so that nothing is checked twice; the tables get it under the name of the run, and the run counts
 * from the moment its mark is there ({@link Batches}).
 */
final class Archive {

    /** What a run came to. */
    record Outcome(long reports, long unreadable, long findings) {
    }

    private final SparkSession spark;
    private final JobOptions options;
    private final Order order;
    private final Broadcast<Order> broadcast;
    private final Source source;

    Archive(SparkSession spark, JobOptions options, Order order) {
        this.spark = spark;
        this.options = options;
        this.order = order;
        this.broadcast = new JavaSparkContext(spark.sparkContext()).broadcast(order);
        this.source = new Source(spark, options);
    }

    Outcome run(Batches batches) throws IOException {
        String stage = batches.stage(order.batch());
        Dataset<Row> files = source.read(options.in()).withColumn("sha256", sha2(col("content"), 256));
        Dataset<Row> compared = withPrevious(files, stage);
        withoutDone(compared, batches).mapPartitions(new CheckFiles(broadcast), Encoders.row(Tables.CHECKED))
                .write().mode(SaveMode.Overwrite).option("compression", "zstd").parquet(stage + "/checked");
        Dataset<Row> checked = spark.read().schema(Tables.CHECKED).parquet(stage + "/checked");
        lay(checked.select(col("path"), col("sha256"), col("organisation"), col("year"), col("province"),
                col("form"), col("rules_key"), col("batch"), explode(col("findings")).as("f"))
                .select("path", "sha256", "organisation", "form", "rules_key", "f.*", "year", "province", "batch"),
                batches.table(Tables.FINDINGS), "path", "rule", "location");
        lay(checked.select(col("path"), col("sha256"), col("organisation"), col("year"), col("province"), col("form"),
                col("rules_key"), col("batch"), explode(col("cells")).as("c"))
                .select("path", "sha256", "organisation", "form", "rules_key", "c.*", "year", "province", "batch"),
                batches.table(Tables.CELLS), "path", "address");
        lay(checked.drop("findings", "cells"), batches.table(Tables.REPORTS), "path");
        Row sums = checked.selectExpr("count(1)", "count_if(status = 'unreadable')", "coalesce(sum(size(findings)), 0)").first();
        batches.complete(order.batch());
        return new Outcome(sums.getLong(0), sums.getLong(1), sums.getLong(2));
    }

    /** One folder for each year and province; large ones are spread over several files, small ones share none. */
    private static void lay(Dataset<Row> rows, String table, String... sorted) {
        Column[] order = new Column[sorted.length + 2];
        order[0] = col("year");
        order[1] = col("province");
        for (int i = 0; i < sorted.length; i++) {
            order[i + 2] = col(sorted[i]);
        }
        rows.hint("rebalance", col("year"), col("province")).sortWithinPartitions(order).write().mode(SaveMode.Append)
                .option("compression", "zstd").partitionBy("year", "province", "batch").parquet(table);
    }

    /** Every file with the digests of the year before that its reports are compared with, and a hash of them. */
    private Dataset<Row> withPrevious(Dataset<Row> files, String stage) {
        if (options.previous() == null) {
            return files.withColumn("previous", lit(null).cast("array<struct<path:string,digest:string>>"))
                    .withColumn("previous_key", lit(""));
        }
        Dataset<Row> current = digests(options.in(), stage + "/current");
        Dataset<Row> all = options.comparesWithin() ? current : digests(options.previous(), stage + "/previous");
        // of two reports of one organisation and year the first counts, in the order in which folders are walked
        Dataset<Row> previous = all.groupBy(col("organisation").as("who"), col("year").as("before"))
                .agg(min_by(col("digest"), translate(col("path"), "/", "\u0001")).as("digest"));
        Dataset<Row> pairs = current.drop("digest")
                .join(previous, col("organisation").equalTo(col("who")).and(col("year").equalTo(col("before").plus(1))))
                .groupBy(col("file").as("of")).agg(array_sort(collect_list(struct(col("path"), col("digest")))).as("previous"))
                .withColumn("previous_key", sha2(to_json(col("previous")).cast("binary"), 256));
        return files.join(pairs, col("path").equalTo(col("of")), "left").drop("of")
                .withColumn("previous_key", coalesce(col("previous_key"), lit("")));
    }

    private Dataset<Row> digests(List<String> places, String stage) {
        source.read(places).mapPartitions(new Digests(broadcast), Encoders.row(Tables.DIGEST)).write()
                .mode(SaveMode.Overwrite).parquet(stage);
        return spark.read().schema(Tables.DIGEST).parquet(stage);
    }

    /** The same content, compared with the same, by the same program and rules: that is done. */
    private Dataset<Row> withoutDone(Dataset<Row> files, Batches batches) throws IOException {
        if (!batches.has(Tables.REPORTS)) {
            return files;
        }
        Dataset<Row> done = spark.read().schema(Tables.LAID).parquet(batches.table(Tables.REPORTS))
                .filter(col("rules_key").equalTo(order.key()).and(col("file_sha256").isNotNull()))
                .select(col("file").as("path"), col("file_sha256").as("sha256"), col("previous_key")).distinct();
        return files.join(done, scala.jdk.javaapi.CollectionConverters.asScala(List.of("path", "sha256", "previous_key"))
                .toSeq(), "left_anti");
    }
}
