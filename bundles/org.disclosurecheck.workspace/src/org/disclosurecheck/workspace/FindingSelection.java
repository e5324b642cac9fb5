package org.disclosurecheck.workspace;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.disclosurecheck.findings.Finding;

/**
 * What the inspector has in hand: a report, a finding of it, a place in it. Editors and views set it and listen to it,
 * and so light each other up. To be used in the thread of the screen only; listeners are told before {@link #set}
 * returns.
 */
public final class FindingSelection {

    /**
     * What is in hand.
     *
     * @param report the report, or null
     * @param finding the finding, or null
     * @param place key of the cell or paragraph, see {@link Places}, or null; with a finding usually its location
     * @param origin who set it: a part ignores what it has set itself
     */
    public record Current(SubmittedReport report, Finding finding, String place, Object origin) {

        public boolean same(Current other) {
            return Objects.equals(report, other.report) && Objects.equals(finding, other.finding)
                    && Objects.equals(place, other.place);
        }
    }

    private static final FindingSelection ONLY = new FindingSelection();

    private final List<Consumer<Current>> listeners = new CopyOnWriteArrayList<>();
    private Current current = new Current(null, null, null, null);
    private Current withFinding = current;

    private FindingSelection() {
    }

    public static FindingSelection get() {
        return ONLY;
    }

    public Current current() {
        return current;
    }

    /** The finding of a report that is in hand, or was before a place of it without one; null when there was none. */
    public Finding lastOf(SubmittedReport report) {
        return report != null && report.equals(withFinding.report()) ? withFinding.finding() : null;
    }

    /** Tells all listeners, unless nothing changed. */
    public void set(Current now) {
        if (!now.same(current)) {
            current = now;
            withFinding = now.finding() != null || !Objects.equals(now.report(), withFinding.report()) ? now : withFinding;
            listeners.forEach(listener -> listener.accept(now));
        }
    }

    /** A finding is taken in hand, at its own place. */
    public void set(SubmittedReport report, Finding finding, Object origin) {
        set(new Current(report, finding, finding == null ? null : finding.location(), origin));
    }

    /** A place is taken in hand, without a finding. */
    public void set(SubmittedReport report, String place, Object origin) {
        set(new Current(report, null, place, origin));
    }

    public void addListener(Consumer<Current> listener) {
        listeners.add(listener);
    }

    public void removeListener(Consumer<Current> listener) {
        listeners.remove(listener);
    }
}
