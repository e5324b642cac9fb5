package org.disclosurecheck.workspace.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A folder that is looked at again and again: a file that stands there unchanged the second time is complete. */
public final class WatchedFolder {

    private final Path folder;
    private final Map<Path, String> before = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    public WatchedFolder(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    /** The files that were written completely since the last look; each is told once for each of its contents. */
    public List<Path> look() {
        List<Path> whole = new ArrayList<>();
        Map<Path, String> now = new HashMap<>();
        for (Arrivals.Arrival arrival : Files.isDirectory(folder) ? Arrivals.of(List.of(folder)) : List.<Arrivals.Arrival>of()) {
            String state = state(arrival.path());
            now.put(arrival.path(), state);
            // the same twice: nobody is writing it any more
            if (state != null && state.equals(before.get(arrival.path())) && told.add(arrival.path() + state)) {
                whole.add(arrival.path());
            }
        }
        before.clear();
        before.putAll(now);
        return whole;
    }

    private static String state(Path file) {
        try {
            return Files.size(file) + "@" + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException | UncheckedIOException e) {
            return null;
        }
    }
}
