package org.disclosurecheck.ui.paper;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What the keys do on a paper: arrows choose a place, with Ctrl the next one that changed; Page, Home and End scroll. */
final class PaperKeys {

    private final Paper paper;

    PaperKeys(Paper paper) {
        this.paper = paper;
    }

    void press(Event event) {
        if ((event.stateMask & SWT.MOD1) == 0) {
            plain(event.keyCode);
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> choose(Changes.next(paper.spots(), paper.focus(), 1));
            case SWT.ARROW_UP -> choose(Changes.next(paper.spots(), paper.focus(), -1));
            case 'c' -> paper.copy();
            default -> {
                if (!paper.zoom().key(event)) {
                    plain(event.keyCode);
                }
            }
        }
    }

    private void plain(int key) {
        int page = paper.getClientArea().height - Paper.LINE;
        int top = paper.getVerticalBar().getSelection();
        switch (key) {
            case SWT.ARROW_RIGHT -> choose(Neighbours.next(paper.spots(), paper.focus(), 1));
            case SWT.ARROW_LEFT -> choose(Neighbours.next(paper.spots(), paper.focus(), -1));
            case SWT.ARROW_DOWN -> choose(Neighbours.beside(paper.spots(), paper.focus(), 1));
            case SWT.ARROW_UP -> choose(Neighbours.beside(paper.spots(), paper.focus(), -1));
            case SWT.PAGE_DOWN -> paper.scrollTo(top + page);
            case SWT.PAGE_UP -> paper.scrollTo(top - page);
            case SWT.HOME -> paper.scrollTo(0);
            case SWT.END -> paper.scrollTo(paper.getVerticalBar().getMaximum());
            case SWT.CR, SWT.KEYPAD_CR -> paper.open();
            default -> {
                // not ours
            }
        }
    }

    private void choose(Spot spot) {
        if (spot != null) {
            paper.choose(spot);
        }
    }
}
