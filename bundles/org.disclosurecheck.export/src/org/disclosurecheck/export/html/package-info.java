/**
 * The page of a run: one file that needs no network. {@code HtmlOutput} writes a line of data for each report; the rest
 * is done in the browser by the parts {@code *.js} and {@code page.css}, which stand beside this file.
 */
package org.disclosurecheck.export.html;
