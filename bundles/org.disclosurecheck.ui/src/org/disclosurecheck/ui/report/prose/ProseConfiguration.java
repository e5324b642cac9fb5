package org.disclosurecheck.ui.report.prose;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.disclosurecheck.ui.report.page.Words;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationHover;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;

/** Hovers over words and signs tell the findings in full. Undo is the page's, not the viewer's. */
final class ProseConfiguration extends SourceViewerConfiguration {

    private final ProseHost host;

    ProseConfiguration(ProseHost host) {
        this.host = host;
    }

    @Override
    public IUndoManager getUndoManager(ISourceViewer viewer) {
        return null;
    }

    @Override
    public IInformationControlCreator getInformationControlCreator(ISourceViewer viewer) {
        return shell -> new HoverControl(shell, host.colors());
    }

    @Override
    public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
        return new Hover();
    }

    @Override
    public IAnnotationHover getAnnotationHover(ISourceViewer viewer) {
        return (source, line) -> {
            try {
                IRegion region = source.getDocument().getLineInformation(line);
                return text(source.getAnnotationModel(), region.getOffset(), region.getOffset() + region.getLength());
            } catch (org.eclipse.jface.text.BadLocationException e) {
                return null;
            }
        };
    }

    /** The findings that touch a range; null when none does. */
    private String text(IAnnotationModel model, int from, int to) {
        Set<String> texts = new LinkedHashSet<>();
        for (FindingAnnotation annotation : touching(model, from, to)) {
            texts.add(new Words(host.language()).finding(annotation.finding()));
        }
        for (Annotation remark : touching(model, RemarkAnnotation.class, from, to)) {
            texts.add(new Words(host.language()).remark(remark.getText()));
        }
        return texts.isEmpty() ? null : String.join("\n\n", texts);
    }

    private static List<FindingAnnotation> touching(IAnnotationModel model, int from, int to) {
        List<FindingAnnotation> found = touching(model, FindingAnnotation.class, from, to);
        found.sort((a, b) -> b.getLayer() - a.getLayer());
        return found;
    }

    private static <T extends Annotation> List<T> touching(IAnnotationModel model, Class<T> kind, int from, int to) {
        List<T> found = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            Position place = model.getPosition(annotation);
            if (kind.isInstance(annotation) && place != null && place.offset <= to && place.offset + place.length >= from) {
                found.add(kind.cast(annotation));
            }
        }
        return found;
    }

    private final class Hover implements ITextHover, ITextHoverExtension {

        @Override
        public String getHoverInfo(ITextViewer viewer, IRegion region) {
            return text(((ISourceViewer) viewer).getAnnotationModel(), region.getOffset(), region.getOffset() + region.getLength());
        }

        @Override
        public IRegion getHoverRegion(ITextViewer viewer, int offset) {
            IAnnotationModel model = ((ISourceViewer) viewer).getAnnotationModel();
            List<Annotation> found = new ArrayList<>(touching(model, offset, offset));
            found.addAll(touching(model, RemarkAnnotation.class, offset, offset));
            if (found.isEmpty()) {
                return null;
            }
            Position place = model.getPosition(found.get(0));
            return new Region(place.offset, place.length);
        }

        @Override
        public IInformationControlCreator getHoverControlCreator() {
            return shell -> new HoverControl(shell, host.colors());
        }
    }
}
