package org.disclosurecheck.ui;

import java.nio.file.Path;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;

/** Dialogs for files and folders begin where the last one ended, the first in the user’s own folder. */
public final class Folders {

    private static final String LAST = "last.folder";

    private Folders() {
    }

    /**
     * Opens the dialog.
     *
     * @return the file that was chosen, or null
     */
    public static String open(FileDialog dialog) {
        dialog.setFilterPath(last());
        String chosen = dialog.open();
        if (chosen != null) {
            keep(dialog.getFilterPath());
        }
        return chosen;
    }

    /**
     * Opens the dialog.
     *
     * @return the folder that was chosen, or null
     */
    public static String open(DirectoryDialog dialog) {
        dialog.setFilterPath(last());
        String chosen = dialog.open();
        if (chosen != null) {
            keep(chosen);
        }
        return chosen;
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(Ids.PLUGIN);
    }

    private static String last() {
        String last = preferences().get(LAST, "");
        return last.isEmpty() || !java.nio.file.Files.isDirectory(Path.of(last)) ? System.getProperty("user.home") : last;
    }

    private static void keep(String folder) {
        preferences().put(LAST, folder);
    }
}
