package org.disclosurecheck.ui.report.prose;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.ui.report.SignShape;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationPresentation;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** A finding at its words: a squiggle below them, its sign in the margin. */
final class FindingAnnotation extends Annotation implements IAnnotationPresentation {

    /** What is lit for the finding in hand. */
    static final String LIT = "org.disclosurecheck.ui.lit";
    private static final int SIZE = 9;

    private final ProseHost host;
    private final Finding finding;

    private FindingAnnotation(ProseHost host, String type, Finding finding) {
        super(type, false, finding.message());
        this.host = host;
        this.finding = finding;
    }

    static FindingAnnotation of(ProseHost host, Finding finding) {
        return new FindingAnnotation(host, type(finding.severity()), finding);
    }

    static Annotation lit() {
        return new Annotation(LIT, false, null);
    }

    static String type(Severity severity) {
        return "org.disclosurecheck.ui." + severity.id();
    }

    Finding finding() {
        return finding;
    }

    /** The graver lies above. */
    @Override
    public int getLayer() {
        return Severity.values().length - finding.severity().ordinal();
    }

    @Override
    public void paint(GC gc, Canvas canvas, Rectangle bounds) {
        int line = gc.getFontMetrics().getHeight();
        int y = bounds.y + Math.max(0, (line - SIZE) / 2 + 2);
        // a graver sign covers the slighter ones of its line
        gc.setBackground(host.colors().paper());
        gc.fillRectangle(bounds.x, y, SIZE + 4, SIZE + 1);
        SignShape.draw(gc, finding.severity(), bounds.x + 2, y, SIZE, host.colors().sign(finding.severity()));
    }
}
