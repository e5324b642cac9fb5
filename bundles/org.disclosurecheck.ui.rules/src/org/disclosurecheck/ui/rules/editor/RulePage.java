package org.disclosurecheck.ui.rules.editor;

import java.util.List;
import java.util.Set;

import org.disclosurecheck.rules.diagnosis.RuleFault;
import org.disclosurecheck.ui.rules.book.Trial;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A page of the rule editor that shows and changes documents by fields. */
abstract class RulePage {

    private final RuleDocuments documents;

    RulePage(RuleDocuments documents) {
        this.documents = documents;
    }

    RuleDocuments documents() {
        return documents;
    }

    abstract String title();

    abstract Control create(Composite parent);

    /** A file changed; empty when files came or went. */
    abstract void changed(String file);

    /** The rule was tried. */
    void tried(Trial trial) {
        // most pages do not show it
    }

    /** The faults of the rule as it stands. */
    void faults(List<RuleFault> faults) {
        // most pages do not show them
    }

    /** The files whose changes are undone on this page. */
    abstract Set<String> files();

    abstract void setFocus();

    /** Shows the place of a fault. */
    void reveal(String file, int offset) {
        // the page itself is what most faults need
    }

    /** Becomes the page in front. */
    void activated() {
        // nothing to do
    }

    void dispose() {
        // nothing to do
    }
}
