package org.disclosurecheck.ui.navigator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The field above the reports: while something is typed, all that matches stands open; afterwards what was open before. */
final class NavigatorFilter {

    private final Text field;
    private final TextFilter words = new TextFilter();
    private TreeViewer tree;
    /** What was open before something was typed; null when nothing is typed. */
    private Object[] unfiltered;

    NavigatorFilter(Composite parent) {
        field = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(Messages.Filter);
        field.setData("id", "reports.filter");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addModifyListener(event -> filter());
        field.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                tree.getControl().setFocus();
            } else if (event.keyCode == SWT.ESC) {
                field.setText("");
            }
        });
    }

    /** Filters that tree from now on. */
    void on(TreeViewer filtered) {
        tree = filtered;
        tree.addFilter(words);
    }

    /** What is looked for. */
    TextFilter words() {
        return words;
    }

    /** Shows all reports again. */
    void clear() {
        field.setText("");
    }

    void setFocus() {
        field.setFocus();
        field.selectAll();
    }

    private void filter() {
        boolean filtering = !field.getText().isBlank();
        if (filtering && unfiltered == null) {
            unfiltered = tree.getExpandedElements();
        }
        words.words(field.getText());
        tree.refresh();
        if (filtering) {
            tree.expandAll();
        } else if (unfiltered != null) {
            tree.setExpandedElements(unfiltered);
            unfiltered = null;
        }
    }
}
