package org.disclosurecheck.rules.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.rules.source.Yaml;

/**
 * The clean report that every case starts from: all sections, all cells 0, prose with which no rule finds fault. Its
 * words are in base-report.yaml.
 */
final class BaseReport {

    private static final String FILE = "base-report.yaml";

    private BaseReport() {
    }

    /** The parts by their names in a case file; {unit} and {year} are still open in their words. */
    static Map<String, Object> parts() {
        try (InputStream in = BaseReport.class.getResourceAsStream(FILE)) {
            return new LinkedHashMap<>(Yaml.map(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Yaml.Fault e) {
            throw new IllegalStateException(FILE + ":" + e.line() + ": " + e.getMessage());
        }
    }

    /** One text or a list of texts, as a list. */
    static List<String> texts(Object value) {
        if (value instanceof List<?> many) {
            return many.stream().map(String::valueOf).toList();
        }
        return value.toString().isEmpty() ? List.of() : value.toString().lines().filter(line -> !line.isBlank()).toList();
    }
}
