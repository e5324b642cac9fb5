package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;

/**
 * A stretch of time in which a thread reads reports and does not change them: whoever applies many rules to a report opens
 * one, so that what several rules read is read once and need not be compared again. Without it everything is read anew.
 *
 * <pre>try (Reading reading = Reading.begin()) { … }</pre>
 */
public final class Reading implements AutoCloseable {

    private static final ThreadLocal<Reading> NOW = new ThreadLocal<>();

    /** What is read of something once: a report, a section, a table. */
    public enum Of {
        TITLES, PERIODS, SECOND_LEVEL, SUBSTANCE, OFF_TOPIC, UNUSUAL
    }

    /** A report with its prose. */
    private record Whole(Report report, List<Paragraph> paragraphs, Prose prose) {
    }

    private final Reading before;
    private Whole last;
    private final List<Whole> all = new ArrayList<>(2);
    private final Map<Object, Object[]> known = new IdentityHashMap<>();

    private Reading(Reading before) {
        this.before = before;
    }

    /** From now on until it is closed this thread changes no report. */
    public static Reading begin() {
        Reading reading = new Reading(NOW.get());
        NOW.set(reading);
        return reading;
    }

    @Override
    public void close() {
        if (before == null) {
            NOW.remove();
        } else {
            NOW.set(before);
        }
    }

    /** The paragraphs of a report. */
    static List<Paragraph> paragraphs(Report report) {
        Reading now = NOW.get();
        return now == null ? report.prose() : now.whole(report).paragraphs;
    }

    /** The prose of a report as one text; null when it must be looked whether it is still the same. */
    static Prose prose(Report report) {
        Reading now = NOW.get();
        return now == null ? null : now.whole(report).prose;
    }

    private Whole whole(Report report) {
        if (last != null && last.report == report) {
            return last;
        }
        for (Whole whole : all) {
            if (whole.report == report) {
                last = whole;
                return whole;
            }
        }
        List<Paragraph> paragraphs = List.of(report.prose().toArray(Paragraph[]::new));
        last = new Whole(report, paragraphs, new Prose(paragraphs));
        all.add(last);
        return last;
    }

    /** Reads something of a report, a section or a table, or gives what was read of it before; nobody changes it. */
    @SuppressWarnings("unchecked")
    public static <T, R> R once(Of what, T thing, Function<T, R> read) {
        Reading now = NOW.get();
        if (now == null) {
            return read.apply(thing);
        }
        Object[] kept = now.known.computeIfAbsent(thing, t -> new Object[Of.values().length]);
        if (kept[what.ordinal()] == null) {
            kept[what.ordinal()] = read.apply(thing);
        }
        return (R) kept[what.ordinal()];
    }
}
