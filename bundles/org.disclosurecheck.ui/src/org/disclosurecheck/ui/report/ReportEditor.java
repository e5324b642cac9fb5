package org.disclosurecheck.ui.report;

import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

/** The report as it reads, with the remarks where they stand. */
public final class ReportEditor extends EditorPart {

    private StyledText text;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        SubmittedReport.of(getEditorInput().getAdapter(IFile.class)).ifPresent(report -> {
            StringBuilder all = new StringBuilder();
            report.outcome().findings().forEach(f -> all.append(f.rule()).append("  ").append(f.message()).append('\n'));
            text.setText(all.toString());
        });
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // nothing is edited yet
    }

    @Override
    public void doSaveAs() {
        // a submitted file is never written
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
