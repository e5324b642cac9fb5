package org.disclosurecheck.ui.findings;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.disclosurecheck.ui.Icons;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.services.IServiceLocator;

/** The buttons of the view: what is listed, in which groups, errors only; to the next, export, copy. */
final class FindingsBar {

    private static final String NEXT = "org.disclosurecheck.ui.nextFinding";
    private static final String PREVIOUS = "org.disclosurecheck.ui.previousFinding";
    private static final String EXPORT = "org.disclosurecheck.ui.exportFindings";

    private final FindingsView view;
    private final Action copy = copying();
    private Action errors;
    private Action open;

    FindingsBar(FindingsView view) {
        this.view = view;
    }

    void fill(IActionBars bars) {
        IToolBarManager bar = bars.getToolBarManager();
        FindingsSettings settings = view.settings();
        bar.add(choice(Messages.Scope, "reports", Scope.values(), Scope::label, settings::scope, view::scope));
        bar.add(choice(Messages.Grouping, "group", Grouping.values(), Grouping::label, settings::grouping,
                view::grouping));
        errors = errorsOnly();
        open = openOnly();
        bar.add(errors);
        bar.add(open);
        bar.add(new FilterMenu(view));
        bar.add(new Separator());
        bar.add(command(PREVIOUS));
        bar.add(command(NEXT));
        bar.add(new Separator());
        bar.add(command(EXPORT));
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        bars.updateActionBars();
    }

    private CommandContributionItem command(String id) {
        IServiceLocator site = view.getSite();
        return new CommandContributionItem(
                new CommandContributionItemParameter(site, null, id, CommandContributionItem.STYLE_PUSH));
    }

    /** Copies what is selected. */
    Action copy() {
        return copy;
    }

    /** Shows what is set, after it was set elsewhere. */
    void show() {
        errors.setChecked(view.settings().errorsOnly());
        open.setChecked(view.settings().openOnly());
    }

    private Action openOnly() {
        Action only = new Action(Messages.Only_open, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                view.openOnly(isChecked());
            }
        };
        only.setImageDescriptor(Icons.descriptor("open"));
        only.setChecked(view.settings().openOnly());
        return only;
    }

    private Action errorsOnly() {
        Action only = new Action(Messages.Only_errors, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                view.errorsOnly(isChecked());
            }
        };
        only.setImageDescriptor(Icons.descriptor("sign-error"));
        only.setChecked(view.settings().errorsOnly());
        return only;
    }

    /** The list as lines of a table, which Excel and WPS take as they are. */
    private Action copying() {
        return new Action(Messages.Copy) {
            @Override
            public void run() {
                IStructuredSelection selection = (IStructuredSelection) view.getSite().getSelectionProvider().getSelection();
                String text = FindingsText.of(selection.toList());
                if (!text.isEmpty()) {
                    Clipboard clipboard = new Clipboard(view.getSite().getShell().getDisplay());
                    clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
                    clipboard.dispose();
                }
            }
        };
    }

    private static <E> IAction choice(String label, String icon, E[] values, Function<E, String> labels,
            Supplier<E> current, Consumer<E> chosen) {
        Action action = new Action(label, IAction.AS_DROP_DOWN_MENU) {
            @Override
            public void run() {
                int next = (Arrays.asList(values).indexOf(current.get()) + 1) % values.length;
                chosen.accept(values[next]);
                setToolTipText(label + " · " + labels.apply(values[next]));
            }
        };
        action.setImageDescriptor(Icons.descriptor(icon));
        action.setToolTipText(label + " · " + labels.apply(current.get()));
        action.setMenuCreator(new IMenuCreator() {
            private Menu menu;

            @Override
            public Menu getMenu(Control parent) {
                dispose();
                menu = new Menu(parent);
                for (E value : values) {
                    MenuItem item = new MenuItem(menu, SWT.RADIO);
                    item.setText(labels.apply(value));
                    item.setSelection(value == current.get());
                    item.addListener(SWT.Selection, event -> {
                        if (item.getSelection()) {
                            chosen.accept(value);
                            action.setToolTipText(label + " · " + labels.apply(value));
                        }
                    });
                }
                return menu;
            }

            @Override
            public Menu getMenu(Menu parent) {
                return null;
            }

            @Override
            public void dispose() {
                if (menu != null) {
                    menu.dispose();
                }
            }
        });
        return action;
    }
}
