package org.disclosurecheck.ui.report.prose;

import org.disclosurecheck.ui.report.PageColors;
import org.disclosurecheck.ui.report.page.Block;
import org.disclosurecheck.ui.report.page.Change;
import org.disclosurecheck.ui.report.page.Marks;
import org.disclosurecheck.ui.report.page.TextLine;
import org.eclipse.jface.text.Document;
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
    private String id = "";
    private final ProseLines lines;
    private Runnable typed = () -> { };
    private boolean painted;
    /** Where the caret stood when it was told last, or put. */
    private int stood;

    /** @param width how wide it will be: text that wraps at a width of nothing takes longer than all the rest */
    public ProseView(Composite parent, ProseHost host, int width) {
        this.host = host;
        lines = new ProseLines(change -> {
            if (change != null) {
                host.typed(change);
            }
            typed.run();
        });
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
            if (!lines.isOwn() && !ProseGuard.allows(text, e, lines::isEditable)) {
                e.doit = false;
            }
        });
        text.addListener(SWT.MouseUp, e -> caret());
        text.addListener(SWT.KeyUp, e -> keys());
        text.addListener(SWT.FocusIn, e -> keys());
        new ProseAccessible(text, this, host);
    }

    /** Shows a part of the report, whatever it showed before. */
    public void take(Block.Text block) {
        id = block.id();
        text().setData("id", id);
        Document document = lines.take(block.lines());
        style.take(lines.all());
        stood = 0;
        // marks first, then the text, then what changes the measures of lines: so it is laid out once
        viewer.setDocument(document, marks.anew(lines.all(), lines::offset));
        if (!painted) {
            painted = true;
            marks.paint();
        }
        style.lines();
        lines.listen();
    }

    /** What it shows leaves the page: nothing can be typed into it any more. */
    public void release() {
        lines.release();
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

    /** Shows an empty line at the end, to be written on. */
    public void add(TextLine line) {
        lines.add(line);
        style.lines();
    }

    /** Takes over what changed elsewhere: by undo, a proposal, a restored value. */
    public void apply(Change change) {
        String now = host.value(change.place());
        // what was added and is taken away again leaves an empty line
        lines.set(change.place(), now == null ? "" : now);
    }

    /** Takes the marks and the light of the host anew. */
    public void marksChanged() {
        marks.show(lines.all(), lines::offset);
    }

    /** The keys came, or one was pressed: the finding in hand stays so until the caret is moved, also where others stand. */
    private void keys() {
        if (text() != null && (text().getCaretOffset() != stood || !host.keeps(caretKey()))) {
            caret();
        }
    }

    /** Tells what the caret stands in. */
    private void caret() {
        int line = caretLine();
        String key = line < 0 ? null : lines.all().get(line).key();
        if (key != null) {
            stood = text().getCaretOffset();
            host.selected(key, marks.at(lines.all().get(line), stood - lines.offset(line)));
        }
    }

    /** A window that closes still tells who has the keys, when the text is gone already. */
    private int caretLine() {
        return text() == null || lines.all().isEmpty() ? -1 : text().getLineAtOffset(text().getCaretOffset());
    }

    /** The key of the line that the caret stands in, or null. */
    public String caretKey() {
        return caretLine() < 0 ? null : lines.all().get(caretLine()).key();
    }

    /** The key of the line at a height of the part; the next one that has a key. */
    public String keyAt(int y) {
        for (int i = text().getLineIndex(y); i < lines.all().size(); i++) {
            if (lines.all().get(i).key() != null) {
                return lines.all().get(i).key();
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
        int offset = lines.offset(lines.line(key)) + (mark == null ? 0 : mark.offset());
        viewer.setSelectedRange(offset, 0);
        stood = text().getCaretOffset();
    }

    /** Selects words of a line. */
    public void select(String key, int offset, int length) {
        viewer.setSelectedRange(lines.offset(lines.line(key)) + offset, length);
        stood = text().getCaretOffset();
    }

    /** Where a mark, or a line, stands in the text widget. */
    public Rectangle bounds(String key, Marks.InText mark) {
        int start = lines.offset(lines.line(key)) + (mark == null ? 0 : mark.offset());
        int length = mark == null || mark.length() == 0 ? 1 : mark.length();
        int end = Math.min(text().getCharCount() - 1, start + length - 1);
        if (end < start) {
            Point at = text().getLocationAtOffset(Math.min(start, text().getCharCount()));
            return new Rectangle(at.x, at.y, 1, text().getLineHeight());
        }
        return text().getTextBounds(start, end);
    }
}
