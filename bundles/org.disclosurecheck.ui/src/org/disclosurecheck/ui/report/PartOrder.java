package org.disclosurecheck.ui.report;

import java.util.List;

import org.eclipse.swt.widgets.Control;

/** Keys go from part to part as they stand on the page, in whatever order they were built. */
final class PartOrder {

    private PartOrder() {
    }

    /** Puts a part that was just built behind the one above it. */
    static void set(PagePart part, List<PagePart> page) {
        Control above = null;
        for (PagePart other : page) {
            if (other == part) {
                break;
            }
            above = other.isBuilt() ? other.control() : above;
        }
        // most stand right already, and moving one asks the window system
        List<Control> now = List.of(part.control().getParent().getChildren());
        int at = now.indexOf(part.control());
        if (above == null && at > 0) {
            part.control().moveAbove(null);
        } else if (above != null && now.indexOf(above) != at - 1) {
            part.control().moveBelow(above);
        }
    }
}
