package org.disclosurecheck.rules.sentences;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The noun table: what an officer may speak of, by its Chinese names. Read when the first sentence is. */
final class Nouns {

    /** Where an explanation stands in a line of that kind; the last column unless it is named here. */
    private static final List<String> WITHOUT_DOC = List.of("t2row", "t2col", "t3row", "t3col", "t4group", "t4col", "kind", "base", "class");
    /** Which nouns share their attributes. */
    private static final Map<String, String> OWNERS = Map.of("Cell()", "格", "CellGroup( !whole )", "格组", "CellGroup( whole )",
            "格组", "LegalWords.Published()", "决定数", "Contradiction()", "两数");

    private static Nouns table;

    private final Map<String, List<Word>> words = new LinkedHashMap<>();
    private final Map<String, String> bases = new LinkedHashMap<>();
    private final Map<String, String> classes = new LinkedHashMap<>();

    private Nouns(String text) {
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::line);
    }

    static synchronized Nouns table() {
        if (table == null) {
            try (InputStream in = Nouns.class.getResourceAsStream("nouns.tsv")) {
                table = new Nouns(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return table;
    }

    private void line(String line) {
        List<String> columns = new ArrayList<>(Arrays.asList(line.split("\t", -1)));
        String kind = columns.remove(0);
        switch (kind) {
            case "class" -> classes.put(columns.get(0), columns.get(1));
            case "base" -> bases.put(columns.get(0), columns.get(1));
            case "attr" -> {
                String owner = columns.remove(0);
                add("attr:" + owner, columns);
            }
            default -> add(kind, columns);
        }
    }

    private void add(String kind, List<String> columns) {
        String[] names = columns.get(0).split("\\|");
        boolean doc = WITHOUT_DOC.stream().noneMatch(kind::equals);
        List<String> data = List.copyOf(columns.subList(1, columns.size() - (doc ? 1 : 0)));
        String explained = doc ? columns.get(columns.size() - 1) : "";
        List<Word> all = words.computeIfAbsent(kind, key -> new ArrayList<>());
        boolean yesAndNo = kind.equals("fact") || kind.startsWith("attr:") && data.get(0).equals("fact");
        for (int i = 0; i < names.length; i++) {
            boolean no = yesAndNo && i == 1;
            all.add(new Word(names[i], yesAndNo ? names[i] : names[0], no ? kind + "!" : kind, data, no ? "与“" + names[0] + "”相反" : explained));
        }
        if (kind.equals("fact")) {
            // the second column holds the names for no
            all.remove(all.size() - 1);
            all.add(new Word(names[0], names[0], "fact", data.subList(1, data.size()), explained));
            all.add(new Word(data.get(0), data.get(0), "fact!", data.subList(1, data.size()), "与“" + names[0] + "”相反"));
        }
    }

    List<Word> of(String kind) {
        return words.getOrDefault(kind, List.of());
    }

    /** The words of that kind and of their denials. */
    List<Word> of(String kind, Predicate<Word> which) {
        return of(kind).stream().filter(which).toList();
    }

    Word byKey(String kind, String key) {
        return of(kind).stream().filter(word -> word.data(0).equals(key)).findFirst().orElseThrow();
    }

    /** The attributes of what an “each” binds. */
    List<Word> attributes(Word each) {
        String pattern = each.data(2);
        String owner = pattern.equals("String()") && each.label().contains("列名") ? "列名"
                : pattern.startsWith("Reason(") ? "理由" : pattern.equals("Slip()") && each.label().contains("期限") ? "错处"
                : pattern.equals("Slip()") && each.data(3).startsWith("DocumentNumbers") ? "错处" : OWNERS.getOrDefault(pattern, "");
        return of("attr:" + owner);
    }

    /** The facts that sentences rest on, in the order in which they are bound. */
    Map<String, String> bases() {
        return bases;
    }

    Map<String, String> classes() {
        return classes;
    }

    Map<String, List<Word>> all() {
        return words;
    }
}
