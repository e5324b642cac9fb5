package org.disclosurecheck.ui.rules.editor;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;

/** Makes a document say another text by the smallest change: whatever stands around it stays, marks and the cursor too. */
final class SmallestChange {

    private SmallestChange() {
    }

    static void of(IDocument document, String now) {
        String old = document.get();
        int from = 0;
        while (from < old.length() && from < now.length() && old.charAt(from) == now.charAt(from)) {
            from++;
        }
        int tail = 0;
        while (tail < old.length() - from && tail < now.length() - from
                && old.charAt(old.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
            tail++;
        }
        if (from < old.length() || from < now.length()) {
            try {
                document.replace(from, old.length() - from - tail, now.substring(from, now.length() - tail));
            } catch (BadLocationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
