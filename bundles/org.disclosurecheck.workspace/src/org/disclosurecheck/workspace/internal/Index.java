package org.disclosurecheck.workspace.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The index of an inspection: a line for every change, read back at the next start. A line that was cut off when the
 * program or the machine stopped is passed over, and costs one check.
 */
final class Index {

    private static final int FEW = 64;

    private final Path file;
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    Index(Path file) {
        this.file = file;
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
            lines.forEach(this::take);
            if (lines.size() > 2 * entries.size() + FEW || lines.size() > 0 && !endsWhole()) {
                SafeFile.write(file, entries.values().stream().map(RecordJson::write)
                        .collect(Collectors.joining("\n", "", "\n")));
            }
        } catch (IOException e) {
            // everything is checked anew
            entries.clear();
        }
    }

    private boolean endsWhole() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return bytes[bytes.length - 1] == '\n';
    }

    private void take(String line) {
        try {
            Entry entry = RecordJson.read(line, Entry.class);
            if (entry.summary() == null) {
                entries.remove(entry.path());
            } else {
                entries.put(entry.path(), entry);
            }
        } catch (IOException e) {
            // cut off
        }
    }

    Entry get(String path) {
        return entries.get(path);
    }

    Collection<Entry> all() {
        return entries.values();
    }

    void put(Entry entry) throws IOException {
        entries.put(entry.path(), entry);
        append(entry);
    }

    void remove(String path) throws IOException {
        if (entries.remove(path) != null) {
            append(new Entry(path, 0, null, null, null, null));
        }
    }

    private synchronized void append(Entry entry) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, RecordJson.write(entry) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
