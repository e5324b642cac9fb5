package org.disclosurecheck.ui;

import java.nio.file.Path;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;

/**
 * Dialogs for files and folders begin where the last one ended, the first in the user’s own folder. What is written does not come to
 * lie among the reports that were read last: these two have a last folder each.
 */
public final class Folders {

    private static final String LAST = "last.folder";
    private static final String LAST_WRITTEN = "last.folder.written";

    private Folders() {
    }

    /**
     * Opens the dialog.
     *
     * @return the file that was chosen, or null
     */
    public static String open(FileDialog dialog) {
        String key = (dialog.getStyle() & SWT.SAVE) != 0 ? LAST_WRITTEN : LAST;
        dialog.setFilterPath(last(key));
        String chosen = dialog.open();
        if (chosen != null) {
            preferences().put(key, dialog.getFilterPath());
        }
        return chosen;
    }

    /**
     * Opens the dialog for a folder that is read.
     *
     * @return the folder that was chosen, or null
     */
    public static String open(DirectoryDialog dialog) {
        return open(dialog, LAST);
    }

    /**
     * Opens the dialog for a folder that is written to.
     *
     * @return the folder that was chosen, or null
     */
    public static String write(DirectoryDialog dialog) {
        return open(dialog, LAST_WRITTEN);
    }

    private static String open(DirectoryDialog dialog, String key) {
        dialog.setFilterPath(last(key));
        String chosen = dialog.open();
        if (chosen != null) {
            preferences().put(key, chosen);
        }
        return chosen;
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(Ids.PLUGIN);
    }

    private static String last(String key) {
        String last = preferences().get(key, "");
        return last.isEmpty() || !java.nio.file.Files.isDirectory(Path.of(last)) ? System.getProperty("user.home") : last;
    }
}
