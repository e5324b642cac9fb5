package org.disclosurecheck.ui.findings;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.disclosurecheck.ui.Actions;
import org.disclosurecheck.ui.Clips;
import org.disclosurecheck.ui.Icons;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

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
        bar.add(Actions.command(view.getSite(), PREVIOUS));
        bar.add(Actions.command(view.getSite(), NEXT));
        bar.add(new Separator());
        bar.add(Actions.command(view.getSite(), EXPORT));
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        bars.updateActionBars();
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
        return Actions.toggle(Messages.Only_open, Icons.descriptor("open"), view.settings().openOnly(), view::openOnly);
    }

    private Action errorsOnly() {
        return Actions.toggle(Messages.Only_errors, Icons.descriptor("sign-error"), view.settings().errorsOnly(), view::errorsOnly);
    }

    /** The list as lines of a table, which Excel and WPS take as they are. */
    private Action copying() {
        return Actions.of(Messages.Copy, null, () -> {
            IStructuredSelection selection = (IStructuredSelection) view.getSite().getSelectionProvider().getSelection();
            Clips.copy(FindingsText.of(selection.toList()));
        });
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
