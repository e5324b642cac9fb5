package org.disclosurecheck.ui.report;

import java.util.List;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.ui.ReportOrder;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.report.page.Tour;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Live;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** 下一条, 上一条: from finding to finding, from top to bottom, then to the next report that has any. */
public final class NextFinding extends AbstractHandler implements IExecutableExtension {

    private int by = 1;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        by = "previous".equals(data) ? -1 : 1;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        FindingSelection.Current current = FindingSelection.get().current();
        SubmittedReport report = current.report();
        if (HandlerUtil.getActiveEditor(event) instanceof ReportEditor editor && editor.report() != null
                && !editor.report().equals(report)) {
            report = editor.report();
        }
        Finding next = report == null ? null : next(report, FindingSelection.get().lastOf(report));
        while (next == null) {
            report = neighbour(report);
            if (report == null) {
                status(event, by > 0 ? Messages.LastFinding : Messages.FirstFinding);
                return null;
            }
            next = Tour.next(Live.outcome(report).findings(), null, by);
        }
        if (Reports.open(report, next) instanceof ReportEditor editor && editor.isReady()) {
            editor.page().hand().show(next, true);
        }
        return null;
    }

    /** What a correction did away with is no more, but the way goes on from where it stood. */
    private Finding next(SubmittedReport report, Finding last) {
        List<Finding> standing = Live.outcome(report).findings();
        List<Finding> way = last == null || Tour.index(standing, last) >= 0 ? standing : Live.together(report, report.outcome().findings());
        Finding next = Tour.next(way, last, by);
        while (next != null && Tour.index(standing, next) < 0) {
            next = Tour.next(way, next, by);
        }
        return next;
    }

    private SubmittedReport neighbour(SubmittedReport report) {
        List<SubmittedReport> all = report == null
                ? Inspection.all().stream().flatMap(inspection -> ReportOrder.of(inspection).stream()).toList()
                : ReportOrder.of(report.inspection());
        int to = report == null ? by > 0 ? 0 : all.size() - 1 : all.indexOf(report) + by;
        return to < 0 || to >= all.size() ? null : all.get(to);
    }

    private static void status(ExecutionEvent event, String sentence) {
        IWorkbenchPart part = HandlerUtil.getActivePart(event);
        if (part != null && part.getSite() instanceof org.eclipse.ui.IEditorSite site) {
            site.getActionBars().getStatusLineManager().setMessage(sentence);
        } else if (part != null && part.getSite() instanceof org.eclipse.ui.IViewSite site) {
            site.getActionBars().getStatusLineManager().setMessage(sentence);
        }
    }
}
