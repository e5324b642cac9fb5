package org.disclosurecheck.ui.report;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;

/** Runs something after a document changed. */
record AfterChange(Runnable run) implements IDocumentListener {

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // afterwards is soon enough
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        run.run();
    }
}
