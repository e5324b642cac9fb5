package org.disclosurecheck.rules.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleEngine;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.source.BookFolder;

/** Rules of the catalogue in Chinese sentences, as a book on top of the built-in one: each replaces the rule of its id. */
final class SaidRules {

    private SaidRules() {
    }

    /** The sentences by rule id. */
    static Map<String, String> sentences() throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (String line : Files.readAllLines(Book.FOLDER.resolve("tests/src_test/org/disclosurecheck/rules/tests/said.txt"))) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] columns = line.split("\t", 2);
                found.put(columns[0], columns[1]);
            }
        }
        return found;
    }

    /** The folders of all rules by id, in either form. */
    static Map<String, List<Path>> folders() throws IOException {
        Map<String, List<Path>> folders = new TreeMap<>();
        for (Path folder : BookFolder.ruleFolders(Book.FOLDER)) {
            if (Files.exists(folder.resolve("rule.drl"))) {
                folders.computeIfAbsent(folder.getFileName().toString().substring(0, 7), id -> new java.util.ArrayList<>()).add(folder);
            }
        }
        return folders;
    }

    /** Opens the book with rule.txt in the place of each rule.drl. */
    static RuleRunner open(Path book) throws IOException, RuleBookException {
        Map<String, List<Path>> folders = folders();
        for (Map.Entry<String, String> said : sentences().entrySet()) {
            Path from = folders.get(said.getKey()).get(0);
            Path to = Files.createDirectories(book.resolve(from.getParent().getFileName()).resolve(from.getFileName()));
            try (Stream<Path> files = Files.list(from)) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    if (!file.getFileName().toString().equals("rule.drl")) {
                        Files.copy(file, to.resolve(file.getFileName()));
                    }
                }
            }
            Files.writeString(to.resolve("rule.txt"), said.getValue());
        }
        return ServiceLoader.load(RuleEngine.class).findFirst().orElseThrow().open(book);
    }
}
