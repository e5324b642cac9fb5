package org.disclosurecheck.ui.rules.impact;

import java.io.IOException;

import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleRunner;

/** What is compared: a rule in its editor, or a whole book, with the rules in use. */
public interface Subject {

    /** What the change is called: “SUM-901”, “本市规则”. */
    String name();

    /** The only rule that is meant; null for all of the book. */
    String rule();

    /** The rules with the change, as they stand at this moment. Takes a while: not for the thread of the screen. */
    RuleRunner open() throws IOException, RuleBookException;
}
