package org.disclosurecheck.pdf;

import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.DrawnPages;
import org.disclosurecheck.extract.PageDrawer;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.pdf.file.RenderedPages;

/** Draws PDF files, scanned ones as well. */
public final class PdfDrawer implements PageDrawer {

    @Override
    public boolean recognises(Content content) {
        return new PdfReader().recognises(content);
    }

    @Override
    public DrawnPages open(Content content) throws Unreadable {
        return RenderedPages.open(content.bytes());
    }
}
