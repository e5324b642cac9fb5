package org.disclosurecheck.ui.report.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.ui.report.PageColors;
import org.disclosurecheck.ui.report.page.Block;
import org.disclosurecheck.ui.report.page.Change;
import org.disclosurecheck.ui.report.page.Marks;
import org.disclosurecheck.ui.report.page.TextLine;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IPainter;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.AnnotationPainter;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.source.VerticalRuler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A part of the prose: the heading and its paragraphs, each a line of one document. */
public final class ProseView {

    private static final int MARGIN = 16;
    /** What of the width is not for text. */
    public static final int BESIDES = MARGIN + 1;
    /** What is between two lines. */
    public static final int SPACING = 3;
    private static final int FIRST_HEIGHT = 100;

    private final ProseHost host;
    private final Block.Text block;
    private final List<TextLine> lines;
    private final SourceViewer viewer;
    private final Document document;
    private final AnnotationModel annotations = new AnnotationModel();
    private final AnnotationPainter painter;
    private final ProseStyle style;
    private List<Annotation> shown = List.of();
    private List<Object> marked = List.of();
    private boolean own;

    /** @param width how wide it will be: text that wraps at a width of nothing takes longer than all the rest */
    public ProseView(Composite parent, Block.Text block, ProseHost host, int width) {
        this.host = host;
        this.block = block;
        this.lines = new ArrayList<>(block.lines());
        ProseAccess access = new ProseAccess();
        VerticalRuler ruler = new VerticalRuler(MARGIN, access);
        viewer = new SourceViewer(parent, ruler, SWT.MULTI | SWT.WRAP);
        viewer.getControl().setSize(width, FIRST_HEIGHT);
        viewer.getTextWidget().setSize(width - BESIDES, FIRST_HEIGHT);
        viewer.configure(new ProseConfiguration(host));
        document = new Document(String.join("\n", lines.stream().map(TextLine::text).toList()));
        StyledText text = viewer.getTextWidget();
        text.setData("id", block.id());
        PageColors.paper(viewer.getControl());
        for (Control part : ((Composite) viewer.getControl()).getChildren()) {
            PageColors.paper(part);
        }
        text.setLineSpacing(SPACING);
        text.setWrapIndent(0);
        ProseStyle style = new ProseStyle(viewer, lines);
        painter = new AnnotationPainter(viewer, access);
        ProseAccess.strategies(painter);
        colors();
        viewer.addTextPresentationListener(painter);
        // marks first, then the text, then what changes the measures of lines: so it is laid out once
        marksChanged();
        viewer.setDocument(document, annotations);
        ruler.setModel(annotations);
        viewer.addPainter(painter);
        painter.paint(IPainter.CONFIGURATION);
        style.lines();
        this.style = style;
        text.addVerifyListener(e -> {
            if (!own && !ProseGuard.allows(text, e, line -> lines.get(line).key() != null)) {
                e.doit = false;
            }
        });
        document.addDocumentListener(new IDocumentListener() {
            @Override
            public void documentAboutToBeChanged(DocumentEvent event) {
                // told when it is done
            }

            @Override
            public void documentChanged(DocumentEvent event) {
                ProseView.this.changed(event);
            }
        });
        text.addListener(SWT.MouseUp, e -> caret());
        text.addListener(SWT.KeyUp, e -> caret());
        text.addListener(SWT.FocusIn, e -> caret());
        new ProseAccessible(text, this, host);
    }

    public String id() {
        return block.id();
    }

    public SourceViewer viewer() {
        return viewer;
    }

    public StyledText text() {
        return viewer.getTextWidget();
    }

    public Control control() {
        return viewer.getControl();
    }

    /** How high the part is at a width. */
    public int height(int width) {
        return text().computeSize(width - BESIDES, SWT.DEFAULT).y;
    }

    public void colorsChanged() {
        colors();
        text().redraw();
    }

    private void colors() {
        StyledText text = text();
        text.setBackground(host.colors().paper());
        text.setForeground(host.colors().ink());
        for (Control control = text; control != null && control != viewer.getControl().getParent(); control = control.getParent()) {
            control.setBackground(host.colors().paper());
        }
        if (viewer.getControl() instanceof Composite all) {
            for (Control child : all.getChildren()) {
                child.setBackground(host.colors().paper());
            }
        }
        for (Severity severity : Severity.values()) {
            painter.setAnnotationTypeColor(FindingAnnotation.type(severity), host.colors().sign(severity));
        }
        painter.setAnnotationTypeColor(FindingAnnotation.LIT, host.colors().lit());
    }

    /** True when the part has the line. */
    public boolean has(String key) {
        return line(key) >= 0;
    }

    int line(String key) {
        for (int i = 0; i < lines.size(); i++) {
            if (key.equals(lines.get(i).key())) {
                return i;
            }
        }
        return -1;
    }

    private void changed(DocumentEvent event) {
        try {
            int line = document.getLineOfOffset(event.getOffset());
            IRegion region = document.getLineInformation(line);
            String now = document.get(region.getOffset(), region.getLength());
            TextLine before = lines.get(line);
            lines.set(line, new TextLine(before.key(), now, before.role()));
            if (!own && !now.equals(before.text())) {
                host.typed(new Change(before.key(), before.text(), now));
            }
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Shows an empty line at the end, to be written on. */
    public void add(TextLine line) {
        lines.add(line);
        own = true;
        try {
            document.replace(document.getLength(), 0, "\n");
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        } finally {
            own = false;
        }
        style.lines();
    }

    /** Takes over what changed elsewhere: by undo, a proposal, a restored value. */
    public void apply(Change change) {
        int line = line(change.place());
        // what was added and is taken away again leaves an empty line
        String now = host.value(change.place()) == null ? "" : host.value(change.place());
        if (line < 0 || lines.get(line).text().equals(now)) {
            return;
        }
        String old = lines.get(line).text();
        int same = 0;
        while (same < Math.min(old.length(), now.length()) && old.charAt(same) == now.charAt(same)) {
            same++;
        }
        int tail = 0;
        while (tail < Math.min(old.length(), now.length()) - same
                && old.charAt(old.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
            tail++;
        }
        own = true;
        try {
            document.replace(document.getLineOffset(line) + same, old.length() - same - tail, now.substring(same, now.length() - tail));
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        } finally {
            own = false;
        }
    }

    /** Takes the marks and the light of the host anew. */
    public void marksChanged() {
        if (sameMarks()) {
            return;
        }
        Map<Annotation, Position> now = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String key = lines.get(i).key();
            if (key != null) {
                int offset = offset(i);
                for (Marks.InText mark : host.marks(key)) {
                    Position place = new Position(offset + mark.offset(), mark.length());
                    now.put(FindingAnnotation.of(host, mark.finding()), place);
                    if (lit(mark)) {
                        now.put(FindingAnnotation.lit(), mark.length() > 0 ? new Position(place.offset, place.length)
                                : new Position(offset, lines.get(i).text().length()));
                    }
                }
            }
        }
        annotations.replaceAnnotations(shown.toArray(Annotation[]::new), now);
        shown = List.copyOf(now.keySet());
    }

    /** Most keystrokes are elsewhere: what is marked here stays, and nothing is drawn anew. */
    private boolean sameMarks() {
        List<Object> now = new ArrayList<>();
        for (TextLine line : lines) {
            for (Marks.InText mark : line.key() == null ? List.<Marks.InText>of() : host.marks(line.key())) {
                now.add(mark);
                now.add(lit(mark) ? line.text().length() : -1);
            }
        }
        boolean same = now.equals(marked);
        marked = now;
        return same;
    }

    private boolean lit(Marks.InText mark) {
        Finding inHand = host.light().finding();
        return inHand != null && (inHand.fingerprint().equals(mark.finding().fingerprint())
                // a cell is in hand whose number the sentence tells otherwise
                || mark.finding().related().contains(inHand.location()) && host.light().equation().isPresent());
    }

    private int offset(int line) {
        try {
            return document.getLineOffset(line);
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tells what the caret stands in. */
    private void caret() {
        int caret = text().getCaretOffset();
        int line = text().getLineAtOffset(caret);
        String key = lines.get(line).key();
        if (key == null) {
            return;
        }
        Finding found = null;
        int at = caret - offset(line);
        for (Marks.InText mark : host.marks(key)) {
            boolean under = mark.length() > 0 ? at >= mark.offset() && at <= mark.offset() + mark.length()
                    : lines.get(line).role() == TextLine.Role.HEADING || lines.get(line).role() == TextLine.Role.TITLE;
            if (under && (found == null || mark.finding().severity().compareTo(found.severity()) < 0)) {
                found = mark.finding();
            }
        }
        host.selected(key, found);
    }

    /** The key of the line that the caret stands in, or null. */
    public String caretKey() {
        return lines.get(text().getLineAtOffset(text().getCaretOffset())).key();
    }

    /** The key of the line at a height of the part; the next one that has a key. */
    public String keyAt(int y) {
        for (int i = text().getLineIndex(y); i < lines.size(); i++) {
            if (lines.get(i).key() != null) {
                return lines.get(i).key();
            }
        }
        return null;
    }

    /** Where the caret stands in the text widget. */
    public Rectangle caretBounds() {
        Point at = text().getLocationAtOffset(text().getCaretOffset());
        return new Rectangle(at.x, at.y, 1, text().getLineHeight());
    }

    /** Puts the caret to a mark, or to the beginning of a line. */
    public void select(String key, Marks.InText mark) {
        int line = line(key);
        int offset = offset(line) + (mark == null ? 0 : mark.offset());
        viewer.setSelectedRange(offset, 0);
    }

    /** Where a mark, or a line, stands in the text widget. */
    public Rectangle bounds(String key, Marks.InText mark) {
        int line = line(key);
        int start = offset(line) + (mark == null ? 0 : mark.offset());
        int length = mark == null || mark.length() == 0 ? 1 : mark.length();
        int end = Math.min(text().getCharCount() - 1, start + length - 1);
        if (end < start) {
            Point at = text().getLocationAtOffset(Math.min(start, text().getCharCount()));
            return new Rectangle(at.x, at.y, 1, text().getLineHeight());
        }
        return text().getTextBounds(start, end);
    }
}
