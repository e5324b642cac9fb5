package org.disclosurecheck.pdf.file;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * Holds PDFBox to what is wanted of it: it does not look through the fonts of the machine, which takes seconds, leaves a
 * file in the user's home and makes a report read differently elsewhere; and it does not write to the console. Nothing of
 * PDFBox is loaded before the first PDF comes.
 */
final class Library {

    /** Loggers that are not held on to are forgotten, and their level with them. */
    private static final List<Logger> SILENCED = List.of(Logger.getLogger("org.apache.pdfbox"),
            Logger.getLogger("org.apache.fontbox"));

    static {
        SILENCED.forEach(logger -> logger.setLevel(Level.OFF));
        FontMappers.set(new OwnFonts());
    }

    private Library() {
    }

    static void prepare() {
        // what there is to do is done when the class is loaded
    }
}
