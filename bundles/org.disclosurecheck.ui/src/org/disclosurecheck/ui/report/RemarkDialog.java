package org.disclosurecheck.ui.report;

import java.util.LinkedHashMap;
import java.util.Map;

import org.disclosurecheck.workspace.FindingSelection;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.statushandlers.StatusManager;

/** Ctrl+4 批注: what the inspector himself has to say to a place, or to the report as a whole. It is kept at once, and goes back with the slip. */
final class RemarkDialog extends TrayDialog {

    private static final String WHOLE = "";
    private static final int WIDTH = 420;
    private static final int LINES = 5;

    private final ReportEditor editor;
    private final String here;
    /** What was typed for a place while the other one is seen. */
    private final Map<String, String> drafts = new LinkedHashMap<>();
    private String place;
    private Label about;
    private Text text;

    private RemarkDialog(ReportEditor editor, String here) {
        super(editor.getSite().getShell());
        this.editor = editor;
        this.here = here;
        this.place = here;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    static void open(ReportEditor editor) {
        new RemarkDialog(editor, place(editor)).open();
    }

    /** Where the keys are in the report; else what is in hand; else the whole report. */
    private static String place(ReportEditor editor) {
        String focused = editor.page().parts().focusedPlace();
        FindingSelection.Current hand = FindingSelection.get().current();
        String held = editor.report().equals(hand.report()) ? hand.place() : null;
        String found = focused != null ? focused : held;
        return found == null || found.equals("REPORT") ? WHOLE : found;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Remark);
        shell.setData("id", "remark");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        about = new Label(area, SWT.WRAP);
        about.setData("id", "remark.place");
        about.setLayoutData(wide(SWT.DEFAULT));
        text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        text.setData("id", "remark.text");
        text.setLayoutData(wide(LINES * text.getLineHeight()));
        // no remark needs a tabulator, and who works by keys gets on
        text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        text.addListener(SWT.KeyDown, event -> {
            // Enter begins a line, as it should; with Ctrl it is the end of it
            if ((event.stateMask & SWT.MOD1) != 0 && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
                event.doit = false;
                okPressed();
            }
        });
        if (!here.isEmpty()) {
            Button whole = new Button(area, SWT.CHECK);
            whole.setText(Messages.RemarkToWhole);
            whole.addListener(SWT.Selection, event -> turn(whole.getSelection() ? WHOLE : here));
        }
        Label note = new Label(area, SWT.WRAP);
        note.setText(Messages.RemarkNote);
        note.setLayoutData(wide(SWT.DEFAULT));
        text.setText(kept(here));
        about(here);
        return area;
    }

    private static GridData wide(int height) {
        GridData data = new GridData(SWT.FILL, height == SWT.DEFAULT ? SWT.TOP : SWT.FILL, true, height != SWT.DEFAULT);
        data.widthHint = WIDTH;
        data.heightHint = height;
        return data;
    }

    /** Each place keeps what was typed for it. First words, where nothing is remarked on either, go along: they were begun at the wrong one. */
    private void turn(String now) {
        String typed = text.getText();
        boolean along = kept(place).isEmpty() && kept(now).isEmpty() && !drafts.containsKey(now);
        if (!along) {
            drafts.put(place, typed);
        }
        String draft = drafts.remove(now);
        text.setText(along ? typed : draft != null ? draft : kept(now));
        about(now);
    }

    private void about(String now) {
        place = now;
        about.setText(NLS.bind(Messages.RemarkAbout, now.isEmpty() ? Messages.RemarkWhole : editor.page().place(now)));
        about.getParent().layout();
        text.setFocus();
    }

    private String kept(String at) {
        String remark = editor.session().remarks().at(at);
        return remark == null ? "" : remark;
    }

    @Override
    protected void okPressed() {
        try {
            drafts.put(place, text.getText());
            for (Map.Entry<String, String> draft : drafts.entrySet()) {
                if (!draft.getValue().equals(kept(draft.getKey()))) {
                    editor.session().remarks().put(draft.getKey(), draft.getValue());
                }
            }
            editor.page().lightChanged();
            super.okPressed();
        } catch (CoreException e) {
            // the words stay in the dialog, which can be tried again
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}
