package org.disclosurecheck.testkit.generate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences to choose from, each perhaps under conditions, with words in braces to be filled in. They stand in
 * phrases.txt, which says how.
 */
final class Phrases {

    private static final Pattern WORD = Pattern.compile("\\{(\\w+)}");
    private static final Pattern CONDITION = Pattern.compile("(!?)(\\w+)(?:([=>])(\\w+))?");
    private static final Map<String, List<Phrase>> SLOTS = load();

    private final Map<String, String> words;
    private final Random random;

    /** @param words the words that may be filled in and asked for; a word that is not among them is false */
    Phrases(Map<String, String> words, Random random) {
        this.words = words;
        this.random = random;
    }

    private record Phrase(List<String> conditions, String text) {
    }

    /** One of the sentences of that name whose conditions hold, filled in; empty when there is none. */
    String one(String slot) {
        List<String> some = some(slot, 1);
        return some.isEmpty() ? "" : some.get(0);
    }

    /** Different ones, at most so many. */
    List<String> some(String slot, int most) {
        List<Phrase> fitting = new ArrayList<>(SLOTS.get(slot).stream().filter(this::fits).toList());
        List<String> chosen = new ArrayList<>();
        while (chosen.size() < most && !fitting.isEmpty()) {
            chosen.add(filled(fitting.remove(random.nextInt(fitting.size())).text()));
        }
        return chosen;
    }

    private boolean fits(Phrase phrase) {
        return phrase.conditions().stream().allMatch(this::holds);
    }

    private boolean holds(String condition) {
        Matcher m = CONDITION.matcher(condition);
        if (!m.matches()) {
            throw new IllegalStateException("phrases.txt: condition " + condition);
        }
        String left = words.get(m.group(2));
        boolean holds = left != null;
        if (m.group(3) != null) {
            int order = Long.compare(Long.parseLong(left), number(m.group(4)));
            holds = m.group(3).equals("=") ? order == 0 : order > 0;
        }
        return holds == m.group(1).isEmpty();
    }

    private long number(String word) {
        return Long.parseLong(words.getOrDefault(word, word));
    }

    private String filled(String text) {
        return WORD.matcher(text).replaceAll(m -> {
            String word = words.get(m.group(1));
            if (word == null) {
                throw new IllegalStateException("phrases.txt: no word for {" + m.group(1) + "}");
            }
            return Matcher.quoteReplacement(word);
        });
    }

    private static Map<String, List<Phrase>> load() {
        Map<String, List<Phrase>> slots = new HashMap<>();
        List<Phrase> current = List.of();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Phrases.class.getResourceAsStream("phrases.txt"), StandardCharsets.UTF_8))) {
            for (String line : in.lines().toList()) {
                if (line.startsWith("## ")) {
                    current = slots.computeIfAbsent(line.substring(3), name -> new ArrayList<>());
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    current.add(phrase(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return slots;
    }

    private static Phrase phrase(String line) {
        int end = line.startsWith("[") ? line.indexOf(']') : -1;
        return end < 0 ? new Phrase(List.of(), line)
                : new Phrase(List.of(line.substring(1, end).split(" ")), line.substring(end + 1).strip());
    }
}
