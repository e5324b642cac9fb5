package org.disclosurecheck.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What the texts name is there: whoever follows the README and the handbook into the code arrives. */
class TextsTest {

    private static final String TEXTS = "(?!rules/.+/rule\\.md|releng/.*/changelog\\.md)(.*/)?[^/]+\\.md";
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s#]+)(?:#[^)\\s]*)?\\)");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern BLOCK = Pattern.compile("(?s)```.*?```");
    private static final Pattern FOLDER_OR_FILE = Pattern.compile("(?:bundles|features|releng|rules)/[\\w./-]+");
    /** What a build makes is not there before it. */
    private static final Pattern BUILT = Pattern.compile(".*/target(/.*)?");
    private static final Pattern SOURCE = Pattern.compile("(?:[\\w.]+/)?([A-Z]\\w+)\\.java");
    private static final Pattern NAME = Pattern.compile("([A-Z][a-z]\\w*)(?:\\.([a-z]\\w*)(?:\\(\\))?)?");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|record|enum) ([A-Z]\\w+)");
    private static final Pattern MODELLED = Pattern.compile("<eClassifiers [^>]*name=\"(\\w+)\"");
    /** Names of Java and of the platform, and of a key. */
    private static final Set<String> STRANGERS = Set.of("BigDecimal", "ServiceLoader", "Control", "FileTransfer", "Esc");

    @Test
    void links_lead_somewhere() throws IOException {
        assertEquals(List.of(), wrong((text, wrong) -> LINK.matcher(Sources.text(text)).results().map(found -> found.group(1))
                .filter(link -> !link.matches("[a-z]+:.*") && !Files.exists(text.resolveSibling(link))).forEach(wrong::add)));
    }

    @Test
    void folders_and_files_that_are_named_are_there() throws IOException {
        assertEquals(List.of(), wrong((text, wrong) -> words(text).filter(word -> FOLDER_OR_FILE.matcher(word).matches())
                .filter(word -> !BUILT.matcher(word).matches() && !Files.exists(ManifestsTest.root().resolve(word))).forEach(wrong::add)));
    }

    @Test
    void classes_that_are_named_are_there_and_have_what_is_said_of_them() throws IOException {
        Map<String, String> types = types();
        assertTrue(types.size() > 1000, "only " + types.size() + " types");
        assertEquals(List.of(), wrong((text, wrong) -> words(text).filter(word -> !known(word, types)).forEach(wrong::add)));
    }

    @Test
    void every_bundle_stands_on_the_page_of_the_architecture() throws IOException {
        String page = Sources.text(ManifestsTest.root().resolve("releng/handbook/architecture.md"));
        try (Stream<Path> bundles = Files.list(ManifestsTest.root().resolve("bundles"))) {
            assertEquals(List.of(), bundles.filter(bundle -> Files.exists(bundle.resolve("pom.xml")))
                    .map(bundle -> bundle.getFileName().toString().replace("org.disclosurecheck.", ""))
                    .filter(name -> !name.startsWith("nl.zh.") && !Pattern.compile("(?m)(?<![\\w.])" + Pattern.quote(name) + "(?![\\w.]*\\w)")
                            .matcher(page).find()).sorted().toList());
        }
    }

    private static boolean known(String word, Map<String, String> types) {
        var source = SOURCE.matcher(word);
        if (source.matches()) {
            return types.containsKey(source.group(1));
        }
        var name = NAME.matcher(word);
        if (!name.matches() || STRANGERS.contains(name.group(1))) {
            return true;
        }
        String code = types.get(name.group(1));
        return code != null && (name.group(2) == null || code.contains(name.group(2)));
    }

    /** What stands in backticks in running text. */
    private static Stream<String> words(Path text) {
        return CODE.matcher(BLOCK.matcher(Sources.text(text)).replaceAll("")).results().map(found -> found.group(1));
    }

    /** The types of the tree, each with the source that it stands in; those of the model with all of the model. */
    private static Map<String, String> types() throws IOException {
        Map<String, String> types = new HashMap<>();
        for (Path file : Sources.matching(".*\\.java|.*/disclosure\\.ecore")) {
            String source = Sources.text(file);
            (file.toString().endsWith(".java") ? TYPE : MODELLED).matcher(source).results()
                    .forEach(found -> types.put(found.group(1), source));
        }
        return types;
    }

    private static List<String> wrong(BiConsumer<Path, List<String>> look) throws IOException {
        List<Path> texts = Sources.matching(TEXTS);
        assertTrue(texts.size() > 30, "only " + texts.size() + " texts");
        List<String> all = new ArrayList<>();
        for (Path text : texts) {
            List<String> wrong = new ArrayList<>();
            look.accept(text, wrong);
            wrong.forEach(word -> all.add(Sources.named(text) + ": " + word));
        }
        return all;
    }
}
