package org.disclosurecheck.ui.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Form;

/** Every text of a window that is no data: labels, buttons, titles, headers of columns, tips, menus. In the thread of the screen. */
final class Texts {

    private final BiConsumer<String, String> found;

    /** @param found told what kind of widget says what */
    Texts(BiConsumer<String, String> found) {
        this.found = found;
    }

    private void say(String kind, String text) {
        if (text != null && !text.isBlank()) {
            found.accept(kind, text);
        }
    }

    void of(Control control) {
        if (!control.isVisible()) {
            return;
        }
        say("tip of " + control.getClass().getSimpleName(), control.getToolTipText());
        own(control);
        if (control.getMenu() != null) {
            of(control.getMenu());
        }
        if (control instanceof Composite composite && !(control instanceof Combo)) {
            for (Control child : composite.getChildren()) {
                of(child);
            }
        }
    }

    private void own(Control control) {
        if (control instanceof Shell shell) {
            say("title", shell.getText());
            of(shell.getMenuBar());
        } else if (control instanceof Label label) {
            // what does not fit is cut, and means the whole
            say("label", label.getData("whole") instanceof String whole ? whole : label.getText());
        } else if (control instanceof CLabel label) {
            say("label", label.getText());
        } else if (control instanceof Button button) {
            say("button", button.getText());
        } else if (control instanceof Link link) {
            say("link", link.getText().replaceAll("<[^>]*>", ""));
        } else if (control instanceof Group group) {
            say("group", group.getText());
        } else if (control instanceof Text text) {
            say("hint", text.getMessage());
            say((text.getStyle() & SWT.READ_ONLY) == 0 ? "field" : "text", (text.getStyle() & SWT.READ_ONLY) == 0 ? null : text.getText());
        } else if (control instanceof Combo combo) {
            List.of(combo.getItems()).forEach(item -> say("choice", item));
        } else if (control instanceof CCombo combo) {
            List.of(combo.getItems()).forEach(item -> say("choice", item));
        } else {
            items(control);
        }
    }

    private void items(Control control) {
        if (control instanceof ToolBar bar) {
            for (ToolItem item : bar.getItems()) {
                say("tool", item.getText());
                say("tip of tool", item.getToolTipText());
            }
        } else if (control instanceof CTabFolder folder) {
            for (CTabItem item : folder.getItems()) {
                say("tab", item.getText());
                say("tip of tab", item.getToolTipText());
            }
        } else if (control instanceof TabFolder folder) {
            for (TabItem item : folder.getItems()) {
                say("tab", item.getText());
            }
        } else if (control instanceof Table table && table.getHeaderVisible()) {
            for (TableColumn column : table.getColumns()) {
                say("column", column.getText());
            }
        } else if (control instanceof Tree tree && tree.getHeaderVisible()) {
            for (TreeColumn column : tree.getColumns()) {
                say("column", column.getText());
            }
        } else if (control instanceof Form form) {
            say("title", form.getText());
        } else if (control instanceof ExpandableComposite section) {
            say("title", section.getText());
        }
    }

    /** The items of a menu as it is when it is opened. */
    void of(Menu menu) {
        if (menu == null) {
            return;
        }
        menu.notifyListeners(SWT.Show, new Event());
        List<MenuItem> items = new ArrayList<>(List.of(menu.getItems()));
        for (MenuItem item : items) {
            if (!item.isDisposed()) {
                say("menu", item.getText());
                of(item.getMenu());
            }
        }
        if (!menu.isDisposed()) {
            menu.notifyListeners(SWT.Hide, new Event());
        }
    }
}
