package org.disclosurecheck.rules.sentences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The handbook lists the nouns as the program knows them. -Dmargent.nouns.write=true writes them into the page. */
class NounPageTest {

    private static final String BEGIN = "<!-- nouns -->\n";
    private static final String END = "<!-- /nouns -->";
    private static final Map<String, String> TITLES = new LinkedHashMap<>();

    static {
        TITLES.put("t2row", "表二的行");
        TITLES.put("t2col", "表二的列");
        TITLES.put("t3row", "表三的行");
        TITLES.put("t3col", "表三的列");
        TITLES.put("t4group", "表四的组");
        TITLES.put("t4col", "表四的列");
        TITLES.put("measure", "正文写的…、表里的…");
        TITLES.put("claim", "正文说…");
        TITLES.put("fact", "事实（直接作条件）");
        TITLES.put("number", "数");
        TITLES.put("list", "清单（为空、不为空）");
        TITLES.put("text", "文字");
        TITLES.put("each", "逐个看的东西");
        TITLES.put("kind", "单位类别");
    }

    private static Path page() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(at.resolve("releng/handbook"))) {
            at = at.getParent();
        }
        return at.resolve("releng/handbook/sentences.md");
    }

    @Test
    void the_page_lists_the_nouns_of_the_program() throws IOException {
        String text = Files.readString(page());
        int from = text.indexOf(BEGIN) + BEGIN.length();
        int to = text.indexOf(END);
        assertTrue(from >= BEGIN.length() && to >= from);
        if (Boolean.getBoolean("margent.nouns.write")) {
            Files.writeString(page(), text.substring(0, from) + table() + text.substring(to));
            return;
        }
        assertEquals(table(), text.substring(from, to), "write it anew with -Dmargent.nouns.write=true");
    }

    private static String table() {
        StringBuilder out = new StringBuilder();
        TITLES.forEach((kind, title) -> {
            Map<String, List<Word>> byLabel = Nouns.table().of(kind).stream()
                    .collect(Collectors.groupingBy(word -> word.label() + "\t" + word.data(), LinkedHashMap::new, Collectors.toList()));
            boolean doc = byLabel.values().stream().anyMatch(words -> !words.get(0).doc().isEmpty());
            out.append("\n**").append(title).append("**\n\n").append(doc ? "| 名词 | 是什么 |\n|---|---|\n" : "");
            byLabel.values().forEach(words -> {
                String names = words.stream().map(Word::name).distinct().collect(Collectors.joining(" ｜ "));
                out.append(doc ? "| " + names + " | " + words.get(0).doc() + " |\n" : "- " + names + "\n");
            });
        });
        out.append("\n**逐个看的东西、行、列还有的**\n\n| 属于 | 名词 | 是什么 |\n|---|---|---|\n");
        Nouns.table().all().forEach((kind, words) -> {
            if (kind.startsWith("attr:")) {
                words.stream().collect(Collectors.groupingBy(word -> word.data(), LinkedHashMap::new, Collectors.toList())).values()
                        .forEach(same -> out.append("| ").append(kind.substring(5)).append(" | ")
                                .append(same.stream().map(Word::name).collect(Collectors.joining(" ｜ "))).append(" | ")
                                .append(same.get(0).doc()).append(" |\n"));
            }
        });
        return out.append("\n").toString();
    }

    @Test
    void the_examples_of_the_page_are_understood() throws IOException {
        int sentences = 0;
        boolean code = false;
        for (String line : Files.readAllLines(page())) {
            code = line.startsWith("```") ? !code : code;
            if (code && line.startsWith("当 ") && !line.contains("〔")) {
                assertEquals(List.of(), Say.expansion(line).faults(), line);
                sentences++;
            }
        }
        assertTrue(sentences > 10);
    }

    @Test
    void every_label_of_the_forms_is_a_noun() throws IOException {
        Map<String, List<Word>> nouns = Nouns.table().all();
        List<String> names = nouns.values().stream().flatMap(List::stream).map(word -> Scanner.plain(word.name())).toList();
        for (String year : List.of("2019", "2021")) {
            Path form = page().resolveSibling("../../rules/" + year + "/form.yaml").normalize();
            for (String line : Files.readAllLines(form)) {
                if (line.contains("key:") && line.contains("label:")) {
                    String label = line.replaceAll(".*label: ([^,}]+?)(?:, (?:parents|aliases).*| *}).*", "$1").strip();
                    assertTrue(names.contains(Scanner.plain(label)), label);
                }
            }
        }
    }
}
