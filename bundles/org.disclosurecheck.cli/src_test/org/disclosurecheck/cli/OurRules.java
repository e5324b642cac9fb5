package org.disclosurecheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of rules of an office’s own: built-in rules, copied where they may be changed. */
record OurRules(Path folder) {

    /** Copies the built-in rule of the sums family. */
    OurRules with(String id) throws IOException {
        Path family = source("rules/common/sums");
        Path from;
        try (var rules = Files.list(family)) {
            from = rules.filter(rule -> rule.getFileName().toString().startsWith(id)).findFirst().orElseThrow();
        }
        try (var files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path copy = rule(id).resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return this;
    }

    /** Where the copy lies. */
    Path rule(String id) {
        return folder.resolve("sums").resolve(id + "-ours");
    }

    /** Changes a file of a rule. */
    OurRules change(String id, String file, String regex, String replacement) throws IOException {
        Path path = rule(id).resolve(file);
        String before = Files.readString(path);
        String after = before.replaceAll(regex, replacement);
        if (after.equals(before)) {
            throw new IllegalArgumentException(regex + " is not in " + path);
        }
        Files.writeString(path, after);
        return this;
    }

    /** Findings of the rule have this severity from now on, and its cases say so. */
    OurRules severity(String id, String severity) throws IOException {
        change(id, "rule.md", "(?m)^severity: .*", "severity: " + severity);
        try (var files = Files.list(rule(id).resolve("cases"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.writeString(file, Files.readString(file).replaceAll("(- |finding: )(error|warning|info) ", "$1" + severity + " "));
            }
        }
        return this;
    }

    private static Path source(String name) {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(at.resolve("rules/common"))) {
            at = at.getParent();
        }
        return at.resolve(name);
    }
}
