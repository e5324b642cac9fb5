package org.disclosurecheck.workspace;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.osgi.service.datalocation.Location;

/**
 * The door of a workspace, passed before anything in it is touched: one that a newer version made, or that another
 * window has open, is not entered.
 */
public final class Gate {

    /** Raised when a workspace of this version cannot be read by the one before. */
    static final int FORMAT = 1;

    private static final String FILE = "margent.format";

    private Gate() {
    }

    /** Null when the workspace may be entered; otherwise one sentence that says why not. */
    public static String refusal() {
        Location location = Platform.getInstanceLocation();
        try {
            Path folder = URIUtil.toFile(URIUtil.toURI(location.getURL())).toPath();
            String refusal = refusal(folder);
            if (refusal != null) {
                return refusal;
            }
            if (!location.isLocked() && !location.lock()) {
                return Engine.language().choose("工作区 " + folder + " 正由另一个窗口使用：请切换到那个窗口，或用 -data 另选一个文件夹。",
                        "The workspace " + folder + " is in use by another window: go there, or choose another with -data.");
            }
            write(folder);
            return null;
        } catch (IOException | URISyntaxException e) {
            return Engine.language().choose("工作区打不开（" + e.getMessage() + "）：请检查磁盘空间和权限，或用 -data 另选一个文件夹。",
                    "The workspace cannot be opened (" + e.getMessage() + "): check space and permissions.");
        }
    }

    /** Whether the format of the workspace in that folder is one that this version knows. */
    public static String refusal(Path folder) throws IOException {
        Path file = folder.resolve(".metadata").resolve(FILE);
        String format = Files.exists(file) ? Files.readString(file).strip() : "";
        if (format.matches("\\d{1,9}") && Integer.parseInt(format) > FORMAT) {
            return Engine.language().choose("工作区 " + folder + " 由更新的版本建立，这个版本打不开；工作区没有改动。请使用新版本，或用 -data 另选一个文件夹。",
                    "The workspace " + folder + " was made by a newer version, which this one cannot open; nothing in it was "
                            + "changed. Use the newer version, or choose another folder with -data.");
        }
        return null;
    }

    private static void write(Path folder) throws IOException {
        Path file = folder.resolve(".metadata").resolve(FILE);
        if (!Files.exists(file) || !Files.readString(file).strip().equals(String.valueOf(FORMAT))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, FORMAT + "\n");
        }
    }
}
