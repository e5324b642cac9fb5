package org.disclosurecheck.ui.rules.navigator;

import java.nio.file.Path;

import org.disclosurecheck.ui.Commands;
import org.disclosurecheck.ui.Said;
import org.disclosurecheck.ui.rules.RuleIds;
import org.disclosurecheck.ui.rules.book.RuleProject;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** 打开规则文件夹…: a folder of rules that lies elsewhere, worked on where it lies. */
public final class OpenBook extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        DirectoryDialog dialog = new DirectoryDialog(HandlerUtil.getActiveShell(event));
        dialog.setText(Messages.Open_book_title);
        dialog.setMessage(Messages.Open_book_text);
        String folder = dialog.open();
        return folder == null ? null : open(Path.of(folder));
    }

    /** The book of that folder; the one that is open already when there is one. Null when it cannot be opened. */
    public static RuleProject open(Path folder) {
        for (RuleProject book : RuleProject.all()) {
            if (book.path().equals(folder.toAbsolutePath().normalize())) {
                return book;
            }
        }
        try {
            String name = folder.getFileName() == null ? Messages.New_book_name : folder.getFileName().toString();
            RuleProject book = RuleProject.create(NewBook.free(name), folder, new NullProgressMonitor());
            Commands.run(RuleIds.DESK);
            return book;
        } catch (CoreException e) {
            Said.inStatusLine(NLS.bind(Messages.Failed, e.getStatus().getMessage()));
            return null;
        }
    }
}
