package org.disclosurecheck.extract.internal.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words that are data: a text file with lines “name: word word …”; “#” begins a remark. */
public final class WordList {

    private final Map<String, List<String>> words = new LinkedHashMap<>();

    private WordList() {
    }

    /** Reads the resource of that name beside the class. */
    public static WordList of(Class<?> beside, String name) {
        WordList list = new WordList();
        try (InputStream in = beside.getResourceAsStream(name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int colon = line.indexOf(':');
                if (colon > 0 && line.charAt(0) != '#') {
                    List<String> named = list.words.computeIfAbsent(line.substring(0, colon), k -> new ArrayList<>());
                    for (String word : line.substring(colon + 1).split(" ")) {
                        if (!word.isEmpty()) {
                            named.add(word);
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return list;
    }

    public List<String> words(String name) {
        return words.getOrDefault(name, List.of());
    }

    public Iterable<String> names() {
        return words.keySet();
    }
}
