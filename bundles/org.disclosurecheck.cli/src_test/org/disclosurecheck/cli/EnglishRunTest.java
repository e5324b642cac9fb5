package org.disclosurecheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.disclosurecheck.rules.source.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What this program says in an English run is English. Chinese are the words of reports and of the law. */
class EnglishRunTest {

    /** Keys whose values are words of the report; messages of findings quote those of the form without marks. */
    private static final Set<String> QUOTED_KEYS = Set.of("report", "organisation", "title", "preamble", "sections", "signature",
            "cells", "headers", "extraRows", "cornerNote", "sheet", "findings");
    private static final Pattern QUOTED = Pattern.compile("“(?:[^“”]|“[^“”]*”)*”|《[^》]*》|〔\\d+〕|国办公开办函|'[^']*'");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @TempDir
    Path temp;
    private Path in;

    @BeforeEach
    void faultyFiles() throws IOException {
        in = Files.createDirectory(temp.resolve("in"));
        String sample = Files.readString(Program.faulty(in.resolve("a.txt")));
        List<String> lines = sample.lines().toList();
        Map<String, String> files = Map.ofEntries(Map.entry("b.txt", sample.replace("青禾镇", "")),
                Map.entry("c.txt", sample.replace("2019年", "")), Map.entry("d.txt", sample.replace("2019年", "2020年").replaceFirst("2020年", "2018年")),
                Map.entry("e.txt", String.join("\n", lines.subList(0, lines.size() / 2))),
                Map.entry("f.txt", String.join("\n", lines.stream().filter(line -> line.hashCode() % 7 != 0).toList())),
                Map.entry("g.txt", sample + "\n" + sample), Map.entry("h.txt", sample.replace("总计", "总 数").replace("自然人", "个人")),
                Map.entry("i.txt", sample.replaceAll("(?m)^0$", "零件")), Map.entry("j.html", "<script src='a.js'></script>"),
                Map.entry("k.html", "<title>青禾镇2019年政府信息公开工作年度报告</title><a href='b.doc'>附件</a>"), Map.entry("l.txt", "今天天气很好。\n"),
                Map.entry("m.docx", "PK\3\4 no"), Map.entry("n.pdf", "%PDF-1.4 no"), Map.entry("o.xlsx", "PK\3\4 no"),
                Map.entry("p.doc", "\u00d0"), Map.entry("q.mht", "MIME-Version: 1.0\nContent-Type: text/plain\n\nno\n"),
                Map.entry("r.zip", "PK\3\4 no"), Map.entry("s.rtf", "{\\rtf1 no}"), Map.entry("t.docx", ""));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(in.resolve(file.getKey()), file.getValue());
        }
        Program.run("template", "--organisation", "云溪县财政局", "--year", 2023, "-o", in.resolve("u.docx"));
    }

    /** Texts under all keys but those that quote. */
    private static void collect(String key, Object value, List<String> into) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((inner, more) -> {
                if (!QUOTED_KEYS.contains(inner)) {
                    collect(inner.toString(), more, into);
                }
            });
        } else if (value instanceof List<?> list) {
            list.forEach(more -> collect(key, more, into));
        } else if (value != null) {
            into.add(key + ": " + value);
        }
    }

    private List<String> said(Object... words) throws IOException {
        List<Object> call = new ArrayList<>(Arrays.asList(words));
        call.addAll(List.of("--lang", "en", in));
        Program program = Program.run(call.toArray());
        assertEquals(3, program.status(), program.err());
        List<String> said = new ArrayList<>(program.err().lines().toList());
        for (String line : program.lines()) {
            collect("", Json.map(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8))), said);
        }
        return said;
    }

    private static void english(List<String> said) {
        assertTrue(said.size() > 50, said.toString());
        assertEquals(List.of(), said.stream().filter(line -> HAN.matcher(QUOTED.matcher(line).replaceAll("")).find()).distinct().toList());
    }

    @Test
    void what_was_read_and_how_and_what_could_not_be_read_is_told_in_english() throws IOException {
        english(said("extract"));
    }

    @Test
    void so_is_what_was_not_checked_and_the_evidence_of_a_check() throws IOException {
        Path roster = Files.writeString(temp.resolve("roster.csv"), "名称,别名,级别,类别,上级,截止日期\n青禾镇人民政府,青禾镇,,,,2020-01-31\n没有交的镇人民政府,,,,,2020-01-31\n");
        english(said("check", "--format", "jsonl", "--roster", roster));
    }
}
