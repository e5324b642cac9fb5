package org.disclosurecheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateCommandTest {

    @TempDir
    Path temp;

    private Program template(Object... more) {
        List<Object> words = new ArrayList<>(List.of("template", "--organisation", "云溪县财政局"));
        words.addAll(List.of(more));
        return Program.run(words.toArray());
    }

    @Test
    void the_year_tells_the_form_and_the_file_is_read_back() {
        Path old = temp.resolve("2020.docx");
        Path today = temp.resolve("2023.docx");
        assertEquals(0, template("--year", 2020, "-o", old).status());
        assertEquals(0, template("--year", 2023, "--form", 2021, "--output", today).status());
        List<String> read = Program.run("extract", old, today).lines();
        assertTrue(read.get(0).contains("\"form\":2019") && read.get(0).contains("\"year\":2020"), read.get(0));
        assertTrue(read.get(1).contains("\"form\":2021") && read.get(1).contains("\"year\":2023"), read.get(1));
        read.forEach(line -> assertTrue(line.contains("\"organisation\":\"云溪县财政局\""), line));
    }

    @Test
    void the_result_is_the_file_and_nothing_goes_to_standard_output() throws IOException {
        Program program = template("--year", 2023, "-o", temp.resolve("a.docx"));
        assertEquals("", program.out());
        assertEquals(1, program.err().lines().count());
        try (var files = Files.list(temp)) {
            assertEquals(List.of(temp.resolve("a.docx")), files.toList());
        }
    }

    @Test
    void a_form_that_does_not_hold_for_the_year_is_a_wrong_call() {
        Program program = template("--year", 2020, "--form", 2021, "-o", temp.resolve("a.docx"));
        assertEquals(2, program.status());
        assertTrue(program.err().contains("2019"), program.err());
        assertFalse(Files.exists(temp.resolve("a.docx")));
    }

    @Test
    void a_file_that_exists_is_left_alone() throws IOException {
        Path filled = Files.writeString(temp.resolve("filled.docx"), "work of a week");
        assertEquals(2, template("--year", 2023, "-o", filled).status());
        assertEquals("work of a week", Files.readString(filled));
    }

    @Test
    void another_kind_of_file_is_a_wrong_call() {
        assertEquals(2, template("--year", 2023, "-o", temp.resolve("a.pdf")).status());
        assertEquals(2, template("--year", 2023).status());
        assertEquals(2, template("-o", temp.resolve("a.docx")).status());
    }

    @Test
    void a_folder_that_does_not_exist_is_said() {
        Program program = template("--year", 2023, "-o", temp.resolve("nowhere/a.docx"));
        assertEquals(5, program.status());
        assertEquals(1, program.err().lines().count());
    }
}
