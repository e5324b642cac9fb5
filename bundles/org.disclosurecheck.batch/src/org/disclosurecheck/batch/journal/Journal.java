package org.disclosurecheck.batch.journal;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The results of a batch in a folder, one line each. A line is written as soon as its report is done, and counts only when
 * all of it is there: a run that is killed at any moment leaves at most one torn line, which the next one drops. Of two
 * lines about one report the later holds. One run at a time has a journal.
 *
 * <p>A journal may be used by several threads.
 */
public final class Journal implements Closeable {

    private static final String LINES = "journal.jsonl";
    private static final String LOCK = "lock";

    private final Path folder;
    private final boolean passing;
    private final JournalLock lock;
    private final LineStore lines;
    private final LineIndex index = new LineIndex();
    private boolean scanned;

    private Journal(Path folder, boolean passing, JournalLock lock, LineStore lines) {
        this.folder = folder;
        this.passing = passing;
        this.lock = lock;
        this.lines = lines;
    }

    /**
     * Opens the journal of a folder, which is made when it is not there.
     *
     * @throws JournalInUse when another run has it
     */
    public static Journal open(Path folder) throws IOException {
        Files.createDirectories(folder);
        JournalLock lock = JournalLock.take(folder.resolve(LOCK));
        try {
            return new Journal(folder, false, lock, LineFile.open(folder.resolve(LINES)));
        } catch (IOException | RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    /** A journal for one run only, whose results are gone however that ends; nothing is found in it by name. */
    public static Journal passing() {
        return new Journal(null, true, null, new PassingLines());
    }

    /** Whether it is for one run only. */
    public boolean isPassing() {
        return passing;
    }

    /** Goes through the lines once, when the first of them is asked for: most runs find that nothing changed, and ask for none. */
    private synchronized void scan() throws IOException {
        if (!scanned) {
            lines.scan((at, line) -> index.put(line.name(), at));
            scanned = true;
        }
    }

    /** The last line about a report, or null; one for a single run finds none, and keeps nothing in memory to find them by. */
    public Line find(String name) throws IOException {
        if (passing) {
            return null;
        }
        scan();
        long at = index.find(name);
        Line line = at < 0 ? null : lines.read(at);
        // two names may share a place in the index; the loser is checked again, which harms nobody
        return line != null && line.name().equals(name) ? line : null;
    }

    /**
     * Adds a line, which has its place from then on. It is safe from the death of the program at once, and from that of
     * the machine after {@link #sync()}.
     */
    public void add(Line line) throws IOException {
        if (!passing) {
            scan();
        }
        lines.append(line);
        if (!passing) {
            index.put(line.name(), line.place());
        }
    }

    /** The line that stands there. */
    public Line read(long at) throws IOException {
        return lines.read(at);
    }

    /** Asks the system to bring what was added onto the disk. */
    public void sync() throws IOException {
        lines.sync();
    }

    /**
     * The index of the last run, or null when that was not such a run.
     *
     * @param context what the results depend on beside the reports
     */
    public RunIndex index(String context) {
        return passing ? null : RunIndex.open(folder, context, lines.length());
    }

    /** Hands on the results of the last run: {@link Finished#read(Path, RunIndex, Finished.Visitor)}. */
    public void finished(RunIndex run, Finished.Visitor visitor) throws IOException {
        try {
            Finished.read(folder, run, visitor);
        } catch (Finished.Damaged | UncheckedIOException e) {
            Finished.forget(folder);
            run.forget();
            throw e;
        }
    }

    /** The index of this run, for the next one; null when there will be none. */
    public RunIndex.Writer writeIndex() {
        return passing ? null : new RunIndex.Writer(folder);
    }

    /** How many bytes of lines there are. */
    long length() {
        return lines.length();
    }

    /** Hands on the results of the last run, when that one was the same: {@link Finished#read}. */
    public boolean finished(String signature, Finished.Visitor visitor) throws IOException {
        return !passing && Finished.read(folder, signature, visitor);
    }

    /** Where the results of this run are kept, for the next one; null when there will be none. */
    public Finished finish() throws IOException {
        return passing ? null : Finished.write(folder);
    }

    /**
     * The results of the last run by what they came of; null when there are none that may hold.
     *
     * @param context what the results depend on beside the reports
     */
    public LastRound lastRound(String context) {
        return passing ? null : LastRound.open(folder, context);
    }

    /**
     * Where is kept what the results of this run come of; null when there will be none.
     *
     * @param word what the run is known by
     */
    public LastRound.Writer writeRound(String context, String word) {
        return passing ? null : new LastRound.Writer(folder, context, word);
    }

    /** The order of the part of a run that was done last, or null when it was not done, or another run came after it. */
    public Order order() throws IOException {
        return Order.read(folder);
    }

    /** A part of a run is done. */
    public void done(Order order) throws IOException {
        sync();
        order.write(folder);
    }

    /** A run begins: what is said of the one before holds no more. */
    public void begin() throws IOException {
        if (passing) {
            return;
        }
        Order.forget(folder);
    }

    /** How many reports have a line. */
    public int size() throws IOException {
        scan();
        return index.size();
    }

    @Override
    public void close() throws IOException {
        try {
            lines.close(!passing);
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }
}
