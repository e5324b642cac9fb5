package org.disclosurecheck.ui;

import java.util.List;
import java.util.Optional;

import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Which inspection, and which reports, a command is about when nobody says so. */
public final class CurrentInspection {

    private CurrentInspection() {
    }

    /** That of the selection, else that of the open report, else the only one there is. */
    public static Optional<Inspection> get() {
        IWorkbenchPage page = page();
        if (page != null) {
            Optional<Inspection> selected = of(page.getSelection(Ids.NAVIGATOR));
            if (selected.isPresent()) {
                return selected;
            }
            Optional<SubmittedReport> open = openReport();
            if (open.isPresent()) {
                return open.map(SubmittedReport::inspection);
            }
        }
        List<Inspection> all = Inspection.all();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** The report in the editor at the front. */
    public static Optional<SubmittedReport> openReport() {
        IWorkbenchPage page = page();
        IEditorPart editor = page == null ? null : page.getActiveEditor();
        IFile file = editor == null ? null : editor.getEditorInput().getAdapter(IFile.class);
        return file == null ? Optional.empty() : SubmittedReport.of(file);
    }

    /** The reports selected in the navigator, else the open one. */
    public static List<SubmittedReport> reports() {
        IWorkbenchPage page = page();
        if (page != null && page.getSelection(Ids.NAVIGATOR) instanceof IStructuredSelection selection) {
            List<SubmittedReport> reports = ((List<?>) selection.toList()).stream()
                    .filter(SubmittedReport.class::isInstance).map(SubmittedReport.class::cast).toList();
            if (!reports.isEmpty()) {
                return reports;
            }
        }
        return openReport().map(List::of).orElse(List.of());
    }

    private static Optional<Inspection> of(ISelection selection) {
        Object first = selection instanceof IStructuredSelection s ? s.getFirstElement() : null;
        if (first instanceof Inspection inspection) {
            return Optional.of(inspection);
        }
        if (first instanceof SubmittedReport report) {
            return Inspection.of(report.file().getProject());
        }
        IResource resource = Adapters.adapt(first, IResource.class);
        return resource == null ? Optional.empty() : Inspection.holding(resource);
    }

    private static IWorkbenchPage page() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? null : window.getActivePage();
    }
}
