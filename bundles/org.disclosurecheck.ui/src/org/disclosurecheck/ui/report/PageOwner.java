package org.disclosurecheck.ui.report;

import org.eclipse.ui.IWorkbenchPartSite;

/** Whose page it is: what a page asks of the editor that shows it, and tells it. */
interface PageOwner {

    /** Who the page is for those who are told what is in hand. */
    Object origin();

    IWorkbenchPartSite site();

    /** Shows a sentence in the status line; null takes away what stands there. */
    void status(String sentence);

    /** Something else of the page is seen. */
    void scrolled();
}
