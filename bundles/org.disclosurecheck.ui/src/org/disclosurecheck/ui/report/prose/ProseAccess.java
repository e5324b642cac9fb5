package org.disclosurecheck.ui.report.prose;

import org.disclosurecheck.findings.Severity;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationPainter;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.IAnnotationAccessExtension;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** How findings are drawn in prose: squiggles below the words, signs in the margin, light behind the words. */
final class ProseAccess implements IAnnotationAccess, IAnnotationAccessExtension {

    private static final String SQUIGGLES = "squiggles";
    private static final String BEHIND = "behind";

    static void strategies(AnnotationPainter painter) {
        painter.addTextStyleStrategy(SQUIGGLES, new AnnotationPainter.UnderlineStrategy(org.eclipse.swt.SWT.UNDERLINE_SQUIGGLE));
        painter.addTextStyleStrategy(BEHIND, new AnnotationPainter.HighlightingStrategy());
        for (Severity severity : Severity.values()) {
            painter.addAnnotationType(FindingAnnotation.type(severity), SQUIGGLES);
        }
        painter.addAnnotationType(FindingAnnotation.LIT, BEHIND);
    }

    @Override
    public Object getType(Annotation annotation) {
        return annotation.getType();
    }

    @Override
    public boolean isMultiLine(Annotation annotation) {
        return true;
    }

    @Override
    public boolean isTemporary(Annotation annotation) {
        return true;
    }

    @Override
    public String getTypeLabel(Annotation annotation) {
        return annotation.getText();
    }

    @Override
    public int getLayer(Annotation annotation) {
        return annotation instanceof FindingAnnotation finding ? finding.getLayer() : 0;
    }

    @Override
    public void paint(Annotation annotation, GC gc, Canvas canvas, Rectangle bounds) {
        if (annotation instanceof FindingAnnotation finding) {
            finding.paint(gc, canvas, bounds);
        }
    }

    @Override
    public boolean isPaintable(Annotation annotation) {
        return annotation instanceof FindingAnnotation;
    }

    @Override
    public boolean isSubtype(Object annotationType, Object potentialSupertype) {
        return annotationType.equals(potentialSupertype);
    }

    @Override
    public Object[] getSupertypes(Object annotationType) {
        return new Object[0];
    }
}
