package org.disclosurecheck.ui.rules.navigator;

import org.disclosurecheck.ui.rules.book.RuleEntry;
import org.disclosurecheck.ui.rules.book.RuleProject;
import org.disclosurecheck.ui.rules.book.Shelves;
import org.disclosurecheck.ui.rules.editor.RuleInput;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;

/** A new rule: which one it is like, its id and its title. Everything else is changed in the editor. */
public final class RuleWizard extends Wizard {

    private final RuleProject book;
    private final RuleWizardPage page;

    /** @param like the rule to begin with, or null */
    public RuleWizard(RuleProject book, RuleEntry like) {
        this.book = book;
        setWindowTitle(Messages.Wizard_title);
        page = new RuleWizardPage(book, like);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        try {
            IFolder folder = page.said()
                    ? Shelves.begin(book, page.id(), page.familyFolder(), page.words(), page.ruleTitle(), page.titleEn(), new NullProgressMonitor())
                    : Shelves.copy(page.like(), book, page.id(), page.familyFolder(), page.words(), page.ruleTitle(), page.titleEn(),
                            new NullProgressMonitor());
            RuleInput.open(folder, page.id());
            return true;
        } catch (CoreException e) {
            page.setErrorMessage(NLS.bind(Messages.Failed, e.getStatus().getMessage()));
            return false;
        }
    }
}
