package org.disclosurecheck.pdf.file;

import java.util.List;

import org.disclosurecheck.pdf.page.PageContent;

/**
 * What a file holds.
 *
 * @param title the title in its properties, or null
 */
public record PdfContent(List<PageContent> pages, String title) {
}
