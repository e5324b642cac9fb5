package org.disclosurecheck.ui.report.prose;

import java.util.Arrays;
import java.util.List;

import org.disclosurecheck.ui.report.page.TextLine;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

/** How the lines look: title and headings bold, paragraphs indented by two characters, the signature to the right. */
final class ProseStyle {

    private static final int TITLE_POINTS = 3;
    private static final int ABOVE = 4;

    private final SourceViewer viewer;
    private List<TextLine> lines = List.of();
    private final Font title;
    private final Font heading;

    ProseStyle(SourceViewer viewer) {
        this.viewer = viewer;
        StyledText text = viewer.getTextWidget();
        FontDescriptor font = FontDescriptor.createFrom(text.getFont());
        title = font.increaseHeight(TITLE_POINTS).setStyle(SWT.BOLD).createFont(text.getDisplay());
        heading = font.increaseHeight(1).setStyle(SWT.BOLD).createFont(text.getDisplay());
        text.addDisposeListener(e -> {
            title.dispose();
            heading.dispose();
        });
        viewer.addTextPresentationListener(this::fonts);
    }

    /** The lines that the text will have. */
    void take(List<TextLine> now) {
        lines = now;
    }

    /** Indents and alignments, once the text is there. */
    void lines() {
        StyledText text = viewer.getTextWidget();
        GC gc = new GC(text);
        int indent = gc.textExtent("国国").x;
        gc.dispose();
        // lines that look alike together: every call lays the text out anew
        for (int i = 0, count; i < lines.size(); i += count) {
            TextLine.Role role = lines.get(i).role();
            count = 1;
            while (i + count < lines.size() && lines.get(i + count).role() == role) {
                count++;
            }
            switch (role) {
                case TITLE -> text.setLineAlignment(i, count, SWT.CENTER);
                case SIGNATURE -> text.setLineAlignment(i, count, SWT.RIGHT);
                case PARAGRAPH -> text.setLineIndent(i, count, indent);
                case HEADING -> text.setLineVerticalIndent(i, ABOVE);
            }
        }
        complete();
    }

    /** While a document comes, marks in it may take away all styles but their own: a heading that lost its letters gets them back. */
    private void complete() {
        for (int i = 0; i < lines.size(); i++) {
            try {
                IRegion line = viewer.getDocument().getLineInformation(i);
                if (font(lines.get(i)) != null && line.getLength() > 0 && bold(line) < line.getLength()) {
                    viewer.invalidateTextPresentation(line.getOffset(), line.getLength());
                }
            } catch (BadLocationException e) {
                return;
            }
        }
    }

    private int bold(IRegion line) {
        return Arrays.stream(viewer.getTextWidget().getStyleRanges(line.getOffset(), line.getLength())).filter(range -> range.font != null)
                .mapToInt(range -> range.length).sum();
    }

    /** The letters of a line; null for those of the text. */
    private Font font(TextLine line) {
        return switch (line.role()) {
            case TITLE -> title;
            case HEADING -> heading;
            default -> null;
        };
    }

    private void fonts(TextPresentation presentation) {
        IRegion extent = presentation.getExtent();
        for (int i = 0; i < lines.size(); i++) {
            Font font = font(lines.get(i));
            if (font != null) {
                try {
                    IRegion line = viewer.getDocument().getLineInformation(i);
                    int from = Math.max(line.getOffset(), extent.getOffset());
                    int to = Math.min(line.getOffset() + line.getLength(), extent.getOffset() + extent.getLength());
                    if (from < to) {
                        StyleRange style = new StyleRange(from, to - from, null, null);
                        style.font = font;
                        presentation.mergeStyleRange(style);
                    }
                } catch (BadLocationException e) {
                    return;
                }
            }
        }
    }
}
