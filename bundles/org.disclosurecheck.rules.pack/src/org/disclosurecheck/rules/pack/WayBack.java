package org.disclosurecheck.rules.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.disclosurecheck.rules.Edition;

/**
 * Which version is in use, and which were before: a file whose last line is the present one. Without a line, the built-in
 * rules are in use.
 */
final class WayBack {

    private final Path file;

    WayBack(Path root) {
        file = PackHome.active(root);
    }

    /** The version in use, of which nothing but id and version is known; null for the built-in rules. */
    Edition last() throws IOException {
        List<String> lines = lines();
        return lines.isEmpty() ? null : edition(lines.get(lines.size() - 1));
    }

    /** From now on that version is in use. */
    void step(Edition edition) throws IOException {
        List<String> lines = lines();
        String line = line(edition);
        if (lines.isEmpty() || !lines.get(lines.size() - 1).equals(line)) {
            lines.add(line);
            write(lines);
        }
    }

    /**
     * One step back, and on over versions that are no longer there.
     *
     * @return false when there is no step to take back
     */
    boolean back(Predicate<Edition> isThere) throws IOException {
        List<String> lines = lines();
        if (lines.isEmpty()) {
            return false;
        }
        do {
            lines.remove(lines.size() - 1);
        } while (!lines.isEmpty() && !isThere.test(edition(lines.get(lines.size() - 1))));
        write(lines);
        return true;
    }

    /** A version that is not in use leads nowhere any more. */
    void forget(Edition edition) throws IOException {
        String gone = line(edition);
        List<String> kept = new ArrayList<>();
        for (String line : lines()) {
            // what was left for the removed version and taken again afterwards is one step back, not two
            if (!line.equals(gone) && (kept.isEmpty() || !line.equals(kept.get(kept.size() - 1)))) {
                kept.add(line);
            }
        }
        write(kept);
    }

    /** Back to the built-in rules at once. */
    void clear() throws IOException {
        Files.deleteIfExists(file);
    }

    private static String line(Edition edition) {
        return edition.id() + "\t" + edition.version();
    }

    private static Edition edition(String line) {
        int tab = line.indexOf('\t');
        return new Edition(line.substring(0, tab), line.substring(tab + 1), "", "");
    }

    private List<String> lines() throws IOException {
        return Files.isRegularFile(file) ? new ArrayList<>(Files.readAllLines(file).stream()
                .filter(line -> line.indexOf('\t') > 0).toList()) : new ArrayList<>();
    }

    private void write(List<String> lines) throws IOException {
        if (lines.isEmpty()) {
            clear();
        } else {
            Folders.write(file, String.join("\n", lines) + "\n");
        }
    }
}
