package org.disclosurecheck.spark;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;

import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.execution.datasources.parquet.ParquetWriteSupport;

/**
 * Hands rows of {@link Tables#CELLS_OF_REPORT} to Parquet whose values are {@link Binary} already. Spark's own support makes
 * a new one of each value, which the dictionary then compares byte for byte with what it has; the same object it knows at
 * once, and of two hundred cells of a report all have the same path.
 */
public final class CellsSupport extends WriteSupport<InternalRow> {

    /** So many bytes Parquet has for the digits of the column. */
    private static final int WIDTH = 16;

    private final ParquetWriteSupport spark = new ParquetWriteSupport();
    private String[] columns;
    private RecordConsumer consumer;

    /** The columns, and what Spark notes of them, are as with its own support. */
    @Override
    public WriteContext init(Configuration configuration) {
        WriteContext context = spark.init(configuration);
        columns = context.getSchema().getFields().stream().map(field -> field.getName()).toArray(String[]::new);
        return context;
    }

    @Override
    public void prepareForWrite(RecordConsumer to) {
        consumer = to;
    }

    @Override
    public void write(InternalRow cell) {
        consumer.startMessage();
        for (int i = 0; i < columns.length; i++) {
            if (!cell.isNullAt(i)) {
                consumer.startField(columns[i], i);
                consumer.addBinary((Binary) cell.get(i, null));
                consumer.endField(columns[i], i);
            }
        }
        consumer.endMessage();
    }

    /** Null for what does not fit into the column; the text of the cell stands beside it. */
    static Binary value(BigDecimal amount) {
        int scale = Tables.AMOUNT.scale();
        if (amount == null || amount.precision() - amount.scale() > Tables.AMOUNT.precision() - scale || amount.scale() > scale) {
            return null;
        }
        BigInteger digits = amount.setScale(scale).unscaledValue();
        byte[] few = digits.toByteArray();
        byte[] bytes = new byte[WIDTH];
        Arrays.fill(bytes, (byte) (digits.signum() < 0 ? -1 : 0));
        System.arraycopy(few, 0, bytes, WIDTH - few.length, few.length);
        return Binary.fromConstantByteArray(bytes);
    }
}
