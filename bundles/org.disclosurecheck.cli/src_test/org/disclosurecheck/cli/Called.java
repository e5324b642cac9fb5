package org.disclosurecheck.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.rules.source.Json;

/**
 * A call of the program that ended.
 *
 * @param status its exit status
 * @param out what it printed
 * @param err what it said beside that
 */
record Called(int status, String out, String err) {

    static Called margent(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(words, new ByteArrayInputStream(new byte[0]), out, err);
        return new Called(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The JSON objects that were printed, one a line; every scalar as a word. */
    List<Map<String, Object>> lines() throws IOException {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (String line : out.lines().toList()) {
            lines.add(Json.map(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8))));
        }
        return lines;
    }

    /** The findings of the first line: “rule severity location”. */
    @SuppressWarnings("unchecked")
    List<String> findings() throws IOException {
        return ((List<Map<String, Object>>) lines().get(0).get("findings")).stream()
                .map(f -> f.get("rule") + " " + f.get("severity") + " " + f.get("location")).sorted().toList();
    }
}
