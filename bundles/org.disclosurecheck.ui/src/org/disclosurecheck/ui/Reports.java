package org.disclosurecheck.ui;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.ui.report.NewTab;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Opening reports, from wherever. In the thread of the screen only. Reports are looked at one after the other in one tab, the
 * preview: forty reports are not forty tabs. A report that is worked on keeps its own.
 */
public final class Reports {

    private static final String PREVIEW = "preview";

    private Reports() {
    }

    /** Whether reports are looked at in one tab. */
    public static boolean previews() {
        return InstanceScope.INSTANCE.getNode(Ids.PLUGIN).getBoolean(PREVIEW, true);
    }

    /** Sets whether reports are looked at in one tab. */
    public static void previews(boolean wanted) {
        IEclipsePreferences all = InstanceScope.INSTANCE.getNode(Ids.PLUGIN);
        all.putBoolean(PREVIEW, wanted);
        try {
            all.flush();
        } catch (BackingStoreException e) {
            ILog.of(Reports.class).warn(PREVIEW, e);
        }
    }

    /** Opens the report, or brings its editor to the front; the keys go there. Null when it cannot be opened. */
    public static IEditorPart open(SubmittedReport report) {
        return open(report, true, !previews());
    }

    /** Shows the report; the keys stay where they are. */
    public static IEditorPart look(SubmittedReport report) {
        return open(report, false, !previews());
    }

    /** Opens the report in a tab that it keeps. */
    public static IEditorPart keep(SubmittedReport report) {
        return open(report, true, true);
    }

    /** Opens the report at a finding. */
    public static IEditorPart open(SubmittedReport report, Finding finding) {
        IEditorPart editor = open(report);
        FindingSelection.get().set(report, finding, Reports.class);
        return editor;
    }

    /** A view that fills the window takes its place again: what is opened would lie over it as a scrap. */
    public static void makeRoom(IWorkbenchPage page) {
        if (page.isPageZoomed()) {
            for (IViewReference view : page.getViewReferences()) {
                if (page.getPartState(view) == IWorkbenchPage.STATE_MAXIMIZED) {
                    page.setPartState(view, IWorkbenchPage.STATE_RESTORED);
                }
            }
        }
    }

    private static IEditorPart open(SubmittedReport report, boolean keys, boolean keep) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page == null || !report.file().exists()) {
            return null;
        }
        try {
            if (keys) {
                makeRoom(page);
            }
            return open(page, new FileEditorInput(report.file()), keys, keep);
        } catch (PartInitException e) {
            ILog.of(Reports.class).log(e.getStatus());
            return null;
        }
    }

    private static IEditorPart open(IWorkbenchPage page, IEditorInput input, boolean keys, boolean keep) throws PartInitException {
        IEditorPart there = page.findEditor(input);
        // also to keep the tab: with a double click, or with Enter after an arrow key, the report stands in the preview by then
        ReportEditor preview = there == null ? preview(page) : null;
        if (preview != null) {
            page.reuseEditor(preview, input);
            there = preview;
        }
        if (there == null) {
            there = NewTab.open(page, input, keys);
            if (!keep && there instanceof ReportEditor opened) {
                opened.preview();
            }
        } else if (keys) {
            ActivatedAfter.now();
            page.activate(there);
        } else if (!page.isPartVisible(there)) {
            // the one in front would hand over to it, if it was still the active part
            ActivatedAfter.now();
            page.bringToTop(there);
        }
        if (keep && there instanceof ReportEditor opened) {
            opened.keep();
        }
        return there;
    }

    /** The tab that the next report may take, or null. */
    private static ReportEditor preview(IWorkbenchPage page) {
        for (IEditorReference reference : page.getEditorReferences()) {
            if (reference.getEditor(false) instanceof ReportEditor editor && editor.isPreview() && !editor.isDirty()) {
                return editor;
            }
        }
        return null;
    }
}
