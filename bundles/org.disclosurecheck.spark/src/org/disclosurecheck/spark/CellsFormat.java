package org.disclosurecheck.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.parquet.hadoop.ParquetOutputFormat;
import org.apache.parquet.io.api.Binary;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.execution.datasources.OutputWriter;
import org.apache.spark.sql.execution.datasources.OutputWriterFactory;
import org.apache.spark.sql.execution.datasources.parquet.ParquetFileFormat;
import org.apache.spark.sql.types.StructType;
import org.disclosurecheck.rules.several.DigestBytes;
import org.disclosurecheck.rules.several.Figures;

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
        ParquetOutputFormat.setWriteSupportClass(job, CellsSupport.class);
        return new OutputWriterFactory() {

            private static final long serialVersionUID = 1L;

            @Override
            public String getFileExtension(TaskAttemptContext context) {
                return cells.getFileExtension(context);
            }

            @Override
            public OutputWriter newInstance(String path, StructType schema, TaskAttemptContext context) {
                return new Writer(cells.newInstance(path, Tables.CELLS_OF_REPORT, context));
            }
        };
    }

    /** One file of the table. */
    private static final class Writer extends OutputWriter {

        private static final int MOST_KNOWN = 4096;

        private final OutputWriter cells;
        /** The addresses of a form are the same in each report, and nearly all cells are a few digits. */
        private final Map<String, Binary> addresses = new HashMap<>();
        private final Map<String, Number> numbers = new HashMap<>();

        /** What stands in a cell, and its value, or null. */
        private record Number(Binary raw, Binary value) {
        }

        Writer(OutputWriter cells) {
            this.cells = cells;
        }

        @Override
        public void write(InternalRow report) {
            Binary path = text(report, 0);
            Binary organisation = text(report, 1);
            Binary form = text(report, 2);
            try {
                DigestBytes.readFigures(report.getBinary(3)).forEach((address, raw) -> {
                    Number number = number(address, raw);
                    cells.write(new GenericInternalRow(new Object[] {path, organisation, form, known(address), number.raw,
                            number.value}));
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** A copy: the row belongs to Spark, which uses it again for the next report. */
        private static Binary text(InternalRow report, int column) {
            return report.isNullAt(column) ? null : Binary.fromConstantByteArray(report.getUTF8String(column).getBytes().clone());
        }

        private Binary known(String address) {
            Binary found = addresses.get(address);
            if (found == null) {
                found = Binary.fromString(address);
                if (addresses.size() < MOST_KNOWN) {
                    addresses.put(address, found);
                }
            }
            return found;
        }

        private Number number(String address, String raw) {
            Number found = numbers.get(raw);
            if (found == null) {
                long whole = Figures.whole(raw);
                found = new Number(Binary.fromString(raw), CellsSupport.value(whole < 0 ? Figures.amount(address, raw)
                        : BigDecimal.valueOf(whole)));
                // what else a text says depends on the column that it stands in
                if (whole >= 0 && numbers.size() < MOST_KNOWN) {
                    numbers.put(raw, found);
                }
            }
            return found;
        }

        @Override
        public void close() {
            cells.close();
        }

        @Override
        public String path() {
            return cells.path();
        }
    }
}
