package org.disclosurecheck.ui.findings;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

/** In a wide window most of what the columns leave goes to the sentences, as long as nobody has made them wider or narrower. */
final class SpareWidth {

    private final TreeColumn sentences;
    private final int usual;
    private final int all;
    private int given;

    private SpareWidth(Tree tree) {
        sentences = tree.getColumn(FindingColumn.MESSAGE.ordinal());
        usual = sentences.getWidth();
        given = usual;
        all = Arrays.stream(tree.getColumns()).mapToInt(TreeColumn::getWidth).sum();
    }

    /** From now on, for a list whose columns have their usual widths. */
    static void follow(Tree tree) {
        tree.addListener(SWT.Resize, new SpareWidth(tree)::resized);
    }

    private void resized(Event event) {
        if (sentences.getWidth() == given) {
            given = usual + Math.max(0, (((Tree) event.widget).getClientArea().width - all) * 2 / 3);
            sentences.setWidth(given);
        }
    }
}
