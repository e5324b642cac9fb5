package org.disclosurecheck.ui.rules.navigator;

import java.util.Optional;

import org.disclosurecheck.ui.Commands;
import org.disclosurecheck.ui.Said;
import org.disclosurecheck.ui.rules.RuleIds;
import org.disclosurecheck.ui.rules.book.RuleProject;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** 新建本地规则书…: an empty book of one's own. */
public final class NewBook extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        return ask(HandlerUtil.getActiveShell(event));
    }

    /** The new book, or null when the user gave up. */
    static RuleProject ask(Shell shell) {
        InputDialog dialog = new InputDialog(shell, Messages.New_book_title, Messages.New_book_text, free(Messages.New_book_name),
                NewBook::problem);
        if (dialog.open() != Window.OK) {
            return null;
        }
        try {
            RuleProject book = RuleProject.create(dialog.getValue().strip(), null, new NullProgressMonitor());
            Commands.run(RuleIds.DESK);
            return book;
        } catch (CoreException e) {
            Said.inStatusLine(NLS.bind(Messages.Failed, e.getStatus().getMessage()));
            return null;
        }
    }

    /** A name that is not taken. */
    static String free(String wanted) {
        String name = wanted;
        for (int i = 2; ResourcesPlugin.getWorkspace().getRoot().getProject(name).exists(); i++) {
            name = wanted + " " + i;
        }
        return name;
    }

    static String problem(String name) {
        IStatus valid = ResourcesPlugin.getWorkspace().validateName(name.strip(), IResource.PROJECT);
        return name.isBlank() ? Messages.New_book_empty : !valid.isOK() ? NLS.bind(Messages.New_book_wrong, name)
                : Optional.of(ResourcesPlugin.getWorkspace().getRoot().getProject(name.strip()))
                        .filter(project -> project.exists()).map(project -> NLS.bind(Messages.New_book_taken, name)).orElse(null);
    }
}
