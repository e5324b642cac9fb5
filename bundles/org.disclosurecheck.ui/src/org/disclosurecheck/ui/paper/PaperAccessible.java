package org.disclosurecheck.ui.paper;

import org.disclosurecheck.ui.ChildrenAccessible;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
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

    private final class Places extends ChildrenAccessible {

        Places() {
            super(paper, ACC.ROLE_LIST, ACC.ROLE_LISTITEM);
        }

        @Override
        protected int count() {
            return paper.spots().size();
        }

        @Override
        protected int current() {
            return paper.focus() == null ? -1 : paper.spots().indexOf(paper.focus());
        }

        @Override
        protected Rectangle bounds(int child) {
            Rectangle at = paper.spots().get(child).bounds();
            return new Rectangle(at.x - paper.getHorizontalBar().getSelection(), at.y - paper.getVerticalBar().getSelection(), at.width,
                    at.height);
        }

        @Override
        protected int at(int x, int y) {
            Spot spot = paper.at(x + paper.getHorizontalBar().getSelection(), y + paper.getVerticalBar().getSelection());
            return spot == null ? -1 : paper.spots().indexOf(spot);
        }
    }
}
