package org.disclosurecheck.ui;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.resource.ImageDescriptor;

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
}
