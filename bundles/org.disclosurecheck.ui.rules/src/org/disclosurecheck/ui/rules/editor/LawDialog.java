package org.disclosurecheck.ui.rules.editor;

import java.util.List;
import java.util.Locale;

import org.disclosurecheck.rules.Law;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Looks for a passage by the words of the law; shows what it says with the words marked. */
final class LawDialog extends SearchDialog<Law.Passage> {

    private final List<Law.Passage> passages;
    private StyledText text;

    LawDialog(Shell shell, List<Law.Passage> passages) {
        super(shell, "law", Messages.Law_title, Messages.Law_search);
        this.passages = passages;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(820, 480);
    }

    @Override
    List<Law.Passage> all() {
        return passages;
    }

    @Override
    String line(Law.Passage passage) {
        return passage.title();
    }

    @Override
    String text(Law.Passage passage) {
        return passage.title() + " " + passage.dated() + " " + passage.text();
    }

    @Override
    Composite frame(Composite area) {
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        return sash;
    }

    @Override
    void createMore(Composite frame) {
        text = new StyledText(frame, SWT.BORDER | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        text.setMargins(8, 6, 8, 6);
        ((SashForm) frame).setWeights(4, 5);
    }

    @Override
    void show(Law.Passage passage) {
        String shown = passage == null ? Messages.Law_nothing : LawList.words(passage);
        text.setText(shown);
        String small = shown.toLowerCase(Locale.ROOT);
        for (String word : words()) {
            for (int at = small.indexOf(word); at >= 0; at = small.indexOf(word, at + 1)) {
                StyleRange range = new StyleRange();
                range.start = at;
                range.length = word.length();
                range.fontStyle = SWT.BOLD;
                range.underline = true;
                text.setStyleRange(range);
            }
        }
    }

    /** The passage that was chosen, or null. */
    String reference() {
        return chosen() == null ? null : chosen().reference();
    }
}
