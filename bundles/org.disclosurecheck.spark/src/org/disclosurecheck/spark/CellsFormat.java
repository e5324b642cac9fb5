package org.disclosurecheck.spark;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.execution.datasources.OutputWriter;
import org.apache.spark.sql.execution.datasources.OutputWriterFactory;
import org.apache.spark.sql.execution.datasources.parquet.ParquetFileFormat;
import org.apache.spark.sql.types.StructType;

/**
 * Parquet in which a report is written as a row for each of its cells. Reports travel to their folder, and the cells become
 * rows there: as rows of Spark, two hundred for each report, they cost more on their way than the report costs to be read.
 */
public final class CellsFormat extends ParquetFileFormat {

    private static final long serialVersionUID = 1L;

    /** @param reports path, organisation, form, and the digest, in which the cells stand */
    @Override
    public OutputWriterFactory prepareWrite(SparkSession spark, Job job,
            scala.collection.immutable.Map<String, String> options, StructType reports) {
        OutputWriterFactory cells = super.prepareWrite(spark, job, options, Tables.CELLS_OF_REPORT);
        return new OutputWriterFactory() {

            private static final long serialVersionUID = 1L;

            @Override
            public String getFileExtension(TaskAttemptContext context) {
                return cells.getFileExtension(context);
            }

            @Override
            public OutputWriter newInstance(String path, StructType schema, TaskAttemptContext context) {
                return new Writer(path, context);
            }
        };
    }

    /** One file of the table, as Spark wants it. */
    private static final class Writer extends OutputWriter {

        private final String path;
        private final CellsFile file;

        Writer(String path, TaskAttemptContext context) {
            this.path = path;
            try {
                this.file = new CellsFile(path, context);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void write(InternalRow report) {
            try {
                file.write(text(report, 0), text(report, 1), text(report, 2), report.getBinary(3));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static byte[] text(InternalRow report, int column) {
            return report.isNullAt(column) ? null : report.getUTF8String(column).getBytes();
        }

        @Override
        public void close() {
            try {
                file.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String path() {
            return path;
        }
    }
}
