package org.disclosurecheck.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** How the sources read. The numbers are bounds that may fall and never rise: what grows over one is split by meaning. */
class ShapeTest {

    private static final int LONGEST_CLASS = 400;
    private static final int LONGEST_TEST = 320;
    /** So many classes are longer than {@value #LONG} lines. */
    private static final int LONG_CLASSES = 29;
    private static final int LONG = 250;
    private static final int WIDEST_LINE = 160;

    private static final String JAVA = "(bundles|rules|releng)/.*\\.java";
    private static final String SHIPPED = "(bundles|rules)/(?![^/]+\\.tests/)[^/]+/src/.*\\.java";
    private static final Pattern PUBLIC = Pattern.compile(
            "(?m)^public (?:(?:final|abstract|sealed|non-sealed) )*(?:class|interface|record|enum|@interface) ");
    private static final Pattern COMMENTED = Pattern.compile("(?s).*\\*/(?:\\s*@\\w+(?:\\([^)]*\\))?)*\\s*");
    private static final Pattern ONE_WORD = Pattern.compile("@(?:Test|ParameterizedTest)\\b[^{;]*? void [^_\\W]+\\(");
    /** Javadoc sees a tag at the beginning of a line only. */
    private static final Pattern TAG_IN_A_LINE = Pattern.compile("/?\\*+ .*\\S +@(?:return|param|throws) ");

    @Test
    void every_public_type_of_an_exported_package_tells_what_it_is() throws IOException {
        List<Path> exported = Sources.matching("(bundles|rules)/[^/]+/META-INF/MANIFEST\\.MF").stream()
                .flatMap(ShapeTest::exported).flatMap(ShapeTest::files).toList();
        assertTrue(exported.size() > 500, "only " + exported.size() + " files");
        assertEquals(List.of(), named(exported.stream().filter(file -> !documented(Sources.text(file)))));
    }

    @Test
    void a_tag_of_javadoc_begins_its_line() throws IOException {
        assertEquals(List.of(), named(Sources.matching(JAVA).stream()
                .filter(file -> Sources.text(file).lines().map(String::strip).anyMatch(TAG_IN_A_LINE.asPredicate()))));
    }

    @Test
    void a_test_is_called_by_a_sentence() throws IOException {
        assertEquals(List.of(), named(Sources.matching(JAVA).stream().filter(file -> ONE_WORD.matcher(Sources.text(file)).find())));
    }

    @Test
    void no_class_grows_beyond_the_longest() throws IOException {
        assertEquals(List.of(), named(Sources.matching(JAVA).stream()
                .filter(file -> length(file) > (shipped(file) ? LONGEST_CLASS : LONGEST_TEST))));
    }

    @Test
    void long_classes_do_not_become_more() throws IOException {
        List<String> longer = named(Sources.matching(SHIPPED).stream().filter(file -> length(file) > LONG));
        assertTrue(longer.size() <= LONG_CLASSES, longer.size() + " classes are longer than " + LONG + " lines: " + longer);
    }

    @Test
    void lines_fit_on_a_screen() throws IOException {
        assertEquals(List.of(), named(Sources.matching(SHIPPED).stream()
                .filter(file -> Sources.text(file).lines().anyMatch(line -> line.length() > WIDEST_LINE))));
    }

    private static boolean documented(String source) {
        Matcher type = PUBLIC.matcher(source);
        if (!type.find()) {
            return true;
        }
        String before = source.substring(0, type.start());
        return COMMENTED.matcher(before).matches() && before.startsWith("/**", before.lastIndexOf("/*"));
    }

    private static boolean shipped(Path file) {
        return Sources.named(file).matches(SHIPPED);
    }

    private static long length(Path file) {
        return Sources.text(file).lines().count();
    }

    private static List<String> named(Stream<Path> files) {
        return files.map(Sources::named).toList();
    }

    private static Stream<Path> exported(Path manifest) {
        try (InputStream in = Files.newInputStream(manifest)) {
            String exports = new Manifest(in).getMainAttributes().getValue("Export-Package");
            Path src = manifest.getParent().resolveSibling("src");
            return exports == null ? Stream.of()
                    : Stream.of(exports.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                            .map(entry -> src.resolve(entry.replaceFirst("(?s);.*", "").strip().replace('.', '/')))
                            .filter(Files::isDirectory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
