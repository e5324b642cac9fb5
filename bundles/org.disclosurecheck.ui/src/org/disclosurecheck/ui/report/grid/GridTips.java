package org.disclosurecheck.ui.report.grid;

import org.disclosurecheck.model.form.PrintedCell;
import org.disclosurecheck.ui.report.page.Words;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** What the mouse is told over a cell: every finding in full, the submitted value of a corrected one, a value that is cut. */
final class GridTips extends ToolTip {

    private static final int WIDTH = 420;
    private static final int DELAY_MILLIS = 350;

    private final GridView view;
    private final GridHost host;

    GridTips(GridView view, GridHost host) {
        super(view.table(), NO_RECREATE, false);
        this.view = view;
        this.host = host;
        setPopupDelay(DELAY_MILLIS);
        setShift(new Point(10, 16));
        setHideOnMouseDown(true);
        activate();
    }

    @Override
    protected Object getToolTipArea(Event event) {
        return view.at(event.x, event.y);
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        return super.shouldCreateToolTip(event) && !text(view.at(event.x, event.y)).isEmpty();
    }

    private String text(PrintedCell cell) {
        if (cell == null || !cell.isValue()) {
            return "";
        }
        String tip = new Words(host.language()).tooltip(host.findings(cell.key()), host.original(cell.key()), host.remark(cell.key()));
        String value = host.value(cell.key());
        return value != null && cut(cell.key(), value.strip()) ? value.strip() + (tip.isEmpty() ? "" : "\n" + tip) : tip;
    }

    private boolean cut(String address, String value) {
        GC gc = new GC(view.table());
        try {
            return gc.textExtent(value).x > view.bounds(address).width - 2 * GridSizes.PAD;
        } finally {
            gc.dispose();
        }
    }

    @Override
    protected Composite createToolTipContentArea(Event event, Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setData("id", "tip");
        area.setLayout(new GridLayout());
        Display display = parent.getDisplay();
        area.setBackground(display.getSystemColor(SWT.COLOR_INFO_BACKGROUND));
        Label label = new Label(area, SWT.WRAP);
        label.setText(text(view.at(event.x, event.y)));
        label.setBackground(area.getBackground());
        label.setForeground(display.getSystemColor(SWT.COLOR_INFO_FOREGROUND));
        GridData data = new GridData();
        data.widthHint = Math.min(WIDTH, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        label.setLayoutData(data);
        return area;
    }
}
