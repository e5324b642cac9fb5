package org.disclosurecheck.ui;

import java.nio.file.Path;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;

/** Tells that something was written, and opens it if that is wished. From any thread. */
public final class Written {

    private Written() {
    }

    /** @param what the file, or the folder in which the files are */
    public static void tell(Shell shell, String title, String sentence, Path what) {
        if (shell == null || shell.isDisposed()) {
            return;
        }
        shell.getDisplay().asyncExec(() -> {
            Language language = Engine.language();
            if (!shell.isDisposed() && MessageDialog.open(MessageDialog.INFORMATION, shell, title, sentence, SWT.NONE,
                    language.choose("打开", "Open"), language.choose("关闭", "Close")) == 0) {
                Program.launch(what.toString());
            }
        });
    }
}
