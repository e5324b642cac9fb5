package org.disclosurecheck.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a manifest says of its neighbours, a plain class path must hear too: from the bundle's pom. */
class ManifestsTest {

    private static final String US = "org.disclosurecheck.";

    @TestFactory
    Stream<DynamicTest> a_bundle_names_its_neighbours_in_manifest_and_pom_alike() throws IOException {
        Path root = root();
        List<Path> manifests;
        try (Stream<Path> bundles = Files.list(root.resolve("bundles"))) {
            manifests = bundles.map(bundle -> bundle.resolve("META-INF/MANIFEST.MF")).filter(Files::exists).sorted()
                    .toList();
        }
        return manifests.stream().map(manifest -> dynamicTest(manifest.getParent().getParent().getFileName().toString(),
                () -> {
                    String pom = Files.readString(manifest.getParent().resolveSibling("pom.xml"));
                    for (String required : required(manifest)) {
                        assertTrue(pom.contains("<artifactId>" + required + "</artifactId>"),
                                required + " is required by the manifest and missing in the pom");
                    }
                }));
    }

    @Test
    void nothing_that_ships_asks_for_spark() throws IOException {
        try (Stream<Path> files = Files.walk(root(), 3)) {
            List<Path> asking = files.filter(file -> file.toString().matches(".*/(bundles|features|rules|releng)/[^/]+/pom\\.xml"))
                    .filter(pom -> !pom.getParent().endsWith("org.disclosurecheck.spark")).filter(ManifestsTest::namesSpark)
                    .toList();
            assertEquals(List.of(), asking);
        }
    }

    private static boolean namesSpark(Path pom) {
        try {
            return Files.readString(pom).matches("(?s).*<artifactId>(org\\.disclosurecheck\\.spark|spark-[a-z]+_[0-9.]+)<.*");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> required(Path manifest) throws IOException {
        try (InputStream in = Files.newInputStream(manifest)) {
            String require = new Manifest(in).getMainAttributes().getValue("Require-Bundle");
            return require == null ? List.of()
                    : Stream.of(require.split(",")).map(entry -> entry.replaceFirst(";.*", "").strip())
                            .filter(name -> name.startsWith(US)).toList();
        }
    }

    static Path root() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(at.resolve("bundles"))) {
            at = at.getParent();
        }
        return at;
    }
}
