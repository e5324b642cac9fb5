package org.disclosurecheck.ui.workbench;

import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.Said;
import org.disclosurecheck.workspace.Inspection;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** 打开示例检查项目: makes an inspection with reports written for it, or goes to it when it is there. */
public final class OpenSample extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        try {
            HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().showView(Ids.NAVIGATOR);
        } catch (PartInitException e) {
            Said.inStatusLine(e.getStatus().getMessage());
        }
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(Messages.Sample_name);
        if (Inspection.of(project).isEmpty()) {
            ICoreRunnable make = monitor -> Samples.make(Messages.Sample_name, monitor);
            Job.create(Messages.Sample_job, make).schedule();
        }
        return null;
    }
}
