package org.disclosurecheck.ui.rules.condition;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.widgets.Display;

/** Marks the other places of the name on which the caret stands. */
final class Occurrences {

    static final String OCCURRENCE = "org.disclosurecheck.ui.rules.occurrence";
    private static final int REST_MILLIS = 120;
    private static final Pattern NAME = Pattern.compile("\\$?[\\p{L}_][\\p{L}\\p{N}_]*");

    private final SourceViewer viewer;
    private Map<Annotation, Position> shown = new HashMap<>();
    private int asked;

    Occurrences(SourceViewer viewer) {
        this.viewer = viewer;
    }

    void install() {
        viewer.addPostSelectionChangedListener(event -> {
            int mine = ++asked;
            Display.getCurrent().timerExec(REST_MILLIS, () -> {
                if (mine == asked && viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
                    mark();
                }
            });
        });
    }

    private void mark() {
        IDocument document = viewer.getDocument();
        if (document == null || viewer.getAnnotationModel() == null) {
            return;
        }
        String name = nameAt(document.get(), viewer.getSelectedRange().x);
        Map<Annotation, Position> found = new HashMap<>();
        if (name != null && !Colors.KEYWORDS.contains(name)) {
            Matcher matcher = NAME.matcher(document.get());
            while (matcher.find()) {
                if (matcher.group().equals(name)) {
                    found.put(new Annotation(OCCURRENCE, false, name), new Position(matcher.start(), name.length()));
                }
            }
        }
        if (found.size() < 2) {
            found.clear();
        }
        ((IAnnotationModelExtension) viewer.getAnnotationModel()).replaceAnnotations(shown.keySet().toArray(Annotation[]::new), found);
        shown = found;
    }

    /** The name on or right before the offset, or null. */
    static String nameAt(String text, int offset) {
        Matcher matcher = NAME.matcher(text);
        while (matcher.find() && matcher.start() <= offset) {
            if (offset <= matcher.end()) {
                return matcher.group();
            }
        }
        return null;
    }
}
