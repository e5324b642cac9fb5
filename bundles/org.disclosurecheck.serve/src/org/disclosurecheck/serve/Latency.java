package org.disclosurecheck.serve;

/** How long checks take, as a histogram of Prometheus. */
final class Latency {

    private static final double[] BOUNDS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30};

    private final long[] counts = new long[BOUNDS.length + 1];
    private double sum;

    synchronized void add(long nanos) {
        double seconds = nanos / 1e9;
        int at = 0;
        while (at < BOUNDS.length && seconds > BOUNDS[at]) {
            at++;
        }
        counts[at]++;
        sum += seconds;
    }

    synchronized void write(StringBuilder text) {
        long below = 0;
        for (int i = 0; i <= BOUNDS.length; i++) {
            below += counts[i];
            text.append("margent_check_seconds_bucket{le=\"").append(i < BOUNDS.length ? BOUNDS[i] : "+Inf").append("\"} ")
                    .append(below).append('\n');
        }
        text.append("margent_check_seconds_sum ").append(sum).append("\nmargent_check_seconds_count ").append(below)
                .append('\n');
    }
}
