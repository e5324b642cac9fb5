package org.disclosurecheck.ui.rules.editor;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorMatchingStrategy;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PartInitException;

/** All files of a rule are one editor. */
public final class SameRule implements IEditorMatchingStrategy {

    @Override
    public boolean matches(IEditorReference reference, IEditorInput input) {
        try {
            RuleInput wanted = RuleInput.of(input);
            return wanted != null && wanted.equals(RuleInput.of(reference.getEditorInput()));
        } catch (PartInitException e) {
            return false;
        }
    }
}
