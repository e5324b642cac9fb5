package org.disclosurecheck.spark;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.hadoop.CodecFactory;
import org.apache.parquet.hadoop.ColumnChunkPageWriteStore;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetOutputFormat;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport.WriteContext;
import org.apache.parquet.hadoop.codec.CodecConfig;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.spark.sql.execution.datasources.parquet.ParquetWriteSupport;
import org.disclosurecheck.rules.several.digest.DigestBytes;
import org.disclosurecheck.rules.several.digest.Figures;

/**
 * A file of the table of cells. Parquet’s own writer looks each value up in the dictionary of its column, six times for each
 * of the two hundred cells of a report; but that a report’s path is the same in all of them, which addresses its form has and
 * how few numbers there are is known here. So the numbers in the dictionary are handed to {@link CellColumn}.
 */
final class CellsFile implements AutoCloseable {

    /** As many as Parquet itself puts into a page. */
    private static final int ROWS_OF_PAGE = 20_000;
    /** Some five thousand reports: what is known of them is some megabytes. */
    private static final int ROWS_OF_GROUP = 1 << 20;
    private static final int MOST_KNOWN = 1 << 16;

    private final ParquetFileWriter file;
    private final WriteContext columnsOfSpark;
    private final CodecFactory codecs;
    private final CodecFactory.BytesCompressor compressor;
    private final List<CellColumn> columns = new ArrayList<>();
    private final CellColumn paths;
    private final CellColumn organisations;
    private final CellColumn forms;
    private final CellColumn addresses;
    private final CellColumn raws;
    private final CellColumn values;
    /** Nearly all cells are a few digits. */
    private final Map<String, Number> numbers = new HashMap<>();
    private final Map<String, Integer> known = new HashMap<>();
    private ColumnChunkPageWriteStore pages;
    private int groups;
    private int rowsOfPage;
    private int rowsOfGroup;

    /** Where what stands in a cell is in the dictionary, and its value. */
    private record Number(int raw, int value) {
    }

    CellsFile(String path, TaskAttemptContext context) throws IOException {
        Configuration settings = context.getConfiguration();
        Path place = new Path(path);
        this.columnsOfSpark = new ParquetWriteSupport().init(settings);
        this.file = new ParquetFileWriter(HadoopOutputFile.fromPath(place, settings), columnsOfSpark.getSchema(),
                ParquetFileWriter.Mode.CREATE, ParquetWriter.DEFAULT_BLOCK_SIZE, ParquetWriter.MAX_PADDING_SIZE_DEFAULT,
                ParquetOutputFormat.createEncryptionProperties(settings, place, columnsOfSpark), ParquetProperties.builder().build());
        this.codecs = new CodecFactory(settings, ParquetWriter.DEFAULT_PAGE_SIZE);
        this.compressor = codecs.getCompressor(CodecConfig.from(context).getCodec());
        for (ColumnDescriptor column : columnsOfSpark.getSchema().getColumns()) {
            columns.add(new CellColumn(column));
        }
        paths = columns.get(0);
        organisations = columns.get(1);
        forms = columns.get(2);
        addresses = columns.get(3);
        raws = columns.get(4);
        values = columns.get(5);
        file.start();
        beginGroup();
    }

    /** All cells of a report; texts in UTF-8, or null. */
    void write(byte[] path, byte[] organisation, byte[] form, byte[] digest) throws IOException {
        Figures figures = DigestBytes.readFigures(digest);
        int its = paths.known(path);
        int who = organisations.known(organisation);
        int what = forms.known(form);
        figures.forEach((address, raw) -> {
            Number number = number(address, raw);
            paths.add(its);
            organisations.add(who);
            forms.add(what);
            addresses.add(known.computeIfAbsent(address, text -> addresses.known(utf8(text))));
            raws.add(number.raw);
            values.add(number.value);
            rowsOfPage++;
        });
        if (rowsOfPage >= ROWS_OF_PAGE) {
            endPage();
        }
        if (rowsOfGroup >= ROWS_OF_GROUP || raws.size() > MOST_KNOWN || paths.size() > MOST_KNOWN) {
            endGroup();
            beginGroup();
        }
    }

    private Number number(String address, String raw) {
        Number found = numbers.get(raw);
        if (found == null) {
            long whole = Figures.whole(raw);
            found = new Number(raws.known(utf8(raw)), values.known(CellColumn.decimal(whole < 0 ? Figures.amount(address, raw)
                    : BigDecimal.valueOf(whole))));
            // what else a text says depends on the column that it stands in
            if (whole >= 0) {
                numbers.put(raw, found);
            }
        }
        return found;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void beginGroup() {
        pages = new ColumnChunkPageWriteStore(compressor, columnsOfSpark.getSchema(), HeapByteBufferAllocator.getInstance(),
                ParquetProperties.DEFAULT_COLUMN_INDEX_TRUNCATE_LENGTH, ParquetProperties.DEFAULT_PAGE_WRITE_CHECKSUM_ENABLED,
                file.getEncryptor(), groups++);
    }

    private void endPage() throws IOException {
        for (CellColumn column : columns) {
            column.endPage(pages);
        }
        rowsOfGroup += rowsOfPage;
        rowsOfPage = 0;
    }

    private void endGroup() throws IOException {
        if (rowsOfPage > 0) {
            endPage();
        }
        if (rowsOfGroup > 0) {
            for (CellColumn column : columns) {
                column.endGroup(pages);
            }
            file.startBlock(rowsOfGroup);
            pages.flushToFileWriter(file);
            file.endBlock();
        }
        pages.close();
        rowsOfGroup = 0;
        numbers.clear();
        known.clear();
    }

    @Override
    public void close() throws IOException {
        try (file) {
            endGroup();
            file.end(columnsOfSpark.getExtraMetaData());
        } finally {
            codecs.release();
        }
    }
}
