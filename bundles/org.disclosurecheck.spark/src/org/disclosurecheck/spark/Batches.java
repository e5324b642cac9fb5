package org.disclosurecheck.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The runs that wrote into a folder. A run is under way while its mark “running” is there; what it wrote counts when the
 * mark is gone. A run that died leaves the mark: the next one by the same application, or one that is told to, clears away
 * what it wrote. So a report is never in the tables twice for one content and one book, whenever a run was killed.
 */
final class Batches {

    /** Somebody else is at work, or died there. */
    static final class Taken extends IOException {
        private static final long serialVersionUID = 1L;

        Taken(String message) {
            super(message);
        }
    }

    private static final List<String> TABLES = List.of(Tables.REPORTS, Tables.FINDINGS, Tables.CELLS);

    private final FileSystem system;
    private final Path out;

    Batches(String out, Configuration hadoop) throws IOException {
        this.out = new Path(out);
        this.system = this.out.getFileSystem(hadoop);
    }

    String table(String name) {
        return new Path(out, name).toString();
    }

    boolean has(String table) throws IOException {
        return system.exists(new Path(out, table));
    }

    String stage(String batch) {
        return new Path(out, "_stage/" + batch).toString();
    }

    private Path mark() {
        return new Path(out, "_running");
    }

    /**
     * Marks a run as being under way, after what a dead one wrote is cleared away.
     *
     * @param application who we are: a second attempt of one application goes on where the first died
     * @throws Taken when another run is under way, or looks as if it were
     */
    void begin(String batch, String application, boolean takeOver) throws IOException {
        String[] running = running();
        if (running != null) {
            if (!takeOver && !running[1].equals(application)) {
                throw new Taken(out + ": 另一次运行（" + running[1] + "）正在写，或者没有做完就断了；确定它已经停了，请加 --take-over"
                        + " (another run is under way here or has died; when you are sure that it is over, add --take-over)");
            }
            clear(running[0]);
            system.delete(mark(), false);
        }
        try (FSDataOutputStream stream = system.create(mark(), false)) {
            stream.write((batch + "\n" + application + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (FileAlreadyExistsException e) {
            throw new Taken(out + ": 另一次运行刚刚开始 (another run has just begun)");
        }
    }

    /** Batch and application of the run under way, or null. */
    private String[] running() throws IOException {
        try (FSDataInputStream in = system.open(mark())) {
            String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
            return lines.length < 2 ? new String[] {"", ""} : lines;
        } catch (FileNotFoundException e) {
            return null;
        }
    }

    /** What the run wrote counts from now on. */
    void complete(String batch) throws IOException {
        system.delete(mark(), false);
        system.delete(new Path(stage(batch)), true);
        system.delete(new Path(out, "_stage"), false);
    }

    /** The run has failed, and we live to clear up. */
    void abandon(String batch) throws IOException {
        clear(batch);
        system.delete(mark(), false);
    }

    private void clear(String batch) throws IOException {
        for (Path folder : written(batch)) {
            system.delete(folder, true);
        }
    }

    private List<Path> written(String batch) throws IOException {
        List<Path> folders = new ArrayList<>();
        if (!batch.isEmpty()) {
            folders.add(new Path(stage(batch)));
            for (String table : TABLES) {
                FileStatus[] found = system.globStatus(new Path(out, table + "/*/*/batch=" + batch));
                for (FileStatus folder : found == null ? new FileStatus[0] : found) {
                    folders.add(folder.getPath());
                }
            }
        }
        return folders;
    }
}
