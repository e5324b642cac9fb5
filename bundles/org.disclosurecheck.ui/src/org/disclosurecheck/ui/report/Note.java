package org.disclosurecheck.ui.report;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** A sentence right below the place that it is about; it takes no focus and goes by itself. */
public final class Note {

    private static final int WIDTH = 280;
    private static final int MARGIN = 6;
    private static final int GOES_MILLIS = 6000;

    private final Control owner;
    private Shell shell;

    public Note(Control owner) {
        this.owner = owner;
        owner.addDisposeListener(e -> hide());
    }

    /** @param below the place in the owner that it stands below */
    public void show(String sentence, Rectangle below) {
        hide();
        Display display = owner.getDisplay();
        shell = new Shell(owner.getShell(), SWT.TOOL | SWT.ON_TOP | SWT.NO_FOCUS | SWT.NO_TRIM);
        shell.setData("id", "note");
        FillLayout layout = new FillLayout();
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        shell.setLayout(layout);
        Color back = display.getSystemColor(SWT.COLOR_INFO_BACKGROUND);
        shell.setBackground(back);
        Label label = new Label(shell, SWT.WRAP);
        label.setText(sentence);
        label.setBackground(back);
        label.setForeground(display.getSystemColor(SWT.COLOR_INFO_FOREGROUND));
        Point natural = shell.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        shell.setSize(natural.x <= WIDTH ? natural : shell.computeSize(WIDTH, SWT.DEFAULT));
        Point at = owner.toDisplay(below.x, below.y + below.height + 2);
        Rectangle screen = owner.getMonitor().getClientArea();
        shell.setLocation(Math.max(screen.x, Math.min(at.x, screen.x + screen.width - shell.getSize().x)), at.y);
        shell.setVisible(true);
        Shell mine = shell;
        // the theme paints new shells in its own way when they are shown
        display.asyncExec(() -> {
            if (!mine.isDisposed()) {
                mine.setBackground(back);
                label.setBackground(back);
            }
        });
        display.timerExec(GOES_MILLIS, () -> {
            if (!mine.isDisposed()) {
                mine.dispose();
            }
        });
    }

    public void hide() {
        if (shell != null && !shell.isDisposed()) {
            shell.dispose();
        }
        shell = null;
    }
}
