package org.disclosurecheck.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class NamesTest {

    private static final Path FOLDER = Path.of("报告");

    @Test
    void names_come_out_in_the_order_of_their_texts() {
        List<String> names = List.of("b", "a", "年报.docx", "年报", "Z", "\ue000", "\ud83d\ude00", "\uff21", "é", "a b", "10", "9");

        assertEquals(names.stream().sorted().toList(), names(sorted(names)));
    }

    @Test
    void a_folder_of_many_names_keeps_all_of_them() {
        List<String> names = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            names.add("某县某局".substring(0, 1 + random.nextInt(4)) + "-".repeat(random.nextInt(60)) + i + ".docx");
        }
        Collections.shuffle(names, random);

        assertEquals(names.stream().sorted().toList(), names(sorted(names)));
    }

    @Test
    void a_name_as_long_as_names_may_be_is_kept() {
        List<String> names = List.of("报".repeat(255), "告".repeat(255), "x");

        assertEquals(names.stream().sorted().toList(), names(sorted(names)));
    }

    @Test
    void an_empty_folder_has_none() {
        assertEquals(List.of(), names(sorted(List.of())));
    }

    private static Names sorted(List<String> texts) {
        Names names = new Names();
        texts.forEach(text -> names.add(FOLDER.resolve(text), text));
        return names.sorted();
    }

    private static List<String> names(Names names) {
        List<String> texts = new ArrayList<>();
        while (names.hasNext()) {
            Path path = names.next(FOLDER);
            assertEquals(FOLDER, path.getParent());
            texts.add(path.getFileName().toString());
        }
        return texts;
    }
}
