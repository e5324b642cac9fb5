package org.disclosurecheck.ui;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;

/**
 * What is selected in a list is shown beside it, while the keys stay in the list: with the arrow keys all of it is gone through.
 * Keys that follow each other quickly show only the last.
 */
public final class LookAt {

    private static final int KEY_MILLIS = 120;

    private boolean byKey;

    private LookAt() {
    }

    /** @param look shows what is selected; not asked when the program selects, nor when looking is turned off */
    public static void on(TreeViewer tree, Runnable look) {
        LookAt at = new LookAt();
        Runnable later = () -> {
            if (!tree.getTree().isDisposed()) {
                look.run();
            }
        };
        ActivatedAfter.on(tree.getTree());
        tree.getTree().addListener(SWT.KeyDown, event -> at.byKey = true);
        tree.getTree().addListener(SWT.MouseDown, event -> at.byKey = false);
        // what the program selects is no wish to see it
        tree.getTree().addListener(SWT.Selection, event -> {
            if (Reports.previews()) {
                // after everybody else has heard of the selection
                tree.getTree().getDisplay().timerExec(at.byKey ? KEY_MILLIS : 0, later);
            }
        });
    }
}
