package org.disclosurecheck.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
     * What is written, and where.
     *
     * @param format what the file holds
     */
    public record Target(String format, Path file) {

        /**
         * What was meant by a name and a format. The name decides by its ending. The ending of the name that was proposed says nothing
         * where another format was chosen: it was only left standing.
         *
         * @param endings the formats and how their files end, the proposed one first
         * @param chosen the format that was chosen
         */
        public static Target of(Path named, Map<String, String> endings, String chosen) {
            String name = named.getFileName().toString();
            int dot = name.lastIndexOf('.');
            String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
            if (ending.equals(endings.get(chosen))) {
                return new Target(chosen, named);
            }
            boolean leftStanding = ending.equals(endings.values().iterator().next());
            Optional<String> format = leftStanding ? Optional.empty()
                    : endings.keySet().stream().filter(each -> endings.get(each).equals(ending)).findFirst();
            if (format.isPresent()) {
                return new Target(format.get(), named);
            }
            return new Target(chosen, named.resolveSibling((leftStanding ? name.substring(0, dot) : name) + "." + endings.get(chosen)));
        }
    }

    /**
     * Opens the dialog for a file that is written.
     *
     * @param endings the formats of the dialog in its order, and how their files end
     * @return null when nothing was chosen
     */
    public static Target save(FileDialog dialog, Map<String, String> endings) {
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(endings.values().stream().map(ending -> "*." + ending).toArray(String[]::new));
        while (true) {
            String named = open(dialog);
            if (named == null) {
                return null;
            }
            Target target = Target.of(Path.of(named), endings, List.copyOf(endings.keySet()).get(Math.max(0, dialog.getFilterIndex())));
            if (target.file().equals(Path.of(named)) || !Files.exists(target.file())) {
                return target;
            }
            // the file of the whole name is not written over unasked
            dialog.setFileName(target.file().getFileName().toString());
        }
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
        return last.isEmpty() || !Files.isDirectory(Path.of(last)) ? System.getProperty("user.home") : last;
    }
}
