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
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A part of the prose: the heading and its paragraphs, each a line of one document. It can be filled anew with another part. */
public final class ProseView {

    private static final int MARGIN = 16;
    /** What of the width is not for text. */
    public static final int BESIDES = MARGIN + 1;
    /** What is between two lines. */
    public static final int SPACING = 3;
    private static final int FIRST_HEIGHT = 100;

    private final ProseHost host;
    private final SourceViewer viewer;
    private final ProseStyle style;
    private final ProseMarks marks;
    private final IDocumentListener typing = new IDocumentListener() {
        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // told when it is done
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            ProseView.this.changed(event);
        }
    };
    private String id = "";
    private List<TextLine> lines = List.of();
    private Document document = new Document();
    private Runnable typed = () -> { };
    private boolean painted;
    private boolean own;

    /** @param width how wide it will be: text that wraps at a width of nothing takes longer than all the rest */
    public ProseView(Composite parent, ProseHost host, int width) {
        this.host = host;
        ProseAccess access = new ProseAccess();
        viewer = new SourceViewer(parent, new ProseRuler(MARGIN), SWT.MULTI | SWT.WRAP);
        viewer.getControl().setSize(width, FIRST_HEIGHT);
        viewer.getTextWidget().setSize(width - BESIDES, FIRST_HEIGHT);
        viewer.configure(new ProseConfiguration(host));
        StyledText text = viewer.getTextWidget();
        PageColors.paper(viewer.getControl());
        for (Control part : ((Composite) viewer.getControl()).getChildren()) {
            PageColors.paper(part);
        }
        text.setFont(parent.getFont());
        text.setLineSpacing(SPACING);
        text.setWrapIndent(0);
        style = new ProseStyle(viewer);
        marks = new ProseMarks(host, viewer, access);
        colors();
        text.addVerifyListener(e -> {
            if (!own && !ProseGuard.allows(text, e, line -> line < lines.size() && lines.get(line).key() != null)) {
                e.doit = false;
            }
        });
        text.addListener(SWT.MouseUp, e -> caret());
        text.addListener(SWT.KeyUp, e -> caret());
        text.addListener(SWT.FocusIn, e -> caret());
        new ProseAccessible(text, this, host);
    }

    /** Shows a part of the report, whatever it showed before. */
    public void take(Block.Text block) {
        id = block.id();
        lines = new ArrayList<>(block.lines());
        text().setData("id", id);
        document = new Document(String.join("\n", lines.stream().map(TextLine::text).toList()));
        style.take(lines);
        // marks first, then the text, then what changes the measures of lines: so it is laid out once
        viewer.setDocument(document, marks.anew(lines, this::offset));
        if (!painted) {
            painted = true;
            marks.paint();
        }
        style.lines();
        document.addDocumentListener(typing);
    }

    /** What it shows leaves the page: nothing can be typed into it any more. */
    public void release() {
        document.removeDocumentListener(typing);
        lines = List.of();
        typed = () -> { };
    }

    /** @param run what is to be done when somebody typed */
    public void onTyped(Runnable run) {
        typed = run;
    }

    public String id() {
        return id;
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
        marks.colors();
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
            typed.run();
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
        marks.show(lines, this::offset);
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
        int line = caretLine();
        String key = line < 0 ? null : lines.get(line).key();
        if (key != null) {
            host.selected(key, marks.at(lines.get(line), text().getCaretOffset() - offset(line)));
        }
    }

    /** A window that closes still tells who has the keys, when the text is gone already. */
    private int caretLine() {
        return text() == null || lines.isEmpty() ? -1 : text().getLineAtOffset(text().getCaretOffset());
    }

    /** The key of the line that the caret stands in, or null. */
    public String caretKey() {
        return caretLine() < 0 ? null : lines.get(caretLine()).key();
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

    /** Selects words of a line. */
    public void select(String key, int offset, int length) {
        viewer.setSelectedRange(offset(line(key)) + offset, length);
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
