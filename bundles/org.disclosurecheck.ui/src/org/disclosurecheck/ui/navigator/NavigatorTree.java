package org.disclosurecheck.ui.navigator;

import org.disclosurecheck.ui.ActivatedOnce;
import org.disclosurecheck.ui.Ems;
import org.disclosurecheck.ui.inbox.DropReports;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** The list of the reports as it looks: who, and how it stands; files are dropped on it, and what the mouse points at is read ahead. */
final class NavigatorTree {

    private static final int STANDING = 92;

    private NavigatorTree() {
    }

    static TreeViewer in(Composite parent, Contents contents, NavigatorFilter filter) {
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        TreeColumnLayout columns = new TreeColumnLayout();
        area.setLayout(columns);
        // virtual: only what is visible is drawn, however many reports came in
        TreeViewer tree = new TreeViewer(area, SWT.MULTI | SWT.V_SCROLL | SWT.FULL_SELECTION | SWT.VIRTUAL);
        tree.getTree().setData("id", "reports");
        tree.setUseHashlookup(true);
        tree.setContentProvider(contents);
        columns.setColumnData(column(tree, new Labels(contents, filter.words(), false)), new ColumnWeightData(1));
        columns.setColumnData(column(tree, new Labels(contents, filter.words(), true)),
                new ColumnPixelData(Ems.width(tree.getControl(), STANDING)));
        ColumnViewerToolTipSupport.enableFor(tree);
        filter.on(tree);
        ReadAhead.on(tree.getTree());
        ActivatedOnce.on(tree.getTree());
        DropReports.on(tree.getTree(), NavigatorTree::under);
        new Following(tree, filter.words());
        return tree;
    }

    private static TreeColumn column(TreeViewer tree, Labels labels) {
        TreeViewerColumn column = new TreeViewerColumn(tree, SWT.LEFT);
        column.setLabelProvider(labels);
        return column.getColumn();
    }

    /** The inspection that something is dropped into; null above none. */
    private static Inspection under(DropTargetEvent event) {
        Object element = event.item instanceof TreeItem item ? item.getData() : null;
        return element instanceof Inspection inspection ? inspection
                : element instanceof Group group ? group.inspection()
                        : element instanceof SubmittedReport report ? report.inspection() : null;
    }
}
