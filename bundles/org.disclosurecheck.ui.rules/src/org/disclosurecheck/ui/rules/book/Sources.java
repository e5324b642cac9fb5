package org.disclosurecheck.ui.rules.book;

import java.io.IOException;
import java.nio.file.Path;

import org.disclosurecheck.rules.diagnosis.RuleTexts;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;

/** The plain texts of a rule, wherever it stands. Not for the thread of the screen. */
public final class Sources {

    private Sources() {
    }

    /** The texts of a rule, of the built-in book as well. */
    public static RuleTexts of(RuleEntry rule) throws CoreException {
        try {
            return rule.folder() != null ? RuleTexts.read(Path.of(rule.folder().getLocationURI())) : BuiltInTexts.of(rule.id());
        } catch (IOException e) {
            throw new CoreException(Status.error(rule.id() + ": " + e.getMessage(), e));
        }
    }
}
