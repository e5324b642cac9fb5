package org.disclosurecheck.rules.drools;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.disclosurecheck.prose.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeVersionTest {

    private static final String ANCHOR = "org/disclosurecheck/prose/Sentences.class";

    @TempDir
    Path temp;

    private byte[] version(Path place) throws Exception {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {place.toUri().toURL()}, null)) {
            return CodeVersion.of(List.of(loader.loadClass("org.disclosurecheck.prose.Sentences")));
        }
    }

    private static byte[] anchor() throws IOException {
        return Sentences.class.getResourceAsStream("/" + ANCHOR).readAllBytes();
    }

    private static void write(Path folder, String name, byte[] content) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.write(folder.resolve(name), content);
    }

    private void jar(Path file, String neighbour) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(ANCHOR));
            zip.write(anchor());
            zip.putNextEntry(new ZipEntry("org/disclosurecheck/prose/Other.class"));
            zip.write(neighbour.getBytes());
        }
    }

    @Test
    void a_class_of_ours_that_changes_in_a_folder_changes_it() throws Exception {
        write(temp, ANCHOR, anchor());
        write(temp, "org/disclosurecheck/prose/Other.class", new byte[] {1});
        byte[] before = version(temp);
        assertArrayEquals(before, version(temp));
        write(temp, "org/disclosurecheck/prose/Other.class", new byte[] {2});
        assertFalse(Arrays.equals(before, version(temp)));
    }

    @Test
    void what_is_not_ours_does_not_count() throws Exception {
        write(temp, ANCHOR, anchor());
        byte[] before = version(temp);
        write(temp, "com/acme/Other.class", new byte[] {1});
        assertArrayEquals(before, version(temp));
    }

    @Test
    void of_a_jar_the_checksums_count() throws Exception {
        jar(temp.resolve("a.jar"), "one");
        jar(temp.resolve("b.jar"), "one");
        jar(temp.resolve("c.jar"), "two");
        assertArrayEquals(version(temp.resolve("a.jar")), version(temp.resolve("b.jar")));
        assertFalse(Arrays.equals(version(temp.resolve("a.jar")), version(temp.resolve("c.jar"))));
        assertTrue(version(temp.resolve("a.jar")).length > 0);
    }
}
