package org.disclosurecheck.batch.progress;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

import org.disclosurecheck.findings.Verdict;

/** How far a run is. Workers tell it what they do; somebody else asks it now and then for a {@link Snapshot}. */
public final class Progress {

    /**
     * What can be said at a moment.
     *
     * @param done results so far
     * @param known those among them that an earlier run had found
     * @param unreadable those among them that could not be read
     * @param verdicts the others by verdict
     * @param files how many there are; negative when that is not known
     * @param perSecond results in a second, lately
     * @param secondsLeft how long it will still take; negative when that is not known
     */
    public record Snapshot(long done, long known, long unreadable, Map<Verdict, Long> verdicts, long files, double perSecond,
            long secondsLeft) {

        /** 0 to 1, or a negative number when it is not known. */
        public double share() {
            return files <= 0 ? -1 : Math.min(1, (double) done / files);
        }
    }

    private static final double NANOS = 1e9;
    private static final double WEIGHT = 0.3;

    private final Workload workload = new Workload();
    private final Pace pace = new Pace();
    private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    private final LongSupplier clock;
    private final int workers;
    private final long begun;
    private long done;
    private long known;
    private long unreadable;
    private double worked;
    private long lastTime;
    private long lastDone;
    private double rate;

    public Progress(int workers) {
        this(workers, System::nanoTime);
    }

    /** @param clock nanoseconds that only ever grow: not the clock on the wall, which somebody may set */
    Progress(int workers, LongSupplier clock) {
        this.workers = workers;
        this.clock = clock;
        this.begun = clock.getAsLong();
        this.lastTime = begun;
    }

    /** Counts beside the work how much there is to do. */
    public void count(List<String> arguments, Predicate<String> taken) {
        workload.count(arguments, taken);
    }

    /**
     * A report was worked on.
     *
     * @param verdict null when it could not be read
     * @param fresh false when an earlier run had found the result
     * @param bytes size of its file; 0 when it has none
     * @param nanos how long a worker had it
     */
    public synchronized void done(String name, Verdict verdict, boolean fresh, long bytes, long nanos) {
        done++;
        known += fresh ? 0 : 1;
        if (verdict == null) {
            unreadable++;
        } else {
            verdicts.merge(verdict, 1L, Long::sum);
        }
        worked += nanos;
        if (fresh && bytes > 0) {
            pace.add(Kinds.of(name), bytes, nanos);
        }
        workload.done(Kinds.of(name), bytes);
    }

    public synchronized Snapshot snapshot() {
        long now = clock.getAsLong();
        if (now > lastTime) {
            double lately = (done - lastDone) / ((now - lastTime) / NANOS);
            rate = lastTime == begun ? lately : rate + WEIGHT * (lately - rate);
            lastTime = now;
            lastDone = done;
        }
        // on a busy machine workers get less done than the clock allows; what they got so far tells how much
        double atOnce = Math.min(workers, Math.max(0.1, worked / Math.max(1, now - begun)));
        long files = workload.files();
        long left = files < 0 || done == 0 ? -1 : (long) Math.ceil(workload.nanosLeft(pace) / atOnce / NANOS);
        return new Snapshot(done, known, unreadable, Map.copyOf(verdicts), files, rate, left);
    }
}
