package org.disclosurecheck.ui.rules.navigator;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.ui.Actions;
import org.disclosurecheck.ui.Commands;
import org.disclosurecheck.ui.rules.RuleIcons;
import org.disclosurecheck.ui.rules.RuleIds;
import org.disclosurecheck.ui.rules.book.RuleEntry;
import org.disclosurecheck.ui.rules.book.RuleEntry.Standing;
import org.disclosurecheck.ui.rules.book.RuleProject;
import org.disclosurecheck.ui.rules.book.Shelves;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;

/** What can be done with the rules selected in the navigator. */
final class RuleMenu {

    private final RulesView view;
    private final TreeViewer tree;

    RuleMenu(RulesView view, TreeViewer tree) {
        this.view = view;
        this.tree = tree;
    }

    void register() {
        MenuManager menu = Actions.menu(tree.getControl(), this::fill);
        view.getSite().registerContextMenu(RuleIds.NAVIGATOR, menu, tree);
        view.getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.DELETE.getId(),
                action(Messages.Withdraw, null, this::withdraw));
    }

    private void fill(IMenuManager menu) {
        Node node = view.selected();
        List<RuleEntry> rules = rules();
        if (!rules.isEmpty()) {
            menu.add(action(Messages.Open, "rule", view::open));
            menu.add(action(Messages.New_like, "new-rule", () -> Commands.run(RuleIds.NEW_RULE)));
        } else {
            menu.add(action(Messages.New_rule, "new-rule", () -> Commands.run(RuleIds.NEW_RULE)));
        }
        menu.add(new Separator());
        if (node != null && node.book() != null) {
            menu.add(action(Messages.Verify, "case", this::verify));
            menu.add(action(Messages.Run_all, "run", () -> Commands.run(RuleIds.RUN_ALL)));
            menu.add(new Separator());
        }
        if (rules.stream().anyMatch(rule -> rule.standing() == Standing.WITHDRAWN && rule.editable())) {
            menu.add(action(Messages.Bring_back, null, this::bringBack));
        } else if (!rules.isEmpty() && rules.stream().noneMatch(rule -> rule.standing() == Standing.WITHDRAWN)) {
            menu.add(action(Messages.Withdraw, "withdrawn", this::withdraw));
        }
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        menu.add(action(Messages.New_book, "book", () -> Commands.run(RuleIds.NEW_BOOK)));
        menu.add(action(Messages.Open_book, null, () -> Commands.run(RuleIds.OPEN_BOOK)));
        if (node != null && node.rule() == null && node.family() == null && node.book() != null) {
            menu.add(action(Messages.Remove_book, null, () -> remove(node.book())));
        }
    }

    static Action action(String text, String icon, Runnable what) {
        return Actions.of(text, icon == null ? null : RuleIcons.descriptor(icon), what);
    }

    private List<RuleEntry> rules() {
        List<RuleEntry> found = new ArrayList<>();
        for (Object node : tree.getStructuredSelection()) {
            if (((Node) node).rule() != null) {
                found.add(((Node) node).rule());
            }
        }
        return found;
    }

    private void verify() {
        RuleProject book = view.selected().book();
        RunAllCases.verify(book);
    }

    /** A rule is not deleted but given up, with a reason that is shown wherever it would have spoken. */
    private void withdraw() {
        Shell shell = tree.getControl().getShell();
        for (RuleEntry rule : rules()) {
            RuleProject book = rule.book() != null ? rule.book() : Choice.book(shell);
            if (book == null) {
                return;
            }
            InputDialog dialog = new InputDialog(shell, Messages.Withdraw_title, NLS.bind(Messages.Withdraw_text, rule.id(),
                    rule.title(org.disclosurecheck.workspace.Engine.language())), "",
                    text -> text.isBlank() ? Messages.Withdraw_reason : null);
            if (dialog.open() != Window.OK) {
                return;
            }
            RulesView.job(Messages.Withdraw_title, monitor -> Shelves.withdraw(rule, book, dialog.getValue().strip(), monitor));
        }
    }

    private void bringBack() {
        rules().stream().filter(rule -> rule.standing() == Standing.WITHDRAWN && rule.editable())
                .forEach(rule -> RulesView.job(Messages.Bring_back, monitor -> Shelves.bringBack(rule, monitor)));
    }

    private void remove(RuleProject book) {
        String question = NLS.bind(book.elsewhere() ? Messages.Remove_linked : Messages.Remove_own, book.name());
        if (MessageDialog.open(MessageDialog.QUESTION, tree.getControl().getShell(), Messages.Remove_title, question, SWT.NONE,
                Messages.Remove_yes, Messages.Cancel) == 0) {
            RulesView.job(Messages.Remove_title, book::remove);
        }
    }
}
