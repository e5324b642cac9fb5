package org.disclosurecheck.rules.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;

import org.disclosurecheck.rules.RuleEngine;
import org.disclosurecheck.rules.RuleRunner;

/** The built-in book, as it was compiled into the packs, and the folders it was compiled from. */
final class Book {

    static final RuleRunner RUNNER = ServiceLoader.load(RuleEngine.class).findFirst().orElseThrow().builtIn();
    static final Path FOLDER = folder();

    private Book() {
    }

    private static Path folder() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(at.resolve("rules/common"))) {
            at = at.getParent();
        }
        return at.resolve("rules");
    }
}
