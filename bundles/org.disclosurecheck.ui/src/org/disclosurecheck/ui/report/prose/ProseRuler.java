package org.disclosurecheck.ui.report.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelListener;
import org.eclipse.jface.text.source.IAnnotationPresentation;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * The margin of the prose: signs beside its lines. That of the platform draws into a picture first and reads it back from the window
 * system whenever the page is drawn, which takes longer than to draw the text beside it.
 */
final class ProseRuler implements IVerticalRuler {

    private final int width;
    private final IAnnotationModelListener marks = changed -> update();
    private ITextViewer viewer;
    private IAnnotationModel model;
    private Canvas canvas;
    private int pressed = -1;

    ProseRuler(int width) {
        this.width = width;
    }

    @Override
    public Control createControl(Composite parent, ITextViewer of) {
        viewer = of;
        canvas = new Canvas(parent, SWT.NO_FOCUS);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseDown, event -> pressed = toDocumentLineNumber(event.y));
        canvas.addListener(SWT.MouseUp, event -> pressed = toDocumentLineNumber(event.y));
        canvas.addListener(SWT.Dispose, event -> setModel(null));
        viewer.addTextListener(event -> update());
        return canvas;
    }

    private void paint(GC gc) {
        StyledText text = viewer.getTextWidget();
        if (model == null || text == null) {
            return;
        }
        List<Annotation> found = new ArrayList<>();
        model.getAnnotationIterator().forEachRemaining(annotation -> {
            if (annotation instanceof IAnnotationPresentation) {
                found.add(annotation);
            }
        });
        // a graver sign covers the slighter ones of its line
        found.sort(Comparator.comparingInt(annotation -> ((IAnnotationPresentation) annotation).getLayer()));
        for (Annotation annotation : found) {
            Position place = model.getPosition(annotation);
            try {
                int line = viewer.getDocument().getLineOfOffset(place.offset);
                ((IAnnotationPresentation) annotation).paint(gc, canvas, new Rectangle(0, text.getLinePixel(line), width, text.getLineHeight()));
            } catch (BadLocationException e) {
                // the text was changed, and its marks follow in a moment
            }
        }
    }

    @Override
    public void setModel(IAnnotationModel now) {
        if (model != null) {
            model.removeAnnotationModelListener(marks);
        }
        model = now;
        if (model != null) {
            model.addAnnotationModelListener(marks);
        }
        update();
    }

    @Override
    public IAnnotationModel getModel() {
        return model;
    }

    @Override
    public void update() {
        if (canvas != null && !canvas.isDisposed()) {
            canvas.redraw();
        }
    }

    @Override
    public Control getControl() {
        return canvas;
    }

    @Override
    public int getWidth() {
        return width;
    }

    @Override
    public int getLineOfLastMouseButtonActivity() {
        return pressed;
    }

    @Override
    public int toDocumentLineNumber(int y) {
        return viewer.getTextWidget() == null ? -1 : viewer.getTextWidget().getLineIndex(y);
    }
}
