package org.disclosurecheck.rules.source;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.disclosurecheck.rules.diagnosis.RuleTexts;

/** The files of a rule folder as texts; what cannot be read is told. */
final class RuleFiles {

    private final Path folder;
    private final Faults faults;

    RuleFiles(Path folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
    }

    /** The cases as they are written; whether they are right is found out when they run. */
    Map<String, String> cases() throws IOException {
        Map<String, String> cases = new TreeMap<>();
        Path files = folder.resolve("cases");
        if (Files.isDirectory(files)) {
            try (Stream<Path> list = Files.list(files)) {
                for (Path file : (Iterable<Path>) list.filter(path -> path.toString().endsWith(".yaml"))::iterator) {
                    if (!Files.isRegularFile(file) || Files.size(file) > RuleTexts.MOST_BYTES) {
                        continue;
                    }
                    cases.put(file.getFileName().toString().replaceFirst("\\.yaml$", ""), new String(
                            Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            }
        }
        return cases;
    }

    /** The text of a file; null when there is none, or none that can be read. */
    String text(String file) throws IOException {
        Path path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
            faults.add(folder, "“" + file + "” is missing");
            return null;
        }
        if (Files.size(path) > RuleTexts.MOST_BYTES) {
            faults.add(path, "the file is too large, or no text");
            return null;
        }
        try {
            return Files.readString(path).replaceFirst("^\ufeff", "");
        } catch (CharacterCodingException e) {
            faults.add(path, "the file is not UTF-8 text");
            return null;
        }
    }

    /** @param whole false for a file that need not have every sentence */
    Map<String, String> properties(String file, boolean whole) throws IOException {
        String text = text(file);
        Map<String, String> found = new TreeMap<>();
        if (text != null) {
            Properties properties = new Properties();
            try {
                properties.load(new StringReader(text));
            } catch (IllegalArgumentException e) {
                faults.add(folder.resolve(file), e.getMessage());
            }
            properties.forEach((key, value) -> found.put(key.toString(), value.toString()));
            if (!found.containsKey("message") && whole) {
                faults.add(folder.resolve(file), "“message” is missing");
            }
        }
        return found;
    }
}
