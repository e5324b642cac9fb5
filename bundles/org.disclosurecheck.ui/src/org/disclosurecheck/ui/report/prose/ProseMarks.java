package org.disclosurecheck.ui.report.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.ui.report.page.Marks;
import org.disclosurecheck.ui.report.page.TextLine;
import org.eclipse.jface.text.IPainter;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.AnnotationPainter;
import org.eclipse.jface.text.source.SourceViewer;

/** What is marked and lit in a part of the prose. */
final class ProseMarks {

    private final ProseHost host;
    private final SourceViewer viewer;
    private final AnnotationPainter painter;
    private AnnotationModel annotations = new AnnotationModel();
    private List<Annotation> shown = List.of();
    private List<Object> marked = List.of();

    ProseMarks(ProseHost host, SourceViewer viewer, ProseAccess access) {
        this.host = host;
        this.viewer = viewer;
        painter = new AnnotationPainter(viewer, access);
        ProseAccess.strategies(painter);
        colors();
        viewer.addTextPresentationListener(painter);
    }

    void colors() {
        for (Severity severity : Severity.values()) {
            painter.setAnnotationTypeColor(FindingAnnotation.type(severity), host.colors().sign(severity));
        }
        painter.setAnnotationTypeColor(FindingAnnotation.LIT, host.colors().lit());
    }

    /** The marks of another text: they are there before it is, so that it is laid out once. */
    AnnotationModel anew(List<TextLine> lines, IntUnaryOperator offset) {
        annotations = new AnnotationModel();
        shown = List.of();
        marked = List.of();
        show(lines, offset);
        return annotations;
    }

    /** The text is there: from now on its marks are painted. */
    void paint() {
        viewer.addPainter(painter);
        painter.paint(IPainter.CONFIGURATION);
    }

    /** Takes the marks and the light of the host. */
    void show(List<TextLine> lines, IntUnaryOperator offset) {
        if (same(lines)) {
            return;
        }
        Map<Annotation, Position> now = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int start = offset.applyAsInt(i);
            String remark = remark(lines.get(i));
            if (remark != null) {
                now.put(new RemarkAnnotation(host, remark), new Position(start, lines.get(i).text().length()));
            }
            for (Marks.InText mark : marks(lines.get(i))) {
                Position place = new Position(start + mark.offset(), mark.length());
                now.put(FindingAnnotation.of(host, mark.finding()), place);
                if (lit(mark)) {
                    now.put(FindingAnnotation.lit(), mark.length() > 0 ? new Position(place.offset, place.length)
                            : new Position(start, lines.get(i).text().length()));
                }
            }
        }
        annotations.replaceAnnotations(shown.toArray(Annotation[]::new), now);
        shown = List.copyOf(now.keySet());
    }

    /** Most keystrokes are elsewhere: what is marked here stays, and nothing is drawn anew. */
    private boolean same(List<TextLine> lines) {
        List<Object> now = new ArrayList<>();
        for (TextLine line : lines) {
            now.add(remark(line));
            for (Marks.InText mark : marks(line)) {
                now.add(mark);
                now.add(lit(mark) ? line.text().length() : -1);
            }
        }
        boolean same = now.equals(marked);
        marked = now;
        return same;
    }

    private List<Marks.InText> marks(TextLine line) {
        return line.key() == null ? List.of() : host.marks(line.key());
    }

    private String remark(TextLine line) {
        return line.key() == null ? null : host.remark(line.key());
    }

    private boolean lit(Marks.InText mark) {
        Finding inHand = host.light().finding();
        return inHand != null && (inHand.fingerprint().equals(mark.finding().fingerprint())
                // a cell is in hand whose number the sentence tells otherwise
                || mark.finding().related().contains(inHand.location()) && host.light().equation().isPresent());
    }

    /** The gravest finding at a character of a line, or null. */
    Finding at(TextLine line, int character) {
        Finding found = null;
        for (Marks.InText mark : marks(line)) {
            boolean under = mark.length() > 0 ? character >= mark.offset() && character <= mark.offset() + mark.length()
                    : line.role() == TextLine.Role.HEADING || line.role() == TextLine.Role.TITLE;
            if (under && (found == null || mark.finding().severity().compareTo(found.severity()) < 0)) {
                found = mark.finding();
            }
        }
        return found;
    }
}
