package org.disclosurecheck.extract;

/** File in, model out. Whatever is in the file, an extractor answers with an extraction and never throws. */
public interface Extractor {

    /** Short name of the format: text, html, docx. */
    String format();

    /** True when the bytes are of this extractor's format, whatever the file is called. */
    boolean recognises(Content content);

    /** Reads the file. A report that could be read in part comes with problems that say what is missing. */
    Extraction extract(Content content, Hints hints);
}
