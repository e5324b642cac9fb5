package org.disclosurecheck.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.trim;

import java.util.List;

import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.disclosurecheck.check.Selection;

/** The reports of an archive: path, content, and a fault where there is no content. */
final class Source {

    /** An opened file costs about as much as so many bytes; with Spark's own 4 MB, a task would get 32 reports. */
    private static final String OPEN_COST = "65536";

    private static final int TASKS_A_CORE = 4;
    private static final String TASKS = "spark.sql.files.minPartitionNum";

    private final SparkSession spark;
    private final JobOptions options;
    private final Broadcast<SerializableConfiguration> hadoop;

    Source(SparkSession spark, JobOptions options) {
        this.spark = spark;
        this.options = options;
        this.hadoop = new JavaSparkContext(spark.sparkContext())
                .broadcast(new SerializableConfiguration(spark.sparkContext().hadoopConfiguration()));
    }

    /** Paths alone; nothing of the files is read. */
    Dataset<Row> names(List<String> places) {
        return packed() ? spark.read().parquet(places.toArray(String[]::new)).select("path") : files(places);
    }

    /** Every file with its content. */
    Dataset<Row> read(List<String> places) {
        return packed() ? spread(packs(places).withColumn("previous", lit(null).cast(Tables.EARLIER))
                .withColumn("previous_key", lit(""))) : read(places, plain(files(places)));
    }

    /**
     * Some of the files with their content.
     *
     * @param wanted path, previous and previous_key; they come along
     */
    Dataset<Row> read(List<String> places, Dataset<Row> wanted) {
        return packed() ? spread(packs(places).join(wanted, "path"))
                : spread(wanted.select("path", "previous", "previous_key")).mapPartitions(
                        new FileReader(hadoop, options.language()), Encoders.row(Tables.FILE));
    }

    static Dataset<Row> plain(Dataset<Row> names) {
        return names.withColumn("previous", lit(null).cast(Tables.EARLIER)).withColumn("previous_key", lit(""));
    }

    private boolean packed() {
        return options.kind() == JobOptions.Kind.PACKED;
    }

    private Dataset<Row> packs(List<String> places) {
        return spark.read().parquet(places.toArray(String[]::new)).select(col("path"), col("content"),
                lit(null).cast("string").as("code"), lit(null).cast("string").as("fault"));
    }

    private Dataset<Row> spread(Dataset<Row> rows) {
        return options.partitions() == 0 ? rows : rows.repartition(options.partitions());
    }

    private Dataset<Row> files(List<String> places) {
        String[] paths = places.toArray(String[]::new);
        if (options.kind() == JobOptions.Kind.LIST) {
            return spark.read().textFile(paths).select(trim(col("value")).as("path")).filter(col("path").notEqual(""))
                    .distinct();
        }
        spark.conf().set("spark.sql.files.openCostInBytes", spark.conf().get("spark.margent.openCostInBytes", OPEN_COST));
        if (!spark.sparkContext().conf().contains(TASKS)) {
            // with a task or two a core, the others wait for the last one
            spark.conf().set(TASKS, String.valueOf(TASKS_A_CORE * spark.sparkContext().defaultParallelism()));
        }
        return spark.read().format("binaryFile").option("recursiveFileLookup", "true").load(paths).select("path")
                .filter((FilterFunction<Row>) row -> taken(row.getString(0)));
    }

    /** All have been read: what the run itself has written is not cut into as many tasks, most of which would have nothing to do. */
    void close() {
        if (!spark.sparkContext().conf().contains(TASKS)) {
            spark.conf().unset(TASKS);
        }
    }

    private static boolean taken(String path) {
        return Selection.mayTake(path.substring(path.lastIndexOf('/') + 1));
    }
}
