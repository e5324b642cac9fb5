package org.disclosurecheck.ui.navigator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.disclosurecheck.ui.Actions;
import org.disclosurecheck.ui.Clips;
import org.disclosurecheck.ui.Commands;
import org.disclosurecheck.ui.Counted;
import org.disclosurecheck.ui.Folders;
import org.disclosurecheck.ui.Icons;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.Said;
import org.disclosurecheck.ui.compare.ShowLastYear;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Intake;
import org.disclosurecheck.workspace.SubmittedReport;
import org.disclosurecheck.workspace.SubmittedReport.State;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;

/** What can be done with the reports selected in the navigator. Other parts add theirs at the end. */
final class NavigatorMenu {

    private final ReportNavigator navigator;
    private final TreeViewer tree;

    NavigatorMenu(ReportNavigator navigator, TreeViewer tree) {
        this.navigator = navigator;
        this.tree = tree;
    }

    void register() {
        MenuManager menu = Actions.menu(tree.getControl(), this::fill);
        navigator.getSite().registerContextMenu(Ids.NAVIGATOR, menu, tree);
        navigator.getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.DELETE.getId(),
                action(Messages.Menu_delete, null, this::delete));
        Action rename = action(Messages.Menu_rename, null, this::rename);
        // the window has no such entry: F2 finds the action by the command
        rename.setActionDefinitionId(ActionFactory.RENAME.getCommandId());
        navigator.getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.RENAME.getId(), rename);
    }

    private void fill(IMenuManager menu) {
        List<SubmittedReport> reports = reports();
        boolean unreadable = reports.size() == 1 && reports.get(0).state() == State.UNREADABLE;
        if (!reports.isEmpty()) {
            menu.add(action(Messages.Menu_open, "report", navigator::open));
            menu.add(action(unreadable ? Messages.Menu_retry : Messages.Menu_check, "check-one", this::check));
            menu.add(action(Messages.Menu_seen, null, () -> reports.forEach(SubmittedReport::seen)));
        }
        if (unreadable) {
            menu.add(action(Messages.Menu_askAgain, null, () -> copy(request(reports.get(0)))));
        }
        if (reports.size() == 1) {
            menu.add(action(Messages.Menu_replace, null, () -> replace(reports.get(0))));
        }
        if (reports.size() == 1 && !unreadable) {
            menu.add(action(Messages.Menu_lastYear, "compare", () -> lastYear(reports.get(0))));
        }
        if (!reports.isEmpty()) {
            menu.add(action(Messages.Menu_slips, "slip", () -> Commands.run(Ids.COMMAND_SLIPS)));
        }
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        menu.add(action(Messages.Menu_receive, "import", () -> Commands.run(Ids.COMMAND_IMPORT)));
        if (!tree.getStructuredSelection().isEmpty()) {
            menu.add(new Separator());
            if (inspection() != null) {
                menu.add(action(Messages.Menu_rename + "\tF2", null, this::rename));
            }
            menu.add(action(Messages.Menu_delete, null, this::delete));
        }
    }

    private static Action action(String text, String icon, Runnable what) {
        return Actions.of(text, icon == null ? null : Icons.descriptor(icon), what);
    }

    /** The selected reports; a heading stands for those below it. */
    private List<SubmittedReport> reports() {
        IStructuredSelection selection = tree.getStructuredSelection();
        List<SubmittedReport> found = new ArrayList<>();
        for (Object element : selection) {
            if (element instanceof SubmittedReport report) {
                found.add(report);
            } else if (element instanceof Group group) {
                group.children().stream().filter(SubmittedReport.class::isInstance).map(SubmittedReport.class::cast)
                        .forEach(found::add);
            }
        }
        return found.stream().distinct().toList();
    }

    private void lastYear(SubmittedReport report) {
        try {
            ShowLastYear.open(navigator.getSite().getPage(), report);
        } catch (PartInitException e) {
            ILog.of(NavigatorMenu.class).log(e.getStatus());
        }
    }

    private void check() {
        reports().stream().collect(Collectors.groupingBy(SubmittedReport::inspection)).forEach(Inspection::check);
    }

    /** What to write to the office whose file cannot be read. */
    private static String request(SubmittedReport report) {
        return Engine.language().choose("贵单位报送的“" + report.name() + "”无法检查：" + report.summary().reason() + "。请重新报送可编辑的文件（"
                + "docx、doc、wps、xlsx 或网页）。", "Your file “" + report.name() + "” cannot be checked: "
                        + report.summary().reason() + ". Please submit an editable file (docx, doc, wps, xlsx or a page).");
    }

    private void copy(String text) {
        Clips.copy(text);
        Said.inStatusLine(text);
    }

    private void replace(SubmittedReport report) {
        FileDialog dialog = new FileDialog(tree.getControl().getShell(), SWT.OPEN);
        dialog.setText(Messages.Menu_replace.replace("…", ""));
        String file = Folders.open(dialog);
        if (file != null) {
            job(Messages.Menu_replace, monitor -> Intake.replace(report, Path.of(file), monitor));
        }
    }

    /** The inspection that alone is selected, or null. */
    private Inspection inspection() {
        IStructuredSelection selection = tree.getStructuredSelection();
        return selection.size() == 1 && selection.getFirstElement() instanceof Inspection inspection ? inspection : null;
    }

    private void rename() {
        if (inspection() != null) {
            Renaming.ask(navigator, tree, inspection());
        }
    }

    private void delete() {
        Object first = tree.getStructuredSelection().getFirstElement();
        Shell shell = tree.getControl().getShell();
        List<SubmittedReport> reports = reports();
        if (first instanceof Inspection inspection
                && sure(shell, NLS.bind(Messages.Delete_inspection, inspection.name()))) {
            job(Messages.Delete_title, monitor -> inspection.delete(monitor));
        } else if (!reports.isEmpty() && sure(shell, Counted.bind(Messages.Delete_reports, reports.size()))) {
            job(Messages.Delete_title, monitor -> {
                for (SubmittedReport report : reports) {
                    report.file().delete(org.eclipse.core.resources.IResource.FORCE
                            | org.eclipse.core.resources.IResource.KEEP_HISTORY, monitor);
                }
            });
        }
    }

    private static boolean sure(Shell shell, String question) {
        return MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Delete_title, question, SWT.NONE,
                Messages.Delete_yes, Messages.Cancel) == 0;
    }

    private static void job(String name, ICoreRunnable work) {
        Job job = Job.create(name, work);
        job.setRule(org.eclipse.core.resources.ResourcesPlugin.getWorkspace().getRoot());
        job.schedule();
    }
}
