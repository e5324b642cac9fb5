package org.disclosurecheck.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.runtime.ListenerList;

/** In which order the reports of an inspection are gone through: that of the list at the left, everywhere. From any thread. */
public final class ReportOrder {

    private static final ListenerList<Runnable> LISTENERS = new ListenerList<>();
    private static volatile Map<Inspection, List<SubmittedReport>> listed = Map.of();

    private ReportOrder() {
    }

    /** The reports of an inspection as the list has them; what it has not yet stands at the end. */
    public static List<SubmittedReport> of(Inspection inspection) {
        List<SubmittedReport> all = inspection.reports();
        Set<SubmittedReport> ordered = new LinkedHashSet<>(listed.getOrDefault(inspection, List.of()));
        ordered.retainAll(Set.copyOf(all));
        ordered.addAll(all);
        return new ArrayList<>(ordered);
    }

    /** The list says how it stands now. */
    public static void set(Map<Inspection, List<SubmittedReport>> now) {
        if (!now.equals(listed)) {
            listed = Map.copyOf(now);
            LISTENERS.forEach(Runnable::run);
        }
    }

    /** Told when the list stands otherwise. */
    public static void addListener(Runnable listener) {
        LISTENERS.add(listener);
    }

    public static void removeListener(Runnable listener) {
        LISTENERS.remove(listener);
    }
}
