package org.disclosurecheck.ui.report;

import org.eclipse.ui.IWorkbenchPartSite;

/** Whose page it is that shows a report before its tab is there. */
final class Nobody implements PageOwner {

    @Override
    public Object origin() {
        return this;
    }

    @Override
    public IWorkbenchPartSite site() {
        return null;
    }

    @Override
    public void status(String sentence) {
        // there is nobody to tell
    }

    @Override
    public void scrolled() {
        // there is nobody to tell
    }
}
