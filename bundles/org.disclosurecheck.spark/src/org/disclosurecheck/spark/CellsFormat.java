package org.disclosurecheck.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.execution.datasources.OutputWriter;
import org.apache.spark.sql.execution.datasources.OutputWriterFactory;
import org.apache.spark.sql.execution.datasources.parquet.ParquetFileFormat;
import org.apache.spark.sql.types.Decimal;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
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
        /** 1 with the decimals of the column; so many of it fit into a long. */
        private static final long ONE = 10_000;
        private static final long FEW = Long.MAX_VALUE / ONE;

        private final OutputWriter cells;
        /** The addresses of a form are the same in each report. */
        private final Map<String, UTF8String> addresses = new HashMap<>();

        Writer(OutputWriter cells) {
            this.cells = cells;
        }

        @Override
        public void write(InternalRow report) {
            byte[] digest = report.getBinary(3);
            // the row belongs to Spark, which uses it again for the next report
            UTF8String path = report.getUTF8String(0).copy();
            UTF8String organisation = copy(report, 1);
            UTF8String form = copy(report, 2);
            try {
                DigestBytes.readFigures(digest).forEach((address, raw) -> cells.write(new GenericInternalRow(new Object[] {path,
                        organisation, form, known(address), UTF8String.fromString(raw), amount(address, raw)})));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static UTF8String copy(InternalRow report, int column) {
            return report.isNullAt(column) ? null : report.getUTF8String(column).copy();
        }

        private UTF8String known(String address) {
            UTF8String found = addresses.get(address);
            if (found == null) {
                found = UTF8String.fromString(address);
                if (addresses.size() < MOST_KNOWN) {
                    addresses.put(address, found);
                }
            }
            return found;
        }

        /** Nearly all cells are a few digits, which make a number without more ado. */
        private static Decimal amount(String address, String raw) {
            long whole = Figures.whole(raw);
            if (whole >= 0 && whole < FEW) {
                return Decimal.apply(whole * ONE, Tables.AMOUNT.precision(), Tables.AMOUNT.scale());
            }
            BigDecimal amount = exact(Figures.amount(address, raw));
            return amount == null ? null : Decimal.apply(amount, Tables.AMOUNT.precision(), Tables.AMOUNT.scale());
        }

        /** Null for what does not fit into the column; the text of the cell stands beside it. */
        private static BigDecimal exact(BigDecimal amount) {
            int scale = Tables.AMOUNT.scale();
            return amount == null || amount.precision() - amount.scale() > Tables.AMOUNT.precision() - scale
                    || amount.scale() > scale ? null : amount.setScale(scale);
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
