package org.disclosurecheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.disclosurecheck.rules.pack.PackHome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An office with a rule of its own, a key and a place for packs; each test has another one. */
abstract class OfficeWithPacks {

    @TempDir
    Path temp;

    private String before;
    Path ours;
    OurRules rules;
    Path report;

    @BeforeEach
    void an_office_with_a_rule_of_its_own() throws IOException {
        before = System.getProperty(PackHome.PROPERTY);
        System.setProperty(PackHome.PROPERTY, temp.resolve("store").toString());
        ours = temp.resolve("本市规则");
        report = Program.faulty(temp.resolve("in/青禾镇.txt"));
        rules = new OurRules(ours).with("SUM-001");
        severity("warning");
    }

    @AfterEach
    void the_office_is_left() {
        if (before == null) {
            System.clearProperty(PackHome.PROPERTY);
        } else {
            System.setProperty(PackHome.PROPERTY, before);
        }
    }

    void severity(String severity) throws IOException {
        rules.severity("SUM-001", severity);
    }

    Path key() {
        Path key = temp.resolve("云溪市.key");
        if (!Files.exists(key)) {
            assertEquals(0, Program.run("rules", "keygen", "-o", temp.resolve("云溪市")).status());
        }
        return key;
    }

    Path pack(String version, Object... more) {
        Path file = temp.resolve("本市规则-" + version + ".mrp");
        Program program = run(List.of("rules", "pack", ours, "--version", version, "--date", "2027-01-05", "-o", file), more);
        assertEquals(0, program.status(), program.err());
        return file;
    }

    /** Only the office’s own rules, which is enough for most stories. */
    Path signed(String version) {
        return pack(version, "--key", key(), "--without-base");
    }

    /** With the built-in rules of the day. */
    Path whole(String version) {
        return pack(version, "--key", key());
    }

    /** On another machine than that where the key was made, which trusts its own. */
    void elsewhere() {
        String key = Program.run("rules", "trust").out().strip();
        assertEquals(0, Program.run("rules", "trust", "--remove", key).status());
    }

    void trust() {
        assertEquals(0, Program.run("rules", "trust", temp.resolve("云溪市.pub")).status());
    }

    Program check(Object... more) {
        return run(List.of("check", report, "--format", "jsonl"), more);
    }

    private static Program run(List<Object> call, Object... more) {
        return Program.run(Stream.concat(call.stream(), Stream.of(more)).toArray());
    }

    /** Trusts the office’s key and installs the pack. */
    void trust(Path pack) {
        trust();
        assertEquals(0, Program.run("rules", "install", pack).status());
    }
}
