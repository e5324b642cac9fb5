package org.disclosurecheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The page of the handbook on which every error and warning of the real reports was judged by a person. */
class RealReportsTest {

    private static final Map<String, String> SEVERITIES = Map.of("error", "错误", "warning", "警告");

    private static Path page() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(at.resolve("releng/handbook"))) {
            at = at.getParent();
        }
        return at.resolve("releng/handbook/real-reports.md");
    }

    /** The cells of the list: file, severity, rule, place, judgement, remark. */
    private static List<List<String>> judged() throws IOException {
        return Files.readAllLines(page()).stream()
                .filter(line -> line.matches("\\| \\d{4}_\\w+ \\| (错误|警告) \\|.*"))
                .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| "))).toList();
    }

    private static long count(String judgement) throws IOException {
        return judged().stream().filter(row -> row.get(4).equals(judgement)).count();
    }

    @Test
    void what_the_program_says_of_real_reports_was_judged_by_a_person() throws IOException {
        Path reports = Shared.reports();
        assumeTrue(reports != null, "the domain pack is not beside the source tree");
        List<String> said = new ArrayList<>();
        for (Map<String, Object> report : Program.run("check", "--format", "jsonl", reports.toString()).objects()) {
            String file = Path.of(report.get("report").toString()).getFileName().toString().replace(".txt", "");
            for (Object entry : (List<?>) report.get("findings")) {
                Map<?, ?> finding = (Map<?, ?>) entry;
                if (SEVERITIES.containsKey(finding.get("severity"))) {
                    said.add(file + " " + SEVERITIES.get(finding.get("severity")) + " " + finding.get("rule") + " "
                            + finding.get("location"));
                }
            }
        }
        assertEquals(judged().stream().map(row -> String.join(" ", row.subList(0, 4))).sorted().collect(Collectors
                .joining("\n")), said.stream().sorted().collect(Collectors.joining("\n")));
    }

    @Test
    void fewer_than_two_of_a_hundred_are_wrong_or_debatable() throws IOException {
        assertEquals(List.of(), judged().stream().map(row -> row.get(4))
                .filter(judgement -> !List.of("正确", "可议", "误报").contains(judgement)).toList());
        assertTrue((count("误报") + count("可议")) * 50 < judged().size());
    }

    @Test
    void the_page_states_the_counts_of_its_list() throws IOException {
        String counts = judged().size() + "条错误和警告逐条对照原文看过：" + count("正确") + "条正确，" + count("可议") + "条可议，"
                + count("误报") + "条误报";
        assertTrue(Files.readString(page()).contains(counts), counts);
        long elsewhere = judged().stream().filter(row -> row.get(5).contains("公布的原件")).count();
        assertTrue(Files.readString(page()).contains("（" + elsewhere + "条）"), elsewhere + " only of this text");
    }
}
