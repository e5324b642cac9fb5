package org.disclosurecheck.ui.details;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.why.Why;
import org.disclosurecheck.rules.why.Why.Answer;
import org.disclosurecheck.rules.why.WhyNot;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.Live;
import org.disclosurecheck.workspace.PackedRules;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Asks a rule why it spoke at a place, or why not, in the background. It is asked of the report as it stands in its
 * editor with all corrections; of the submitted one when it is not open.
 */
public final class Asking {

    /** The family of its jobs: tests wait for it. */
    public static final Object FAMILY = Asking.class;

    private Asking() {
    }

    /**
     * In the thread of the screen only; returns at once.
     *
     * @param place canonical address, or null for the whole report
     * @param told gets the answer, in the thread of the screen
     */
    public static void why(SubmittedReport report, String rule, String place, Consumer<Why> told) {
        Display display = Display.getCurrent();
        Report open = open(report);
        Job job = new Job(Messages.Why_job) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                Why why = answer(report, open, rule, place);
                display.asyncExec(() -> told.accept(why));
                return Status.OK_STATUS;
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == FAMILY;
            }
        };
        job.setSystem(true);
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private static Why answer(SubmittedReport report, Report open, String rule, String place) {
        RuleRunner rules;
        try {
            rules = report.inspection().rules().runner();
        } catch (PackedRules.Unavailable e) {
            return new Why(rule, place, Answer.NOT_CHECKED, e.getMessage(), List.of());
        }
        Optional<Rule> known = rules.book().rule(rule);
        if (known.isPresent() && known.get().looksAround()) {
            return new Why(rule, place, Answer.UNKNOWN, NLS.bind(Messages.Why_several, read(report)), List.of());
        }
        try {
            Report asked = open == null ? report.load().report() : open;
            return asked == null ? new Why(rule, place, Answer.NOT_CHECKED, Messages.Why_unreadable, List.of())
                    : new WhyNot(rules, asked, Engine.language()).ask(rule, place);
        } catch (CoreException e) {
            return new Why(rule, place, Answer.NOT_CHECKED, e.getStatus().getMessage(), List.of());
        }
    }

    /** How many reports are looked at together with this one. */
    private static long read(SubmittedReport report) {
        return report.inspection().reports().stream().filter(each -> each.state() == SubmittedReport.State.CHECKED).count();
    }

    /** A copy of the report in its editor, which nobody changes; null when it is not open. */
    private static Report open(SubmittedReport report) {
        CheckReport checked = Live.of(report).orElseGet(() -> inEditor(report));
        return checked == null || checked.report() == null ? null : EcoreUtil.copy(checked.report());
    }

    private static CheckReport inEditor(SubmittedReport report) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null && window.getActivePage() != null) {
            for (IEditorReference reference : window.getActivePage().getEditorReferences()) {
                IEditorPart part = reference.getEditor(false);
                if (part instanceof ReportEditor editor && report.equals(editor.report())) {
                    return editor.checked();
                }
            }
        }
        return null;
    }
}
