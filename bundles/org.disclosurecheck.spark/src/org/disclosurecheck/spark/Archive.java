package org.disclosurecheck.spark;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
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
import org.apache.spark.sql.SparkSession;

/**
 * One run over an archive: pass over what is done, check the rest, look at all of them among each other, lay out in
 * tables. What was looked at among the others is first written to a stage of the run, as it is to lie in the tables; these
 * get it under the name of the run, and the run counts when its mark is taken away ({@link Batches}).
 */
final class Archive {

    /** What a run came to. */
    record Outcome(long reports, long unreadable, long findings) {
    }

    private static final String[] SAME = {"path", "sha256", "previous_key"};

    private final SparkSession spark;
    private final JobOptions options;
    private final Order order;
    private final Batches batches;
    private final Broadcast<Order> broadcast;
    private final Source source;
    private final TableWriter writer;
    private final String stage;

    Archive(SparkSession spark, JobOptions options, Order order, Batches batches) {
        this.spark = spark;
        this.options = options;
        this.order = order;
        this.batches = batches;
        this.broadcast = new JavaSparkContext(spark.sparkContext()).broadcast(order);
        this.source = new Source(spark, options);
        this.writer = new TableWriter(batches, spark.sparkContext().hadoopConfiguration());
        this.stage = batches.stage(order.batch());
        // what is longer the JVM does not compile, and the rows of a report have many columns: without it they are interpreted
        set("spark.sql.codegen.hugeMethodLimit", "8000");
        // rows of a folder come one after the other: only where a task has more folders than this are its rows sorted again
        set("spark.sql.maxConcurrentOutputFileWriters", "32");
        // a report is twenty kilobytes: with Spark's own 4,096 rows at a time, each task would have eighty megabytes in memory
        set("spark.sql.parquet.columnarReaderBatchSize", "128");
    }

    /** What the caller has set stays. */
    private void set(String name, String value) {
        if (!spark.sparkContext().conf().contains(name)) {
            spark.conf().set(name, value);
        }
    }

    Outcome run() throws IOException {
        Dataset<Row> earlier = options.previous() == null ? null : digests(options.previous(), "/previous");
        Dataset<Row> wanted = earlier == null ? null : withEarlier(earlier);
        Dataset<Row> known = null;
        if (batches.has(Tables.REPORTS)) {
            // content is read to be hashed; what is to be checked is read once more, so that no content travels
            Dataset<Row> inputs = keep((wanted == null ? source.read(options.in()) : source.read(options.in(), wanted))
                    .select(col("path"), sha2(col("content"), 256).as("sha256"), col("previous"), col("previous_key")), "/inputs");
            Dataset<Row> done = done();
            known = done.join(inputs.drop("previous"), using(SAME), "left_semi");
            wanted = inputs.join(done.select("path", "sha256", "previous_key").distinct(), using(SAME), "left_anti")
                    .select("path", "previous", "previous_key");
        }
        Dataset<Row> files = wanted == null ? source.read(options.in()) : source.read(options.in(), wanted);
        // all of a group meet in one task anyway: what was checked waits for it where Spark puts what travels between tasks
        Dataset<Row> first = files.mapPartitions(new CheckFiles(broadcast), Encoders.row(Tables.FIRST));
        Dataset<Row> checked = keep(together(among(first, known, earlier)
                .mapPartitions(new SecondLook(broadcast, threads()), Encoders.row(Tables.CHECKED))
                .withColumn("json", col("json").cast("string"))), "/checked");
        source.close();
        Row sums = writer.tables(checked);
        batches.complete(order.batch());
        return new Outcome(sums.getLong(0), sums.getLong(1), sums.getLong(2));
    }

    private Dataset<Row> keep(Dataset<Row> rows, String name) {
        writer.stage(rows, stage + name);
        return spark.read().schema(rows.schema()).parquet(stage + name);
    }

    /** One task looks at all reports, and the other cores of its executor are free; beside tasks of other provinces they are not. */
    private int threads() {
        return options.byProvince() ? 1 : spark.sparkContext().isLocal() ? spark.sparkContext().defaultParallelism()
                : spark.sparkContext().conf().getInt("spark.executor.cores", 1);
    }

    private static scala.collection.immutable.Seq<String> using(String... columns) {
        return scala.jdk.javaapi.CollectionConverters.asScala(List.of(columns)).toSeq();
    }

    private Dataset<Row> digests(List<String> places, String name) {
        return keep(source.read(places).mapPartitions(new Digests(broadcast), Encoders.row(Tables.DIGEST)), name);
    }

    /** Every file with the digests of all years before, for its reports, and a hash of them. */
    private Dataset<Row> withEarlier(Dataset<Row> earlier) {
        Dataset<Row> current = options.comparesWithin() ? earlier : digests(options.in(), "/current");
        // of two reports of one organisation and year the first counts, in the order in which folders are walked
        Dataset<Row> one = earlier.groupBy(col("organisation").as("who"), col("year").as("then"))
                .agg(min_by(col("digest"), walk(col("path"))).as("digest"));
        Dataset<Row> pairs = current.drop("digest")
                .join(one, col("organisation").equalTo(col("who")).and(col("then").lt(col("year"))))
                .groupBy(col("file").as("of"))
                .agg(array_sort(collect_list(struct(col("path"), col("then").as("year"), col("digest")))).as("previous"))
                .withColumn("previous_key", sha2(to_json(col("previous")).cast("binary"), 256));
        return source.names(options.in()).join(pairs, col("path").equalTo(col("of")), "left")
                .select(col("path"), col("previous"), coalesce(col("previous_key"), lit("")).as("previous_key"));
    }

    private static Column walk(Column path) {
        return translate(path, "/", "\u0001");
    }

    /** The same content, compared with the same, by the same program and rules: what the tables said of it last. */
    private Dataset<Row> done() {
        return spark.read().schema(Tables.LAID).parquet(batches.table(Tables.REPORTS))
                .filter(col("rules_key").equalTo(order.key()).and(col("file_sha256").isNotNull()))
                .groupBy(col("file").as("path"), col("file_sha256").as("sha256"), col("previous_key"), col("path").as("report"))
                .agg(max_by(struct(col("province"), col("journal"), col("digest"), col("json")), col("batch")).as("last"))
                .select("path", "sha256", "previous_key", "report", "last.*");
    }

    /** Everything that stands together, group by group, in the order of names; what is only compared with comes first. */
    private Dataset<Row> among(Dataset<Row> first, Dataset<Row> known, Dataset<Row> earlier) {
        Column group = options.byProvince() ? coalesce(col("province"), lit("")) : lit("");
        Dataset<Row> all = first.select(group.as("whose"), lit(1).as("turn"), walk(col("path")).as("sort"),
                col("journal").as("payload"), col("digest"), lit(null).cast("string").as("before"));
        if (known != null) {
            all = all.union(known.select(group.as("whose"), lit(1).as("turn"), walk(col("report")).as("sort"),
                    col("journal").as("payload"), col("digest"), sha2(col("json").cast("binary"), 256).as("before")));
        }
        if (earlier != null && order.roster() != null && !options.byProvince()) {
            all = all.union(earlier.select(lit("").as("whose"), lit(0).as("turn"), walk(col("path")).as("sort"),
                    col("digest").cast("binary").as("payload"), lit(null).cast("binary").as("digest"),
                    lit(null).cast("string").as("before")));
        }
        return (options.byProvince() ? all.repartition(col("whose")) : all.repartition(1))
                .sortWithinPartitions("whose", "turn", "sort");
    }

    /** What goes into one folder of a table stands together; large folders are spread over several tasks. */
    private static Dataset<Row> together(Dataset<Row> checked) {
        return checked.hint("rebalance", col("year"), col("province")).sortWithinPartitions("year", "province", "path");
    }
}
