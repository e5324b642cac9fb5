package org.disclosurecheck.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule pack as a feature: an administrator installs it into the built product by p2, from a folder, and takes it out again. */
class InstalledPackTest {

    private static final Path ROOT = root();
    private static final Path BUILT = ROOT.resolve(
            "releng/org.disclosurecheck.product/target/products/org.disclosurecheck.product/linux/gtk/x86_64/margent");
    private static final String UNIT = "margent.rulepack.ours.feature.group";

    @TempDir
    Path temp;
    private Path product;

    private record Said(int status, String text) {
    }

    @BeforeEach
    void aCopyOfTheProduct() throws IOException {
        Assumptions.assumeTrue(Files.isExecutable(BUILT.resolve("margent")), "no product was built for this system");
        Assumptions.assumeTrue(File.separatorChar == '/');
        product = temp.resolve("margent");
        try (Stream<Path> files = Files.walk(BUILT)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = product.resolve(BUILT.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    @Test
    void a_pack_is_installed_used_and_uninstalled() throws Exception {
        Path report = ROOT.resolve("releng/samples/qinghe-town-2019.txt");
        release();
        assertEquals("* 内置规则\n", margent("rules", "packs").text());
        Said installed = director("-repository", temp.resolve("site").toUri().toString(), "-installIU", UNIT);
        assertEquals(0, installed.status(), installed.text());

        Said packs = margent("rules", "packs");
        assertTrue(packs.text().contains("  ours@2027.1  2027-01-05  随程序安装  签名人不在可信名单上：yunxi ") && packs.text().contains("* 内置规则"), packs.text());
        Said unknown = margent("check", "--pack", "ours@2027.1", report.toString());
        assertEquals(4, unknown.status(), unknown.text());
        assertTrue(unknown.text().contains("签名人不在可信名单上"), unknown.text());
        margent("rules", "trust", temp.resolve("yunxi.pub").toString());
        Said checked = margent("check", "--format", "jsonl", "--pack", "ours@2027.1", report.toString());
        assertTrue(checked.text().contains("\"rulePack\":{\"id\":\"ours\",\"version\":\"2027.1\""), checked.text());
        assertTrue(checked.text().contains("\"rule\":\"SUM-001\",\"severity\":\"warning\""), checked.text());
        assertFalse(margent("check", "--format", "jsonl", report.toString()).text().contains("rulePack"), "nobody took it into use");

        Said gone = director("-uninstallIU", UNIT);
        assertEquals(0, gone.status(), gone.text());
        assertEquals("* 内置规则\n", margent("rules", "packs").text());
        assertEquals(2, margent("check", "--pack", "ours@2027.1", report.toString()).status(), "it is a wrong call to ask for it");
    }

    /** With one rule changed, by an office that this machine does not know. */
    private void release() throws Exception {
        Path rule = temp.resolve("ours/sums/SUM-001-ours");
        Path from;
        try (Stream<Path> rules = Files.list(ROOT.resolve("rules/common/sums"))) {
            from = rules.filter(folder -> folder.getFileName().toString().startsWith("SUM-001")).findFirst().orElseThrow();
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path copy = rule.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, Files.readString(file).replaceFirst("(?m)^severity: error$", "severity: warning")
                        .replaceAll("(- |finding: )error ", "$1warning "));
            }
        }
        Map<String, String> elsewhere = Map.of("MARGENT_PACKS", temp.resolve("elsewhere").toString());
        assertEquals(0, run(elsewhere, "margent", "rules", "keygen", "-o", temp.resolve("yunxi").toString()).status());
        Said packed = run(elsewhere, "margent", "rules", "pack", temp.resolve("ours").toString(), "--version", "2027.1", "--date", "2027-01-05",
                "--key", temp.resolve("yunxi.key").toString(), "-o", temp.resolve("ours.mrp").toString(), "--p2", temp.resolve("site").toString());
        assertEquals(0, packed.status(), packed.text());
        assertTrue(packed.text().contains(UNIT), packed.text());
    }

    private Said margent(String... words) throws Exception {
        return run(Map.of(), "margent", words);
    }

    private Said director(String... words) throws Exception {
        List<String> all = new ArrayList<>(List.of("-nosplash", "-consoleLog", "-application", "org.eclipse.equinox.p2.director"));
        all.addAll(List.of(words));
        return run(Map.of(), "margent-workbench", all.toArray(String[]::new));
    }

    private Said run(Map<String, String> surroundings, String program, String... words) throws Exception {
        List<String> call = new ArrayList<>(List.of(product.resolve(program).toString()));
        call.addAll(List.of(words));
        Path said = temp.resolve("said");
        ProcessBuilder process = new ProcessBuilder(call).redirectErrorStream(true).redirectOutput(said.toFile());
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().put("MARGENT_PACKS", temp.resolve("packs").toString());
        process.environment().put("XDG_CACHE_HOME", temp.resolve("cache").toString());
        process.environment().putAll(surroundings);
        int status = process.start().waitFor();
        return new Said(status, Files.readString(said, StandardCharsets.UTF_8));
    }

    private static Path root() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(at.resolve("releng/samples"))) {
            at = at.getParent();
        }
        return at;
    }
}
