package org.disclosurecheck.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.io.IOException;
import java.util.List;

import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;

/** Writes the tables of a run, and what it keeps until it is done. */
final class TableWriter {

    private static final String DICTIONARY = "parquet.enable.dictionary";
    private static final String STATISTICS = "parquet.column.statistics.enabled";
    private static final String SIZES = "parquet.size.statistics.enabled";
    private static final String FILES = "fs.file.impl";

    private final Batches batches;
    private final boolean ownFiles;

    TableWriter(Batches batches, Configuration hadoop) {
        this.batches = batches;
        this.ownFiles = hadoop.get(FILES) == null;
    }

    /**
     * Is read a few times and then deleted: dictionaries of what is hardly ever the same, and statistics, cost more than they
     * save. Of the fast codecs Snappy alone is not written in Java, which the first compiler of the JVM makes slow.
     */
    void stage(Dataset<Row> rows, String folder) {
        writer(rows, SaveMode.Overwrite).option("compression", "snappy").option(DICTIONARY, "false").option(STATISTICS, "false")
                .option(SIZES, "false").parquet(folder);
    }

    /**
     * The tables are written side by side: what the tasks of one leave idle those of the next take.
     *
     * @param checked rows as they are to lie, those of a folder after each other: they travel no more, and are not sorted again
     * @return how many reports there are, how many of them could not be read, and how many findings
     */
    Row tables(Dataset<Row> checked) throws IOException {
        return SideBySide.last(List.of(() -> cells(checked), () -> reports(checked), () -> findings(checked),
                () -> checked.selectExpr("count_if(status <> 'missing')", "count_if(status = 'unreadable')",
                        "coalesce(sum(errors + warnings + infos), 0)").first()));
    }

    /** Whoever looks for a cell reads them all, or finds its report by the dictionary of paths: statistics would help nobody. */
    private Row cells(Dataset<Row> checked) {
        folders(checked.select("path", "organisation", "form", "digest", "year", "province", "batch")
                .filter(col("digest").isNotNull()))
                .format(CellsFormat.class.getName()).save(batches.table(Tables.CELLS));
        return null;
    }

    /** What is in no two reports the same needs no dictionary. */
    private Row reports(Dataset<Row> checked) {
        DataFrameWriter<Row> writer = folders(checked.drop("findings"));
        for (String column : new String[] {"path", "json", "journal", "digest"}) {
            writer = writer.option(DICTIONARY + "#" + column, "false");
        }
        writer.parquet(batches.table(Tables.REPORTS));
        return null;
    }

    /** A row for each; what else is known of the report its own row tells, which path and batch find. */
    private Row findings(Dataset<Row> checked) {
        folders(checked.select(col("path"), col("organisation"), col("form"), explode(col("findings")).as("part"), col("year"),
                col("province"), col("batch")).select("path", "organisation", "form", "part.*", "year", "province", "batch"))
                .parquet(batches.table(Tables.FINDINGS));
        return null;
    }

    private DataFrameWriter<Row> folders(Dataset<Row> rows) {
        return writer(rows, SaveMode.Append).option("compression", "zstd").partitionBy("year", "province", "batch");
    }

    /** Files of a disk are made by {@link LocalFiles}, unless the caller has named somebody else; what Hadoop has at hand would be taken otherwise. */
    private DataFrameWriter<Row> writer(Dataset<Row> rows, SaveMode mode) {
        DataFrameWriter<Row> writer = rows.write().mode(mode);
        return ownFiles ? writer.option(FILES, LocalFiles.class.getName()).option(FILES + ".disable.cache", "true") : writer;
    }
}
