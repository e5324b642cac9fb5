package org.disclosurecheck.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    @TempDir
    Path temp;

    private final Selection selection = new Selection();

    private Path file(String name) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "报告");
    }

    /** Names relative to the temporary folder, with the code of the fault where there is one. */
    private List<String> expand(String list, String... arguments) {
        List<String> found = new ArrayList<>();
        new Inputs(List.of(arguments), new BufferedReader(new StringReader(list)), selection, Language.ZH)
                .forEachRemaining(input -> found.add(input.name().replace(temp + "/", "")
                        + (input.fault() == null ? "" : " " + input.fault().code())));
        return found;
    }

    @Test
    void files_come_as_they_are_named_in_the_order_given() throws IOException {
        String b = file("b.txt").toString();
        String a = file("a.txt").toString();
        assertEquals(List.of("b.txt", "a.txt", "b.txt"), expand("", b, a, b));
    }

    @Test
    void a_folder_is_opened_up_and_sorted_by_name() throws IOException {
        file("in/b.html");
        file("in/a/z.docx");
        file("in/c.TXT");
        file("in/B.htm");
        assertEquals(List.of("in/B.htm", "in/a/z.docx", "in/b.html", "in/c.TXT"), expand("", temp + "/in"));
    }

    @Test
    void what_cannot_be_a_report_is_passed_over_in_a_folder_and_tried_when_it_is_named() throws IOException {
        file("in/a.txt");
        String picture = file("in/p.png").toString();
        assertEquals(List.of("in/a.txt", "in/p.png"), expand("", temp + "/in", picture));
    }

    @Test
    void documents_of_a_kind_that_is_not_read_are_passed_over_but_counted() throws IOException {
        file("in/a.txt");
        file("in/b.ofd");
        file("in/c/d.OFD");
        file("in/e.odt");
        expand("", temp + "/in");
        assertEquals(Map.of("ofd", 2, "odt", 1), selection.passedOver());
    }

    @Test
    void a_scan_of_a_report_is_counted_but_not_the_pictures_beside_a_saved_page() throws IOException {
        file("in/a.html");
        file("in/a_files/logo.png");
        file("in/a.files/images/logo.gif.jpg");
        file("in/scan.JPG");
        file("in/b/1.tif");
        file("in/b/c.ceb");
        expand("", temp + "/in");
        assertEquals(Map.of("jpg", 1, "tif", 1, "ceb", 1), selection.passedOver());
    }

    @Test
    void a_folder_called_like_that_of_a_saved_page_counts_its_scans_when_it_is_named() throws IOException {
        file("2024.files/a.txt");
        file("2024.files/scan.jpg");
        expand("", temp + "/2024.files");
        assertEquals(Map.of("jpg", 1), selection.passedOver());
    }

    @Test
    void hidden_files_and_the_locks_of_open_documents_are_left_out() throws IOException {
        file("in/a.docx");
        file("in/.b.docx");
        file("in/~$a.docx");
        file("in/.git/c.txt");
        assertEquals(List.of("in/a.docx"), expand("", temp + "/in"));
    }

    @Test
    void a_link_that_leads_back_up_is_not_followed_for_ever() throws IOException {
        file("in/a.txt");
        Files.createSymbolicLink(temp.resolve("in/up"), temp.resolve("in"));
        Files.createDirectory(temp.resolve("elsewhere"));
        file("elsewhere/b.txt");
        Files.createSymbolicLink(temp.resolve("in/z"), temp.resolve("elsewhere"));
        assertEquals(List.of("in/a.txt", "in/z/b.txt"), expand("", temp + "/in"));
    }

    @Test
    void what_does_not_exist_is_not_lost() throws IOException {
        String a = file("a.txt").toString();
        assertEquals(List.of("none.txt missing", "a.txt", "no\0name missing"), expand("", temp + "/none.txt", a,
                "no\0name"));
    }

    @Test
    void a_folder_without_reports_is_told() throws IOException {
        file("in/readme.md");
        assertEquals(List.of("in no-reports"), expand("", temp + "/in"));
    }

    @Test
    void a_dash_stands_for_the_lines_of_the_list_in_its_place() throws IOException {
        String a = file("a.txt").toString();
        String b = file("b.txt").toString();
        assertEquals(List.of("a.txt", "b.txt", "none missing", "a.txt"),
                expand("\ufeff" + b + "\r\n\n" + temp + "/none\n", a, "-", a));
    }

    /** A file whose name is in GBK, as old programs leave it. */
    private Path gbk(String folder, String name) throws IOException {
        StringBuilder raw = new StringBuilder(temp.toUri() + folder + "/");
        for (byte b : name.getBytes("GBK")) {
            raw.append('%').append(String.format("%02X", b));
        }
        Files.createDirectories(temp.resolve(folder));
        return Files.writeString(Path.of(URI.create(raw.toString())), "报告");
    }

    @Test
    void names_in_gbk_are_opened_by_their_bytes_and_read_as_they_were_meant() throws IOException {
        gbk("in", "年度报告.txt");
        gbk("in", "工作报告.txt");
        file("in/总结.txt");
        List<String> found = expand("", temp + "/in");
        assertEquals(List.of("in/工作报告.txt", "in/年度报告.txt", "in/总结.txt"), found.stream().sorted().toList());
        new Inputs(List.of(temp + "/in"), null, selection, Language.ZH).forEachRemaining(input -> {
            try {
                assertEquals("报告", new String(input.supply().bytes(Language.ZH), StandardCharsets.UTF_8));
            } catch (Unreadable e) {
                throw new AssertionError(input.name(), e);
            }
        });
    }

    @Test
    void a_name_in_gbk_is_found_by_what_the_command_line_leaves_of_it_and_by_its_meaning() throws IOException {
        String garbled = gbk("in", "年度报告.txt").toString();
        assertEquals(List.of("in/年度报告.txt", "in/年度报告.txt"), expand("", garbled, temp + "/in/年度报告.txt"));
        gbk("in", "工作总结.txt");
        assertEquals(List.of("in/年度报告.txt"), expand("", temp + "/in/年度报告.txt"));
    }

    @Test
    void bytes_that_are_no_name_in_any_way_are_shown_as_they_are() throws IOException {
        Files.createDirectories(temp.resolve("in"));
        Files.writeString(Path.of(URI.create(temp.toUri() + "in/%FF%FF.txt")), "报告");
        assertEquals(List.of("in/%FF%FF.txt"), expand("", temp + "/in"));
    }

    @Test
    void in_a_list_with_zeros_a_name_may_hold_line_breaks_and_quotes() throws IOException {
        String odd = file("in/ 甲 \"乙\"\n'丙'.txt").toString();
        String other = file("in/丁.txt").toString();
        assertEquals(List.of("in/ 甲 \"乙\"\n'丙'.txt", "in/丁.txt"), expand(odd + "\0" + other + "\0", "-"));
        assertEquals(List.of("in/丁.txt", "in/丁.txt"), expand("\ufeff" + other + "\r\n\n" + other, "-"));
    }

    @Test
    void a_name_may_be_as_long_as_the_system_allows() throws IOException {
        String longest = "报".repeat(83) + "ab.txt";
        assertEquals(255, longest.getBytes(StandardCharsets.UTF_8).length);
        file("in/" + longest);
        assertEquals(List.of("in/" + longest), expand("", temp + "/in"));
    }
}
