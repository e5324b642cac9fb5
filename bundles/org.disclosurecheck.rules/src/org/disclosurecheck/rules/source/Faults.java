package org.disclosurecheck.rules.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.rules.RuleBookException;

/** Collects what is wrong with a rule book, one line each, so that its author sees everything at once. */
public final class Faults {

    private final Path root;
    private final List<String> lines = new ArrayList<>();

    /** @param root folder that file names are shown relative to */
    public Faults(Path root) {
        this.root = root;
    }

    /** @param line 1-based, or 0 when it is not known */
    public void add(Path file, int line, String what) {
        String name = (file.startsWith(root) ? root.relativize(file) : file).toString().replace('\\', '/');
        lines.add((name.isEmpty() ? root.toString() : name) + (line > 0 ? ":" + line : "") + ": " + what);
    }

    /** A line that names its place itself. */
    void add(String line) {
        lines.add(line);
    }

    public void add(Path file, String what) {
        add(file, 0, what);
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** @throws RuleBookException when anything was added */
    public void throwIfAny() throws RuleBookException {
        if (!lines.isEmpty()) {
            throw new RuleBookException(lines);
        }
    }
}
