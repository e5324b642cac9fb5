package org.disclosurecheck.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What the systems ask of a product on which this build does not run. */
class ProductFilesTest {

    private static final Path ROOT = ManifestsTest.root();
    private static final Path MAC = ROOT.resolve("releng/org.disclosurecheck.product/macosx");

    @Test
    void lines_of_windows_scripts_end_as_windows_ends_them_and_have_letters_of_every_code_page() throws IOException {
        try (Stream<Path> scripts = Files.list(ROOT.resolve("features/org.disclosurecheck.ide.feature/rootfiles/win"))) {
            List<String> texts = scripts.map(Sources::text).toList();
            assertTrue(texts.size() >= 2);
            assertEquals(List.of(), texts.stream().filter(text -> text.replace("\r\n", "").matches("(?s).*[\n\r].*")
                    || !StandardCharsets.US_ASCII.newEncoder().canEncode(text)).toList());
        }
    }

    @Test
    void the_mac_program_names_a_script_and_a_picture_that_are_there() throws IOException {
        String plist = Sources.text(MAC.resolve("Info.plist"));
        assertTrue(Files.isExecutable(MAC.resolve("MacOS").resolve(value(plist, "CFBundleExecutable"))));
        assertEquals("icns", new String(Files.readAllBytes(MAC.resolve("Resources").resolve(value(plist, "CFBundleIconFile"))), 0, 4,
                StandardCharsets.US_ASCII));
    }

    private static String value(String plist, String key) {
        Matcher found = Pattern.compile("<key>" + key + "</key><string>([^<]+)</string>").matcher(plist);
        assertTrue(found.find(), key);
        return found.group(1);
    }
}
