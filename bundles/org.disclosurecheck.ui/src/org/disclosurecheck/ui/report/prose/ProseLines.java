package org.disclosurecheck.ui.report.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.disclosurecheck.ui.report.page.Change;
import org.disclosurecheck.ui.report.page.TextLine;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;

/** The lines of a part and the document that is typed into: each follows the other. */
final class ProseLines implements IDocumentListener {

    private final Consumer<Change> changed;
    private List<TextLine> lines = List.of();
    private Document document = new Document();
    /** While the change is not the user’s. */
    private boolean own;

    /** @param changed told of every change: what the user typed, or null when the change is not his */
    ProseLines(Consumer<Change> changed) {
        this.changed = changed;
    }

    /** Other lines: a new document with them. What is typed is not listened to yet. */
    Document take(List<TextLine> now) {
        lines = new ArrayList<>(now);
        document = new Document(String.join("\n", now.stream().map(TextLine::text).toList()));
        return document;
    }

    void listen() {
        document.addDocumentListener(this);
    }

    /** Nothing can be typed any more. */
    void release() {
        document.removeDocumentListener(this);
        lines = List.of();
    }

    /** The lines as they are now. */
    List<TextLine> all() {
        return lines;
    }

    /** The line of that key; -1 when there is none. */
    int line(String key) {
        for (int i = 0; i < lines.size(); i++) {
            if (key.equals(lines.get(i).key())) {
                return i;
            }
        }
        return -1;
    }

    boolean isEditable(int line) {
        return line < lines.size() && lines.get(line).key() != null;
    }

    /** Whether the change that is under way is not the user’s. */
    boolean isOwn() {
        return own;
    }

    int offset(int line) {
        try {
            return document.getLineOffset(line);
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // told when it is done
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        try {
            int line = document.getLineOfOffset(event.getOffset());
            IRegion region = document.getLineInformation(line);
            String now = document.get(region.getOffset(), region.getLength());
            TextLine before = lines.get(line);
            lines.set(line, new TextLine(before.key(), now, before.role()));
            changed.accept(own || now.equals(before.text()) ? null : new Change(before.key(), before.text(), now));
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An empty line at the end. */
    void add(TextLine line) {
        lines.add(line);
        replace(document.getLength(), 0, "\n");
    }

    /** Another text in a line; what is the same at its beginning and end is left alone, and with it the marks there. */
    void set(String key, String now) {
        int line = line(key);
        if (line < 0 || lines.get(line).text().equals(now)) {
            return;
        }
        String old = lines.get(line).text();
        int shorter = Math.min(old.length(), now.length());
        int same = 0;
        while (same < shorter && old.charAt(same) == now.charAt(same)) {
            same++;
        }
        int tail = 0;
        while (tail < shorter - same && old.charAt(old.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
            tail++;
        }
        replace(offset(line) + same, old.length() - same - tail, now.substring(same, now.length() - tail));
    }

    private void replace(int offset, int length, String text) {
        own = true;
        try {
            document.replace(offset, length, text);
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        } finally {
            own = false;
        }
    }
}
