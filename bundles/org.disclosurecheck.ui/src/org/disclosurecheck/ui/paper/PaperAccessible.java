package org.disclosurecheck.ui.paper;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Tells a screen reader every place of a paper: its words, where it stands, which is in hand. */
final class PaperAccessible {

    private final Paper paper;

    PaperAccessible(Paper paper) {
        this.paper = paper;
        paper.getAccessible().addAccessibleListener(new Names());
        paper.getAccessible().addAccessibleControlListener(new Places());
    }

    private Spot spot(int child) {
        return child >= 0 && child < paper.spots().size() ? paper.spots().get(child) : null;
    }

    private final class Names extends AccessibleAdapter {
        @Override
        public void getName(AccessibleEvent e) {
            Spot spot = spot(e.childID);
            e.result = spot == null ? paper.getToolTipText() == null ? (String) paper.getData("name") : paper.getToolTipText()
                    : spot.spoken();
        }
    }

    private final class Places extends AccessibleControlAdapter {
        @Override
        public void getChildCount(AccessibleControlEvent e) {
            e.detail = paper.spots().size();
        }

        @Override
        public void getChildren(AccessibleControlEvent e) {
            Object[] children = new Object[paper.spots().size()];
            for (int i = 0; i < children.length; i++) {
                children[i] = i;
            }
            e.children = children;
        }

        @Override
        public void getRole(AccessibleControlEvent e) {
            e.detail = spot(e.childID) == null ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
        }

        @Override
        public void getState(AccessibleControlEvent e) {
            Spot spot = spot(e.childID);
            e.detail = ACC.STATE_FOCUSABLE | (spot == null ? 0 : ACC.STATE_SELECTABLE);
            if (spot != null && spot == paper.focus()) {
                e.detail |= ACC.STATE_SELECTED | (paper.isFocusControl() ? ACC.STATE_FOCUSED : 0);
            }
        }

        @Override
        public void getFocus(AccessibleControlEvent e) {
            e.childID = !paper.isFocusControl() ? ACC.CHILDID_NONE
                    : paper.focus() == null ? ACC.CHILDID_SELF : paper.spots().indexOf(paper.focus());
        }

        @Override
        public void getLocation(AccessibleControlEvent e) {
            Spot spot = spot(e.childID);
            Rectangle bounds = paper.getClientArea();
            if (spot != null) {
                Rectangle at = spot.bounds();
                bounds = new Rectangle(at.x - paper.getHorizontalBar().getSelection(), at.y - paper.getVerticalBar().getSelection(), at.width, at.height);
            }
            Point at = paper.toDisplay(bounds.x, bounds.y);
            e.x = at.x;
            e.y = at.y;
            e.width = bounds.width;
            e.height = bounds.height;
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent e) {
            Point at = paper.toControl(e.x, e.y);
            Spot spot = paper.at(at.x + paper.getHorizontalBar().getSelection(), at.y + paper.getVerticalBar().getSelection());
            e.childID = spot == null ? ACC.CHILDID_SELF : paper.spots().indexOf(spot);
        }
    }
}
