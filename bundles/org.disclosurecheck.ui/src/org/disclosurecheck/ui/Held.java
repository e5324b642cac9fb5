package org.disclosurecheck.ui;

import java.util.Optional;
import java.util.function.Consumer;

import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * The inspection and the report that a view is about: those of what was last selected, opened or taken in hand. Views ask here, so
 * that all of them speak of the same.
 */
public final class Held {

    private final IWorkbenchPage page;
    private final IWorkbenchPart self;
    private final Consumer<Boolean> changed;
    private final Consumer<FindingSelection.Current> inHand = this::taken;
    private final ISelectionListener selected = this::selected;
    private final IPartListener2 parts = new IPartListener2() {
        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            opened(reference.getPart(false));
        }
    };
    private volatile Inspection inspection;
    private volatile SubmittedReport report;

    /**
     * @param self the view, whose own selections do not count
     * @param changed told when the report is another one; true when the inspection is, too
     */
    public Held(IWorkbenchPart self, Consumer<Boolean> changed) {
        this.self = self;
        this.page = self.getSite().getPage();
        this.changed = changed;
        FindingSelection.get().addListener(inHand);
        page.addSelectionListener(selected);
        page.addPartListener(parts);
        opened(page.getActiveEditor());
        selected(null, page.getSelection(Ids.NAVIGATOR));
    }

    public void dispose() {
        FindingSelection.get().removeListener(inHand);
        page.removeSelectionListener(selected);
        page.removePartListener(parts);
    }

    /** The inspection; the first of all while nothing was chosen, or when it is gone; null when there is none. */
    public Inspection inspection() {
        Inspection now = inspection;
        return now != null && now.project().isAccessible() ? now : Inspection.all().stream().findFirst().orElse(null);
    }

    /** The report that was chosen last, or null. */
    public SubmittedReport report() {
        return report;
    }

    private void opened(IWorkbenchPart part) {
        if (part instanceof IEditorPart editor) {
            hold(Adapters.adapt(editor.getEditorInput(), IFile.class));
        }
    }

    private void taken(FindingSelection.Current current) {
        if (current.report() != null) {
            hold(current.report().file());
        }
    }

    private void selected(IWorkbenchPart part, ISelection selection) {
        if (part != self && selection instanceof IStructuredSelection structured) {
            Object first = structured.getFirstElement();
            hold(first instanceof Inspection chosen ? chosen.project()
                    : first instanceof SubmittedReport chosen ? chosen.file() : Adapters.adapt(first, IResource.class));
        }
    }

    /** Takes a file or a project in hand; anything else changes nothing. */
    private void hold(IResource resource) {
        Optional<Inspection> holding = Inspection.holding(resource);
        if (holding.isEmpty()) {
            return;
        }
        SubmittedReport now = resource instanceof IFile file ? SubmittedReport.of(file).orElse(report) : report;
        boolean elsewhere = !holding.get().equals(inspection);
        boolean other = elsewhere || now != null && !now.equals(report);
        inspection = holding.get();
        report = now;
        if (other) {
            changed.accept(elsewhere);
        }
    }
}
