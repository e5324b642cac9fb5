package org.disclosurecheck.ui.inbox;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;

import org.disclosurecheck.ui.CurrentInspection;
import org.disclosurecheck.ui.Said;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Intake;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** 粘贴 in the navigator: files as they are, a text as a report of its own. */
public final class Paste extends Action {

    @Override
    public void run() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            Object files = clipboard.getContents(FileTransfer.getInstance());
            Object text = clipboard.getContents(TextTransfer.getInstance());
            receive(files instanceof String[] paths ? paths : null, text instanceof String words ? words : null);
        } finally {
            clipboard.dispose();
        }
    }

    private static void receive(String[] paths, String text) {
        Inspection inspection = CurrentInspection.get().orElse(null);
        boolean anything = paths != null || text != null && !text.isBlank();
        if (!anything) {
            Said.inStatusLine(Messages.Paste_nothing);
        } else if (paths != null && inspection == null) {
            ImportWizard.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), null, list(paths), false);
        } else if (inspection == null) {
            Said.inStatusLine(Messages.No_inspection);
        } else if (paths != null) {
            Receive.submitted(inspection, list(paths), Intake.SameName.BESIDE);
        } else {
            String time = LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd HHmmss"));
            Receive.text(inspection, NLS.bind(Messages.Paste_name, time), text);
        }
    }

    private static List<Path> list(String[] paths) {
        return Arrays.stream(paths).map(Path::of).toList();
    }
}
