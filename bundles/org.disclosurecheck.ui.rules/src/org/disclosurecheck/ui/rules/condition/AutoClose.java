package org.disclosurecheck.ui.rules.condition;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Point;

/** An opening bracket or quote brings its partner; typing the partner passes over it; deleting both at once. */
final class AutoClose implements VerifyKeyListener {

    private static final String OPEN = "([\"";
    private static final String CLOSE = ")]\"";

    private final ITextViewer viewer;

    AutoClose(ITextViewer viewer) {
        this.viewer = viewer;
    }

    void install() {
        ((ITextViewerExtension) viewer).prependVerifyKeyListener(this);
    }

    @Override
    public void verifyKey(VerifyEvent event) {
        if (!event.doit || !viewer.isEditable()) {
            return;
        }
        Point selection = viewer.getSelectedRange();
        IDocument document = viewer.getDocument();
        try {
            char next = selection.x + selection.y < document.getLength() ? document.getChar(selection.x + selection.y) : '\n';
            int close = CLOSE.indexOf(event.character);
            int open = OPEN.indexOf(event.character);
            if (event.character != 0 && close >= 0 && selection.y == 0 && next == event.character && passes(document, selection.x, next)) {
                viewer.setSelectedRange(selection.x + 1, 0);
                event.doit = false;
            } else if (event.character != 0 && open >= 0 && selection.y == 0 && (Character.isWhitespace(next) || ")],;".indexOf(next) >= 0)
                    && !(event.character == '"' && inString(document, selection.x))) {
                document.replace(selection.x, 0, String.valueOf(event.character) + CLOSE.charAt(open));
                viewer.setSelectedRange(selection.x + 1, 0);
                event.doit = false;
            } else if (event.character == '\b' && selection.y == 0 && selection.x > 0) {
                int before = OPEN.indexOf(document.getChar(selection.x - 1));
                if (before >= 0 && next == CLOSE.charAt(before)) {
                    document.replace(selection.x - 1, 2, "");
                    viewer.setSelectedRange(selection.x - 1, 0);
                    event.doit = false;
                }
            }
        } catch (BadLocationException e) {
            // the document changed under the key: it is typed as usual
            return;
        }
    }

    /** A quote passes only out of a string; a bracket only when the line has no lack of it. */
    private static boolean passes(IDocument document, int offset, char sign) throws BadLocationException {
        if (sign == '"') {
            return inString(document, offset);
        }
        String line = line(document, offset);
        char open = OPEN.charAt(CLOSE.indexOf(sign));
        return line.chars().filter(c -> c == open).count() <= line.chars().filter(c -> c == sign).count();
    }

    private static boolean inString(IDocument document, int offset) throws BadLocationException {
        int start = document.getLineInformationOfOffset(offset).getOffset();
        return document.get(start, offset - start).replace("\\\"", "").chars().filter(c -> c == '"').count() % 2 == 1;
    }

    private static String line(IDocument document, int offset) throws BadLocationException {
        return document.get(document.getLineInformationOfOffset(offset).getOffset(), document.getLineInformationOfOffset(offset).getLength());
    }
}
