package org.disclosurecheck.ui.navigator;

import java.util.function.Consumer;

import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Results;
import org.disclosurecheck.workspace.ResultsChange;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** What came in: inspections and their reports, each with its sign. */
public final class ReportNavigator extends ViewPart {

    private final Consumer<ResultsChange> listener = change -> getSite().getShell().getDisplay().asyncExec(this::refresh);
    private TreeViewer tree;

    @Override
    public void createPartControl(Composite parent) {
        tree = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        tree.getTree().setData("id", "reports");
        tree.setContentProvider(new Content());
        tree.setLabelProvider(new Labels());
        tree.setInput(this);
        tree.addDoubleClickListener(event -> {
            if (tree.getStructuredSelection().getFirstElement() instanceof SubmittedReport report) {
                Reports.open(report);
            }
        });
        getSite().setSelectionProvider(tree);
        Results.addListener(listener);
    }

    private void refresh() {
        if (!tree.getControl().isDisposed()) {
            tree.refresh();
        }
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    @Override
    public void dispose() {
        Results.removeListener(listener);
        super.dispose();
    }

    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return Inspection.all().toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof Inspection inspection ? inspection.reports().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof SubmittedReport report ? report.inspection() : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Inspection;
        }
    }

    private static final class Labels extends LabelProvider {
        @Override
        public String getText(Object element) {
            return element instanceof SubmittedReport report ? report.name() : String.valueOf(element);
        }

        @Override
        public Image getImage(Object element) {
            return element instanceof SubmittedReport report ? Sign.of(report).image() : null;
        }
    }
}
