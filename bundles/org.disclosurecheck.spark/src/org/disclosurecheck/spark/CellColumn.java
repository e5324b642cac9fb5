package org.disclosurecheck.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.bytes.BytesUtils;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageWriteStore;
import org.apache.parquet.column.page.PageWriter;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridEncoder;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/** A column of a file of cells: a dictionary, and for each row the number of its value there. */
final class CellColumn {

    /** The number of a value that is not there. */
    private static final int NONE = -1;
    /** So many bytes Parquet has for the digits of a number. */
    private static final int WIDTH = 16;
    private static final int LARGEST_SLAB = 1 << 20;

    private final ColumnDescriptor column;
    private final boolean isText;
    private final Map<ByteBuffer, Integer> known = new HashMap<>();
    private final ByteArrayOutputStream dictionary = new ByteArrayOutputStream();
    private int[] rows = new int[1 << 10];
    private int count;

    CellColumn(ColumnDescriptor column) {
        this.column = column;
        this.isText = column.getPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.BINARY;
    }

    /** The bytes of a number in the table; null for what does not fit into the column: the text of the cell stands beside it. */
    static byte[] decimal(BigDecimal amount) {
        int scale = Tables.AMOUNT.scale();
        if (amount == null || amount.precision() - amount.scale() > Tables.AMOUNT.precision() - scale || amount.scale() > scale) {
            return null;
        }
        BigInteger digits = amount.setScale(scale).unscaledValue();
        byte[] few = digits.toByteArray();
        byte[] bytes = new byte[WIDTH];
        Arrays.fill(bytes, (byte) (digits.signum() < 0 ? -1 : 0));
        System.arraycopy(few, 0, bytes, WIDTH - few.length, few.length);
        return bytes;
    }

    /** The number of a value, which may be null, until the group ends. */
    int known(byte[] value) {
        if (value == null) {
            return NONE;
        }
        Integer number = known.get(ByteBuffer.wrap(value));
        if (number == null) {
            number = known.size();
            // the bytes may be those of a row of Spark, which it uses again
            known.put(ByteBuffer.wrap(value.clone()), number);
            try {
                (isText ? BytesInput.concat(BytesInput.fromInt(value.length), BytesInput.from(value)) : BytesInput.from(value))
                        .writeAllTo(dictionary);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return number;
    }

    /** How many values are known. */
    int size() {
        return known.size();
    }

    /** A row more, with a value by its number. */
    void add(int number) {
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, 2 * count);
        }
        rows[count++] = number;
    }

    /** As the format has it: for each row whether it has a value, behind the length of that; the width of the numbers; the numbers. */
    void endPage(PageWriteStore pages) throws IOException {
        int width = known.isEmpty() ? 0 : BytesUtils.getWidthFromMaxInt(known.size() - 1);
        try (RunLengthBitPackingHybridEncoder there = encoder(1); RunLengthBitPackingHybridEncoder numbers = encoder(width)) {
            for (int i = 0; i < count; i++) {
                there.writeInt(rows[i] == NONE ? 0 : 1);
                if (rows[i] != NONE) {
                    numbers.writeInt(rows[i]);
                }
            }
            BytesInput levels = there.toBytes();
            BytesInput page = known.isEmpty() ? BytesInput.concat(BytesInput.fromInt((int) levels.size()), levels)
                    : BytesInput.concat(BytesInput.fromInt((int) levels.size()), levels, BytesInput.from(new byte[] {(byte) width}),
                            numbers.toBytes());
            writer(pages).writePage(page, count, count, Statistics.noopStats(column.getPrimitiveType()), Encoding.BIT_PACKED,
                    Encoding.RLE, known.isEmpty() ? Encoding.PLAIN : Encoding.PLAIN_DICTIONARY);
        }
        count = 0;
    }

    private static RunLengthBitPackingHybridEncoder encoder(int width) {
        return new RunLengthBitPackingHybridEncoder(width, 1 << 10, LARGEST_SLAB, HeapByteBufferAllocator.getInstance());
    }

    private PageWriter writer(PageWriteStore pages) {
        return pages.getPageWriter(column);
    }

    /** The dictionary holds for the pages since the last group. */
    void endGroup(PageWriteStore pages) throws IOException {
        if (!known.isEmpty()) {
            writer(pages).writeDictionaryPage(new DictionaryPage(BytesInput.from(dictionary), known.size(), Encoding.PLAIN_DICTIONARY));
        }
        known.clear();
        dictionary.reset();
    }
}
