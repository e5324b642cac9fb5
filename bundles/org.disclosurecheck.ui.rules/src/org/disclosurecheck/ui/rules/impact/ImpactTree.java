package org.disclosurecheck.ui.rules.impact;

import java.util.List;
import java.util.Map;

import org.disclosurecheck.rules.impact.Difference;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.ui.rules.RuleIcons;
import org.disclosurecheck.ui.rules.impact.ImpactResult.Line;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;

/** What came out, rule by rule, with examples whose reports a double click opens at their place. */
final class ImpactTree {

    private final TreeViewer tree;
    private Map<String, SubmittedReport> reports = Map.of();

    ImpactTree(Composite parent) {
        tree = new TreeViewer(parent, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.getTree().setData("id", "impact");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getTree());
        tree.setContentProvider(new Lines());
        tree.setLabelProvider(new Words());
        ColumnViewerToolTipSupport.enableFor(tree);
        tree.addDoubleClickListener(event -> open((Line) tree.getStructuredSelection().getFirstElement()));
    }

    void clear() {
        reports = Map.of();
        tree.setInput(List.of());
    }

    void show(ImpactResult result) {
        reports = result.reports();
        tree.setInput(result.lines());
        tree.expandAll();
    }

    private void open(Line line) {
        if (line == null) {
            return;
        }
        if (line.example() == null) {
            tree.setExpandedState(line, !tree.getExpandedState(line));
            return;
        }
        SubmittedReport report = reports.get(line.example().report());
        if (report != null) {
            Reports.open(report, line.example().finding());
        }
    }

    private static final class Words extends ColumnLabelProvider {
        @Override
        public String getText(Object line) {
            return ((Line) line).text();
        }

        @Override
        public String getToolTipText(Object line) {
            return ((Line) line).example() == null ? null : ((Line) line).text();
        }

        @Override
        public Image getImage(Object line) {
            Difference example = ((Line) line).example();
            if (example != null) {
                return Sign.of(example.finding().severity()).image();
            }
            return ((Line) line).kind() == null && !((Line) line).below().isEmpty() ? RuleIcons.image("rule") : null;
        }
    }

    private static final class Lines implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object line) {
            return ((Line) line).below().toArray();
        }

        @Override
        public Object getParent(Object line) {
            return null;
        }

        @Override
        public boolean hasChildren(Object line) {
            return !((Line) line).below().isEmpty();
        }
    }
}
