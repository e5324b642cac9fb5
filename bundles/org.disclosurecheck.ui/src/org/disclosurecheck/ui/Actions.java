package org.disclosurecheck.ui;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuListener;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.services.IServiceLocator;

/** Entries of menus and tool bars. */
public final class Actions {

    private Actions() {
    }

    /**
     * @param image null for none
     * @param done what happens when it is chosen
     */
    public static Action of(String words, ImageDescriptor image, Runnable done) {
        Action action = new Action(words) {
            @Override
            public void run() {
                done.run();
            }
        };
        if (image != null) {
            action.setImageDescriptor(image);
        }
        return action;
    }

    /**
     * An entry with a tick.
     *
     * @param image null for none
     * @param on whether it has the tick at first
     * @param done what happens when it gets the tick, or loses it
     */
    public static Action toggle(String words, ImageDescriptor image, boolean on, Consumer<Boolean> done) {
        Action action = new Action(words, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                done.accept(isChecked());
            }
        };
        if (image != null) {
            action.setImageDescriptor(image);
        }
        action.setChecked(on);
        return action;
    }

    /**
     * A menu that is filled anew each time the control is asked for it.
     *
     * @param fill puts in what there is now
     */
    public static MenuManager menu(Control control, IMenuListener fill) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(fill);
        control.setMenu(menu.createContextMenu(control));
        control.addDisposeListener(event -> menu.dispose());
        return menu;
    }

    /** A command of the window, by its id. */
    public static CommandContributionItem command(IServiceLocator site, String id) {
        return new CommandContributionItem(new CommandContributionItemParameter(site, null, id, CommandContributionItem.STYLE_PUSH));
    }
}
