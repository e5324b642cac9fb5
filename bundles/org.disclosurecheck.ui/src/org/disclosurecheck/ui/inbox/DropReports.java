package org.disclosurecheck.ui.inbox;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.disclosurecheck.ui.CurrentInspection;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Intake;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;

/** Files dropped from the system are taken into the inspection under the pointer; without one the wizard asks. */
public final class DropReports extends DropTargetAdapter {

    private final Control control;
    private final Function<DropTargetEvent, Inspection> under;

    private DropReports(Control control, Function<DropTargetEvent, Inspection> under) {
        this.control = control;
        this.under = under;
    }

    /** @param under the inspection at the place of the event, or null */
    public static void on(Control control, Function<DropTargetEvent, Inspection> under) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new DropReports(control, under));
    }

    /** Always a copy: a file manager must never delete what it gave. */
    @Override
    public void dragEnter(DropTargetEvent event) {
        event.detail = DND.DROP_COPY;
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        event.detail = DND.DROP_COPY;
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        event.detail = DND.DROP_COPY;
        event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL;
    }

    @Override
    public void drop(DropTargetEvent event) {
        event.detail = DND.DROP_COPY;
        if (event.data instanceof String[] dropped) {
            List<Path> paths = Arrays.stream(dropped).map(Path::of).toList();
            Inspection inspection = under.apply(event);
            if (inspection == null) {
                inspection = CurrentInspection.get().orElse(null);
            }
            Inspection into = inspection;
            // the system waits for the end of the drop: no dialog before it
            control.getDisplay().asyncExec(() -> {
                if (into == null) {
                    ImportWizard.open(control.getShell(), null, paths, true);
                } else {
                    Receive.submitted(into, paths, Intake.SameName.BESIDE);
                }
            });
        }
    }
}
