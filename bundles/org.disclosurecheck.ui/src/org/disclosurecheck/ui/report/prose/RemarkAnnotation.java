package org.disclosurecheck.ui.report.prose;

import org.disclosurecheck.findings.Severity;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationPresentation;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** What the inspector remarked to a line: a corner in the margin, beside the sign of what is wrong. */
final class RemarkAnnotation extends Annotation implements IAnnotationPresentation {

    private static final int CORNER = 7;

    private final ProseHost host;

    RemarkAnnotation(ProseHost host, String remark) {
        super("org.disclosurecheck.ui.remark", false, remark);
        this.host = host;
    }

    /** Above all signs, which leave room for it. */
    @Override
    public int getLayer() {
        return Severity.values().length + 1;
    }

    @Override
    public void paint(GC gc, Canvas canvas, Rectangle bounds) {
        gc.setBackground(host.colors().remark());
        int right = bounds.x + bounds.width;
        int bottom = bounds.y + bounds.height;
        gc.fillPolygon(new int[] { right - CORNER, bottom, right, bottom, right, bottom - CORNER });
    }
}
