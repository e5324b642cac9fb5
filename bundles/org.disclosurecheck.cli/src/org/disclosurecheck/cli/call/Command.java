package org.disclosurecheck.cli.call;

import java.io.IOException;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.RuleBookException;

/** One command of the program. */
public interface Command {

    /** How it is called, in words of that language. */
    Syntax syntax(Language language);

    /**
     * @return the exit status
     * @throws CallError when the call cannot mean anything
     * @throws RuleBookException when the rules cannot be used
     * @throws IOException when the result can no longer be written
     */
    int run(Arguments arguments, Terminal terminal) throws CallError, RuleBookException, IOException;
}
