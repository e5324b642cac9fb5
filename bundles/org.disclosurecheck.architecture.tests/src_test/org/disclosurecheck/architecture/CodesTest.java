package org.disclosurecheck.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Callers look up what a code of a problem means. */
class CodesTest {

    private static final Pattern CODE = Pattern.compile(
            "(?:Problem\\.(?:fatal|note)|new Unreadable|Unreadable\\.said)\\(\\s*\"([a-z-]+)\"");

    @Test
    void every_problem_of_a_report_stands_in_the_contract() throws IOException {
        String contract = Files.readString(ManifestsTest.root().resolve("releng/handbook/contract.md"));
        TreeSet<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(ManifestsTest.root().resolve("bundles"))) {
            for (Path file : files.filter(file -> file.toString().matches(".*/org\\.[a-z.]+/src/.*\\.java")).toList()) {
                CODE.matcher(Files.readString(file)).results().map(found -> found.group(1)).forEach(codes::add);
            }
        }
        assertTrue(codes.size() > 40, codes.toString());
        assertEquals(List.of(), codes.stream().filter(code -> !contract.contains("`" + code + "`")).toList());
    }
}
