package org.disclosurecheck.ui.rules.editor;

import java.util.function.BiFunction;

import org.disclosurecheck.ui.rules.book.CaseText;
import org.disclosurecheck.ui.rules.book.CaseWords;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** New cases, from nothing or after another; each gets a kind and a name first. */
final class CaseMaking {

    private final Shell shell;
    private final RuleDocuments documents;

    CaseMaking(Shell shell, RuleDocuments documents) {
        this.shell = shell;
        this.documents = documents;
    }

    /** A new case with something to begin with; null when the user gave up. */
    String create() {
        String place = firstPlace();
        return made(Messages.Cases_new_title, "fails-", (name, silent) -> "given:\n  " + place + ": 1\nexpect:"
                + (silent ? " []\n" : "\n  - error " + place + "\n"));
    }

    /** A place that the rule speaks of, to begin with. */
    private String firstPlace() {
        return documents.files().stream().filter(file -> file.startsWith("cases/"))
                .flatMap(file -> new CaseText(documents.text(file)).expected().stream()).map(CaseText.Expected::address)
                .filter(address -> address.contains("/")).findFirst().orElse("T3/new/naturalPerson");
    }

    /** The same case again under another name; null when the user gave up. */
    String copy(String file) {
        String text = documents.text(file);
        return made(Messages.Cases_copy_title, CaseLabels.name(file) + "-2", (name, silent) -> text);
    }

    /** The same case under another name; null when the user gave up. */
    String rename(String file) {
        String text = documents.text(file);
        CaseNameDialog dialog = new CaseNameDialog(shell, Messages.Cases_rename_title, CaseLabels.name(file), this::problem);
        if (dialog.open() != Window.OK) {
            return null;
        }
        documents.together(() -> {
            documents.remove(file);
            documents.add(file(dialog.name()), text);
        });
        return file(dialog.name());
    }

    private String made(String title, String proposal, BiFunction<String, Boolean, String> text) {
        CaseNameDialog dialog = new CaseNameDialog(shell, title, proposal, this::problem);
        if (dialog.open() != Window.OK) {
            return null;
        }
        String file = file(dialog.name());
        documents.add(file, text.apply(dialog.name(), !dialog.name().startsWith("fails")));
        return file;
    }

    private static String file(String name) {
        return "cases/" + name + ".yaml";
    }

    private String problem(String typed) {
        String name = typed.strip();
        return CaseWords.kinds().stream().noneMatch(kind -> name.startsWith(kind + "-") && name.length() > kind.length() + 1)
                ? Messages.Cases_name_kind
                : !name.matches("[\\p{L}\\p{N}-]+") ? Messages.Cases_name_signs
                        : documents.files().contains(file(name)) ? Messages.Cases_name_taken : null;
    }
}
