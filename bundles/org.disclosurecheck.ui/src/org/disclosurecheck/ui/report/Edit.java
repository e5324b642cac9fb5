package org.disclosurecheck.ui.report;

import java.util.List;

import org.disclosurecheck.ui.report.page.Change;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** One step of undo: some places with other texts. */
final class Edit extends AbstractOperation {

    private static final long TOGETHER_MILLIS = 1500;

    private final ReportSession session;
    private List<Change> changes;
    private long touched = System.currentTimeMillis();

    Edit(ReportSession session, String label, List<Change> changes) {
        super(label);
        this.session = session;
        this.changes = List.copyOf(changes);
        addContext(session.undoContext());
    }

    /** Typing goes into one step until there is a pause or the place is another; true when it was taken in. */
    boolean goOn(Change change) {
        long now = System.currentTimeMillis();
        if (changes.size() == 1 && changes.get(0).place().equals(change.place()) && changes.get(0).after().equals(change.before())
                && now - touched < TOGETHER_MILLIS) {
            changes = List.of(new Change(change.place(), changes.get(0).before(), change.after()));
            touched = now;
            return true;
        }
        return false;
    }

    boolean isAt(String place) {
        return changes.size() == 1 && changes.get(0).place().equals(place);
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        return redo(monitor, info);
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        session.applied(changes, false);
        return Status.OK_STATUS;
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        touched = 0;
        session.applied(changes, true);
        return Status.OK_STATUS;
    }
}
