package org.disclosurecheck.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.util.Iterator;

import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.security.AccessControlException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.SerializableConfiguration;
import org.disclosurecheck.findings.Language;

/**
 * Reads the files of a task one after the other, from whatever Hadoop can read. Spark's own reader would do, but it ends
 * the whole run over one file that has gone meanwhile or that nobody may read; here such a file comes out with its fault.
 */
final class FileReader implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;
    private static final long MOST_BYTES = 64L << 20;

    private final Broadcast<SerializableConfiguration> hadoop;
    private final Language language;
    private transient String known;
    private transient FileSystem system;

    FileReader(Broadcast<SerializableConfiguration> hadoop, Language language) {
        this.hadoop = hadoop;
        this.language = language;
    }

    /** @param rows path, and what goes along with it */
    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                return read(rows.next());
            }
        };
    }

    /**
     * Where a path is. To ask Hadoop for a system costs as much as to open a file, so the last one is kept; and beside files of
     * this machine it would look for check sums, which stand beside nobody's reports.
     */
    private FileSystem system(Path path) throws IOException {
        URI place = path.toUri();
        String root = place.getScheme() + "://" + place.getAuthority();
        if (!root.equals(known)) {
            FileSystem found = path.getFileSystem(hadoop.value().value());
            system = found instanceof LocalFileSystem local ? local.getRawFileSystem() : found;
            known = root;
        }
        return system;
    }

    private Row read(Row row) {
        String name = row.getString(0);
        try {
            Path path = new Path(name);
            FileSystem system = system(path);
            FileStatus status = system.getFileStatus(path);
            if (!status.isFile()) {
                return fault(row, "not-a-file", "这不是文件", "this is no file");
            }
            if (status.getLen() > MOST_BYTES) {
                return fault(row, "too-large", "文件超过 64 MB，不像是一份年度报告", "the file is larger than 64 MB, which no annual report is");
            }
            byte[] bytes = new byte[(int) status.getLen()];
            try (FSDataInputStream in = system.open(path)) {
                in.readFully(0, bytes);
            }
            return RowFactory.create(name, bytes, null, null, row.get(1), row.get(2));
        } catch (FileNotFoundException e) {
            return fault(row, "missing", "没有这个文件", "there is no such file");
        } catch (AccessControlException e) {
            return fault(row, "no-access", "没有读取权限", "permission denied");
        } catch (IOException | IllegalArgumentException e) {
            boolean denied = String.valueOf(e.getMessage()).contains("Permission denied");
            return denied ? fault(row, "no-access", "没有读取权限", "permission denied")
                    : fault(row, "io-error", "读取文件时出错：" + e.getMessage(), "error while reading the file: " + e.getMessage());
        }
    }

    private Row fault(Row row, String code, String zh, String en) {
        return RowFactory.create(row.get(0), null, code, language.choose(zh, en), row.get(1), row.get(2));
    }

    /** Files of this machine are called as everywhere else; others keep the address of their system. */
    static String plain(String name) {
        return name.startsWith("file:/") ? name.substring("file:".length()).replaceFirst("^/+", "/") : name;
    }
}
