package org.disclosurecheck.ui.report.grid;

import java.util.List;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.model.form.PrintedCell;
import org.disclosurecheck.ui.report.page.FormGrid;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
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

    private final class Cells extends AccessibleControlAdapter {
        @Override
        public void getChildCount(AccessibleControlEvent e) {
            e.detail = cells.size();
        }

        @Override
        public void getChildren(AccessibleControlEvent e) {
            Object[] children = new Object[cells.size()];
            for (int i = 0; i < children.length; i++) {
                children[i] = i;
            }
            e.children = children;
        }

        @Override
        public void getRole(AccessibleControlEvent e) {
            e.detail = cell(e.childID) == null ? ACC.ROLE_TABLE : ACC.ROLE_TABLECELL;
        }

        @Override
        public void getState(AccessibleControlEvent e) {
            String cell = cell(e.childID);
            e.detail = ACC.STATE_FOCUSABLE | (cell == null ? 0 : ACC.STATE_SELECTABLE);
            boolean focus = view.table().isFocusControl();
            if (cell != null && cell.equals(view.anchor())) {
                e.detail |= ACC.STATE_SELECTED | (focus ? ACC.STATE_FOCUSED : 0);
            } else if (cell == null && focus && view.anchor() == null) {
                e.detail |= ACC.STATE_FOCUSED;
            }
        }

        @Override
        public void getFocus(AccessibleControlEvent e) {
            String anchor = view.anchor();
            e.childID = !view.table().isFocusControl() ? ACC.CHILDID_NONE : anchor == null ? ACC.CHILDID_SELF : cells.indexOf(anchor);
        }

        @Override
        public void getSelection(AccessibleControlEvent e) {
            String anchor = view.anchor();
            e.childID = anchor == null ? ACC.CHILDID_NONE : cells.indexOf(anchor);
        }

        @Override
        public void getValue(AccessibleControlEvent e) {
            String cell = cell(e.childID);
            if (cell != null) {
                e.result = host.value(cell);
            }
        }

        @Override
        public void getLocation(AccessibleControlEvent e) {
            NatTable table = view.table();
            String cell = cell(e.childID);
            Rectangle bounds = cell == null ? table.getClientArea() : view.bounds(cell);
            Point at = table.toDisplay(bounds.x, bounds.y);
            e.x = at.x;
            e.y = at.y;
            e.width = bounds.width;
            e.height = bounds.height;
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent e) {
            Point at = view.table().toControl(e.x, e.y);
            PrintedCell cell = view.at(at.x, at.y);
            e.childID = cell != null && cell.isValue() ? cells.indexOf(cell.key()) : ACC.CHILDID_SELF;
        }
    }
}
