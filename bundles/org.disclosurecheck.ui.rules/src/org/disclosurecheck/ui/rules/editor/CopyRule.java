package org.disclosurecheck.ui.rules.editor;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.disclosurecheck.rules.diagnosis.RuleTexts;
import org.disclosurecheck.ui.Said;
import org.disclosurecheck.ui.rules.book.RuleEntry;
import org.disclosurecheck.ui.rules.book.RuleProject;
import org.disclosurecheck.ui.rules.book.Shelves;
import org.disclosurecheck.ui.rules.book.Sources;
import org.disclosurecheck.ui.rules.navigator.Choice;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** A built-in rule into the local book, under its own id: there it can be changed and holds in place of the built-in one. */
final class CopyRule {

    private CopyRule() {
    }

    static void ask(Shell shell, String id) {
        RuleProject book = Choice.book(shell);
        if (book == null) {
            return;
        }
        try {
            RuleTexts texts = Sources.of(new RuleEntry(null, null, id, "", "", "", null, List.of(), RuleEntry.Standing.BUILT_IN));
            IFolder folder = book.folder().getFolder(texts.family()).getFolder(texts.name());
            if (!folder.exists()) {
                Map<String, String> files = new TreeMap<>(texts.files());
                files.computeIfPresent("rule.drl", (name, drl) -> Shelves.own(drl, texts.family()));
                Shelves.write(folder, files, new NullProgressMonitor());
            }
            RuleInput.open(folder, id);
        } catch (CoreException e) {
            Said.inStatusLine(NLS.bind(Messages.Head_notSaved, e.getStatus().getMessage()));
        }
    }
}
