package org.disclosurecheck.ui;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;

/** Opening reports, from wherever. In the thread of the screen only. */
public final class Reports {

    private Reports() {
    }

    /** Opens the report, or brings its editor to the front. Null when it cannot be opened. */
    public static IEditorPart open(SubmittedReport report) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page == null || !report.file().exists()) {
            return null;
        }
        try {
            return IDE.openEditor(page, new FileEditorInput(report.file()), Ids.EDITOR, true);
        } catch (PartInitException e) {
            ILog.of(Reports.class).log(e.getStatus());
            return null;
        }
    }

    /** Opens the report at a finding. */
    public static IEditorPart open(SubmittedReport report, Finding finding) {
        IEditorPart editor = open(report);
        FindingSelection.get().set(report, finding, Reports.class);
        return editor;
    }
}
