package org.disclosurecheck.ui;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Places that a control draws itself, told to screen readers as its children; one of them may be in hand. */
public abstract class ChildrenAccessible extends AccessibleControlAdapter {

    private final Control control;
    private final int role;
    private final int childRole;

    /**
     * @param role of the control, see {@link ACC}
     * @param childRole of each place
     */
    protected ChildrenAccessible(Control control, int role, int childRole) {
        this.control = control;
        this.role = role;
        this.childRole = childRole;
    }

    /** How many places there are. */
    protected abstract int count();

    /** The place in hand; negative for none. */
    protected abstract int current();

    /** Where a place stands in the control. */
    protected abstract Rectangle bounds(int child);

    /** The place at a point of the control; negative for none. */
    protected abstract int at(int x, int y);

    private boolean isChild(int id) {
        return id >= 0 && id < count();
    }

    @Override
    public void getChildCount(AccessibleControlEvent e) {
        e.detail = count();
    }

    @Override
    public void getChildren(AccessibleControlEvent e) {
        Object[] children = new Object[count()];
        for (int i = 0; i < children.length; i++) {
            children[i] = i;
        }
        e.children = children;
    }

    @Override
    public void getRole(AccessibleControlEvent e) {
        e.detail = isChild(e.childID) ? childRole : role;
    }

    @Override
    public void getState(AccessibleControlEvent e) {
        boolean child = isChild(e.childID);
        boolean focus = control.isFocusControl();
        e.detail = ACC.STATE_FOCUSABLE | (child ? ACC.STATE_SELECTABLE : 0);
        if (child && e.childID == current()) {
            e.detail |= ACC.STATE_SELECTED | (focus ? ACC.STATE_FOCUSED : 0);
        } else if (!child && focus && current() < 0) {
            e.detail |= ACC.STATE_FOCUSED;
        }
    }

    @Override
    public void getFocus(AccessibleControlEvent e) {
        e.childID = !control.isFocusControl() ? ACC.CHILDID_NONE : current() < 0 ? ACC.CHILDID_SELF : current();
    }

    @Override
    public void getSelection(AccessibleControlEvent e) {
        e.childID = current() < 0 ? ACC.CHILDID_NONE : current();
    }

    @Override
    public void getLocation(AccessibleControlEvent e) {
        Rectangle bounds = isChild(e.childID) ? bounds(e.childID) : new Rectangle(0, 0, control.getSize().x, control.getSize().y);
        Point at = control.toDisplay(bounds.x, bounds.y);
        e.x = at.x;
        e.y = at.y;
        e.width = bounds.width;
        e.height = bounds.height;
    }

    @Override
    public void getChildAtPoint(AccessibleControlEvent e) {
        Point at = control.toControl(e.x, e.y);
        int child = at(at.x, at.y);
        e.childID = child < 0 ? ACC.CHILDID_SELF : child;
    }
}
