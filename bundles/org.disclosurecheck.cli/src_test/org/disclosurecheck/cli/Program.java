package org.disclosurecheck.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.cli.call.Terminal;
import org.disclosurecheck.rules.source.Json;

/** The program, called as from a shell, with what it said. */
record Program(int status, String out, String err) {

    static Program run(Object... words) {
        return with("", Map.of(), words);
    }

    static Program with(String in, Map<String, String> environment, Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream given = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
        // how far a run is, is told after some seconds only: whether that is ever reached depends on the machine
        int status = new Main(new Terminal(given, out, err, environment, false).telling(Long.MAX_VALUE))
                .run(List.of(words).stream().map(Object::toString).toList());
        return new Program(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** The JSON objects that were printed, one a line; every scalar as a word. */
    List<Map<String, Object>> objects() throws IOException {
        List<Map<String, Object>> objects = new ArrayList<>();
        for (String line : lines()) {
            objects.add(Json.map(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8))));
        }
        return objects;
    }

    /** The findings of the first report: “rule severity location”. */
    @SuppressWarnings("unchecked")
    List<String> findings() throws IOException {
        return ((List<Map<String, Object>>) objects().get(0).get("findings")).stream()
                .map(f -> f.get("rule") + " " + f.get("severity") + " " + f.get("location")).sorted().toList();
    }

    /** A report with errors: the sample that ships with the source, under another name. */
    static Path faulty(Path file) throws IOException {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(at.resolve("releng/samples"))) {
            at = at.getParent();
        }
        Files.createDirectories(file.getParent());
        return Files.copy(at.resolve("releng/samples/qinghe-town-2019.txt"), file);
    }
}
