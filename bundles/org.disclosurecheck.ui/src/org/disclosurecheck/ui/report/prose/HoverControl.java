package org.disclosurecheck.ui.report.prose;

import org.disclosurecheck.ui.report.PageColors;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** What the mouse is told over words: sentences that wrap, in a frame. */
final class HoverControl extends AbstractInformationControl {

    private static final int WIDTH = 460;
    private static final int MARGIN = 7;

    private final PageColors colors;
    private Label label;

    HoverControl(Shell parent, PageColors colors) {
        super(parent, false);
        this.colors = colors;
        create();
    }

    @Override
    protected void createContent(Composite parent) {
        FillLayout frame = new FillLayout();
        frame.marginWidth = 1;
        frame.marginHeight = 1;
        parent.setLayout(frame);
        parent.setBackground(colors.line());
        Composite area = new Composite(parent, SWT.NONE);
        area.setData("id", "hover");
        GridLayout layout = new GridLayout();
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        area.setLayout(layout);
        area.setBackground(colors.paper());
        label = new Label(area, SWT.WRAP);
        label.setBackground(colors.paper());
        label.setForeground(colors.ink());
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = WIDTH;
        label.setLayoutData(data);
    }

    @Override
    public void setInformation(String information) {
        label.setText(information == null ? "" : information);
        int natural = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        ((GridData) label.getLayoutData()).widthHint = Math.min(WIDTH, natural);
    }

    @Override
    public boolean hasContents() {
        return !label.getText().isEmpty();
    }

    @Override
    public Point computeSizeHint() {
        return getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
    }

    @Override
    public Rectangle computeTrim() {
        return getShell().computeTrim(0, 0, 0, 0);
    }
}
