package org.disclosurecheck.ui.report.grid;

import java.util.List;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.model.form.PrintedCell;
import org.disclosurecheck.ui.ChildrenAccessible;
import org.disclosurecheck.ui.report.page.FormGrid;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;

/** NatTable draws its cells itself: this tells screen readers what stands in them. A child is a value cell, by its number in order. */
final class GridAccessible {

    private final GridView view;
    private final FormGrid grid;
    private final GridHost host;
    private final List<String> cells;

    GridAccessible(GridView view, GridHost host) {
        this.view = view;
        this.grid = view.grid();
        this.host = host;
        this.cells = grid.addresses();
        Accessible accessible = view.table().getAccessible();
        accessible.addAccessibleListener(new Names());
        accessible.addAccessibleControlListener(new Cells());
    }

    private String cell(int child) {
        return child >= 0 && child < cells.size() ? cells.get(child) : null;
    }

    private final class Names extends AccessibleAdapter {
        @Override
        public void getName(AccessibleEvent e) {
            String cell = cell(e.childID);
            e.result = cell == null ? view.title() : view.name(cell);
        }

        @Override
        public void getDescription(AccessibleEvent e) {
            String cell = cell(e.childID);
            List<Finding> findings = cell == null ? List.of() : host.findings(cell);
            e.result = findings.isEmpty() ? null : String.join("\n", findings.stream().map(Finding::message).toList());
        }
    }

    private final class Cells extends ChildrenAccessible {

        Cells() {
            super(view.table(), ACC.ROLE_TABLE, ACC.ROLE_TABLECELL);
        }

        @Override
        protected int count() {
            return cells.size();
        }

        @Override
        protected int current() {
            return view.anchor() == null ? -1 : cells.indexOf(view.anchor());
        }

        @Override
        protected Rectangle bounds(int child) {
            return view.bounds(cells.get(child));
        }

        @Override
        protected int at(int x, int y) {
            PrintedCell cell = view.at(x, y);
            return cell != null && cell.isValue() ? cells.indexOf(cell.key()) : -1;
        }

        @Override
        public void getValue(AccessibleControlEvent e) {
            String cell = cell(e.childID);
            if (cell != null) {
                e.result = host.value(cell);
            }
        }
    }
}
