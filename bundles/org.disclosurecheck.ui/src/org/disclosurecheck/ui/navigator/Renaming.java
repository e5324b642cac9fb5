package org.disclosurecheck.ui.navigator;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;

/** F2: another name for an inspection. Its open reports are open again afterwards. */
final class Renaming {

    private final ReportNavigator navigator;
    private final IWorkbenchPage page;
    private final TreeViewer tree;
    private final Inspection inspection;

    private Renaming(ReportNavigator navigator, TreeViewer tree, Inspection inspection) {
        this.navigator = navigator;
        this.page = navigator.getSite().getPage();
        this.tree = tree;
        this.inspection = inspection;
    }

    /** Asks for the name and gives it. */
    static void ask(ReportNavigator navigator, TreeViewer tree, Inspection inspection) {
        InputDialog dialog = new InputDialog(tree.getControl().getShell(), Messages.Rename_title, Messages.Rename_name, inspection.name(),
                name -> fault(inspection, name.strip()));
        if (dialog.open() == Window.OK) {
            new Renaming(navigator, tree, inspection).to(dialog.getValue().strip());
        }
    }

    /** What is wrong with the name; null when it can be taken, an empty text when it is the old one. */
    private static String fault(Inspection inspection, String name) {
        if (name.isEmpty() || name.equals(inspection.name())) {
            return "";
        }
        IStatus valid = ResourcesPlugin.getWorkspace().validateName(name, IResource.PROJECT);
        return !valid.isOK() ? valid.getMessage()
                : ResourcesPlugin.getWorkspace().getRoot().getProject(name).exists() ? NLS.bind(Messages.Rename_taken, name) : null;
    }

    private void to(String name) {
        IEditorReference[] editors = editors();
        IPath front = path(page.getActiveEditor());
        List<IPath> kept = new ArrayList<>();
        for (IEditorReference reference : editors) {
            if (reference.getId().equals(Ids.EDITOR) && !(reference.getEditor(true) instanceof ReportEditor editor && editor.isPreview())) {
                kept.add(path(reference.getEditor(true)));
            }
        }
        if (!page.closeEditors(editors, true)) {
            return;
        }
        Job job = new Job(Messages.Rename_title) {
            @Override
            protected IStatus run(org.eclipse.core.runtime.IProgressMonitor monitor) {
                try {
                    Inspection now = inspection.rename(name, monitor);
                    tree.getControl().getDisplay().asyncExec(() -> show(now, kept, front));
                    return Status.OK_STATUS;
                } catch (CoreException e) {
                    return e.getStatus();
                }
            }
        };
        job.setUser(true);
        job.schedule();
    }

    /** All editors that show something of the inspection. */
    private IEditorReference[] editors() {
        return java.util.Arrays.stream(page.getEditorReferences()).filter(reference -> path(reference.getEditor(true)) != null)
                .toArray(IEditorReference[]::new);
    }

    /** Where the report of an editor lies within the inspection; null for what belongs to another one, or to none. */
    private IPath path(IEditorPart editor) {
        IFile file = editor == null ? null : editor.getEditorInput().getAdapter(IFile.class);
        return file != null && file.getProject().equals(inspection.project()) ? file.getProjectRelativePath() : null;
    }

    private void show(Inspection now, List<IPath> kept, IPath front) {
        if (tree.getControl().isDisposed()) {
            return;
        }
        navigator.settle();
        kept.forEach(path -> SubmittedReport.of(now.project().getFile(path)).ifPresent(Reports::keep));
        if (front != null) {
            // the list goes to it by itself
            SubmittedReport.of(now.project().getFile(front)).ifPresent(Reports::look);
        } else {
            tree.setSelection(new StructuredSelection(now), true);
        }
        page.activate(navigator);
    }
}
