package org.disclosurecheck.ui.rules;

import org.disclosurecheck.ui.Ids;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;

/** 规则台, and back to the reports: each has its own arrangement of the window. */
public final class SwitchDesk extends AbstractHandler implements IExecutableExtension {

    private String perspective = RuleIds.PERSPECTIVE;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        perspective = "reports".equals(data) ? Ids.PERSPECTIVE : RuleIds.PERSPECTIVE;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            to(perspective, HandlerUtil.getActiveWorkbenchWindow(event));
            return null;
        } catch (WorkbenchException e) {
            throw new ExecutionException(perspective, e);
        }
    }

    /** Shows that arrangement. */
    public static void to(String perspective, IWorkbenchWindow window) throws WorkbenchException {
        PlatformUI.getWorkbench().showPerspective(perspective, window);
    }
}
