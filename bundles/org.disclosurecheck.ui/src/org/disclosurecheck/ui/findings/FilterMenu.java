package org.disclosurecheck.ui.findings;

import java.util.Map;

import org.disclosurecheck.ui.Icons;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** 常用筛选: filters with a name, to apply, to keep, to delete. */
final class FilterMenu extends Action implements IMenuCreator {

    private final FindingsView view;
    private Menu menu;

    FilterMenu(FindingsView view) {
        super(Messages.Filters, IAction.AS_DROP_DOWN_MENU);
        this.view = view;
        setImageDescriptor(Icons.descriptor("filter"));
        setToolTipText(Messages.Filters);
        setMenuCreator(this);
    }

    /** A click on the button itself keeps what is set: that is what one comes for most often. */
    @Override
    public void run() {
        save();
    }

    @Override
    public Menu getMenu(Control parent) {
        dispose();
        menu = new Menu(parent);
        Map<String, SavedFilters.Saved> all = SavedFilters.all();
        all.forEach((name, saved) -> item(menu, name, () -> view.apply(saved)));
        if (!all.isEmpty()) {
            new MenuItem(menu, SWT.SEPARATOR);
        }
        item(menu, Messages.Filters_none, () -> view.apply(new SavedFilters.Saved("", false, false)));
        item(menu, Messages.Filters_save, this::save);
        MenuItem delete = new MenuItem(menu, SWT.CASCADE);
        delete.setText(Messages.Filters_delete);
        delete.setEnabled(!all.isEmpty());
        Menu names = new Menu(delete);
        delete.setMenu(names);
        all.keySet().forEach(name -> item(names, name, () -> SavedFilters.delete(name)));
        return menu;
    }

    private void save() {
        InputDialog dialog = new InputDialog(view.getSite().getShell(), Messages.Filters_title, Messages.Filters_message, view.words(),
                text -> text.isBlank() ? Messages.Filters_name_missing : null);
        if (dialog.open() == Window.OK) {
            SavedFilters.save(dialog.getValue().strip(), view.current());
        }
    }

    private static void item(Menu menu, String label, Runnable run) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(label.replace("&", "&&"));
        item.addListener(SWT.Selection, event -> run.run());
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
}
