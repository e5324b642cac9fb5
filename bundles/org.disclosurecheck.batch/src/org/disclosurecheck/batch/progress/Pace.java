package org.disclosurecheck.batch.progress;

import java.util.HashMap;
import java.util.Map;

/**
 * How long a byte of each kind of file takes. The latest files count most; a kind that was not met yet is taken for as slow
 * as its like usually is, measured by those that were.
 */
final class Pace {

    private static final double WEIGHT = 0.05;
    private static final double USUAL_NANOS = 150;
    /** What a byte takes against one of a docx, roughly; a page or a text has many more of them, a PDF has pictures. */
    private static final Map<String, Double> USUAL = Map.of("pdf", 1.5, "html", 0.2, "htm", 0.2, "mht", 0.2, "txt", 0.4, "doc",
            0.1, "xls", 0.4, "xlsx", 1.0);

    private final Map<String, Double> nanosPerByte = new HashMap<>();

    /** A file was worked on. */
    void add(String kind, long bytes, long nanos) {
        double measured = (double) nanos / Math.max(1, bytes);
        nanosPerByte.merge(kind, measured, (before, now) -> before + WEIGHT * (now - before));
    }

    /** How long so many bytes of that kind will take one worker, in nanoseconds. */
    double nanos(String kind, long bytes) {
        Double known = nanosPerByte.get(kind);
        return bytes * (known != null ? known : scale() * usual(kind));
    }

    /** What a byte of docx takes on this machine, as far as the kinds met tell. */
    private double scale() {
        return nanosPerByte.entrySet().stream().mapToDouble(entry -> entry.getValue() / usual(entry.getKey())).average()
                .orElse(USUAL_NANOS);
    }

    private static double usual(String kind) {
        return USUAL.getOrDefault(kind, 1.0);
    }
}
