package org.disclosurecheck.rules.drools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.diagnosis.Diagnoser;
import org.disclosurecheck.rules.diagnosis.Mend;
import org.disclosurecheck.rules.diagnosis.RuleFault;
import org.disclosurecheck.rules.diagnosis.RuleTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an officer reads while writing a rule, where, and what mends it. */
class DiagnosisTest {

    private static final String DRL = """
            package city.sums;

            import org.disclosurecheck.model.ApplicantColumn;
            import org.disclosurecheck.rules.Findings;

            global Findings findings;

            rule "试验"
                @id( SUM-901 )
            when
                $c : ApplicantColumn( key == "total", newlyReceived + carriedIn != answered + carriedOver )
            then
                findings.at($c, "total")
                        .expected($c.getNewlyReceived().add($c.getCarriedIn()))
                        .actual($c.getAnswered());
            end
            """;
    private static final String WORDS = """
            ---
            title: 试验
            title_en: a test
            severity: error
            certainty: local
            location: T3/total/{column}
            needs: T3/new/{column}
            basis: 试验
            ---
            说明
            """;

    @TempDir
    Path temp;
    private final Diagnoser diagnoser = new DroolsDiagnoser();
    private RuleTexts texts = new RuleTexts("SUM-901-a-test", "sums", Map.of("rule.drl", DRL, "rule.md", WORDS,
            "messages.properties", "message = 应为{expected}，填{actual}\n", "messages_en.properties", "message = {expected}, not {actual}\n"), Set.of());

    private List<RuleFault> faults(String file, String text) {
        texts = texts.with(file, text);
        return diagnoser.quick(texts);
    }

    private static String lines(List<RuleFault> faults) {
        return faults.stream().map(fault -> fault.line(Language.ZH)).collect(Collectors.joining("\n"));
    }

    @Test
    void a_sound_rule_has_nothing_to_be_said_of_not_even_by_the_compiler() {
        assertEquals(List.of(), diagnoser.thorough(texts));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', value = {
        "newlyReceived + carriedIn| newlyRecieved + carriedIn| 11:43| 没有“newlyRecieved”，是不是“newlyReceived”（本年新收）？",
        "newlyReceived + carriedIn| 本年新收 + carriedIn| 11:43| 是不是“newlyReceived”（本年新收）？",
        "ApplicantColumn( key| ApplicantColum( key| 11:10| 不认识“ApplicantColum”，是不是“ApplicantColumn”",
        "key == \"total\",| key = \"total\",| 11:31| 比较是否相等要写 ==",
        "\"total\", newly| \"total\" newly| 11:41| 两个条件之间缺少逗号",
        "\"total\", newly| \"total\"，newly| 11:41| “，”是全角符号",
        "key == \"total\"| key == “total”| 11:34| 条件里的文字要用半角引号",
        "( key == \"total\"| （ key == \"total\"| 11:25| “（”是全角符号",
        "+ carriedOver )| + carriedOver| 11:94| 缺少右括号",
        "answered + carriedOver| answered + $carriedOver| 11:83| 不认识“$carriedOver”",
        "key == \"total\"| key == 3| 11:34| “==”左边是文字，右边是数，不能比较",
        "answered + carriedOver| answered + key| 11:72| “!=”左边是数，右边是文字",
        "+ carriedIn != answered| + carriedIn > 0.5, 1 < answered| 11:71| 小数后面要写 B",
        "answered + carriedOver| answered + carriedOver + granted| 11:72| 三项以上相加写在右边，要加括号",
        "getAnswered| getAnsweerd| 15:24| 是不是“getAnswered”",
        "$c.getAnswered()| $c.answered| 15:24| 要写成 getAnswered()",
        ".actual($c.getAnswered());| .actual($c.getAnswered())| 15:38| 这一句末尾缺少分号",
        ".expected(| .expect(| 14:14| 没有“expect”，是不是“expected”（应为多少）？",
        "import org.disclosurecheck.model.ApplicantColumn;| | 11:10| 缺少 import org.disclosurecheck.model.ApplicantColumn|",
        "global Findings findings;| global Findings findings| 6:25| 这一行末尾缺少分号",
        "SUM-901 )| SUM-902 )| 9:10| 编号与文件夹的不同，应当是 SUM-901",
    })
    void a_slip_is_told_at_its_place_and_its_mend_makes_the_rule_sound(String right, String wrong, String place, String words) {
        String from = right;
        String to = wrong == null ? "" : wrong;
        List<RuleFault> faults = faults("rule.drl", DRL.replace(from, to));
        RuleFault fault = faults.stream().filter(each -> each.place().equals("rule.drl:" + place) && each.zh().contains(words)).findFirst()
                .orElseThrow(() -> new AssertionError("rule.drl:" + place + " " + words + "\nwas\n" + lines(faults)));
        boolean mendable = !Set.of("answered + key", "answered + $carriedOver").contains(to);
        assertEquals(mendable, !fault.mends().isEmpty(), lines(faults));
        if (mendable) {
            Mend mend = fault.mends().get(0);
            assertEquals("", lines(faults("rule.drl", mend.applyTo(texts.text("rule.drl")))));
        }
    }

    @Test
    void several_slips_are_told_at_once_in_the_order_of_the_text() {
        String drl = DRL.replace("newlyReceived + carriedIn !=", "newlyRecieved + carriedInn !=").replace("getAnswered", "getAnswer").replace(".expected", ".expectd");
        List<RuleFault> faults = faults("rule.drl", drl);
        assertEquals(List.of("rule.drl:11:43", "rule.drl:11:59", "rule.drl:14:14", "rule.drl:15:24"), faults.stream().map(RuleFault::place).toList(), lines(faults));
    }

    @Test
    void a_half_written_condition_is_told_once_and_the_rest_is_still_looked_at() {
        List<RuleFault> faults = faults("rule.drl", DRL.replace("key == \"total\", newly", "key == , newly").replace("getAnswered", "getAnswer"));
        assertEquals(List.of("rule.drl:11:34", "rule.drl:15:24"), faults.stream().map(RuleFault::place).toList(), lines(faults));
    }

    @Test
    void what_rule_md_may_say_is_told_with_the_choices() {
        List<RuleFault> faults = faults("rule.md", WORDS.replace("severity: error", "severity: 错误").replace("certainty: local", "certainty: lokal")
                .replace("needs: T3/new/{column}", "need: year").replace("basis: 试验\n", ""));
        String lines = lines(faults);
        assertTrue(lines.contains("rule.md:4:11: “severity”只能写 error（错误）、info（提示）、warning（警告），不能写“错误”（改成 error（错误））"), lines);
        assertTrue(lines.contains("rule.md:5:12: ") && lines.contains("改成 local（地方要求）"), lines);
        assertTrue(lines.contains("rule.md:7:1: 没有“need”这一项，是不是“needs”？"), lines);
        assertTrue(lines.contains("缺少“basis”这一项"), lines);
        assertEquals(4, faults.size(), lines);
    }

    @Test
    void metadata_that_is_no_yaml_is_told_at_its_line() {
        String lines = lines(faults("rule.md", WORDS.replace("title: 试验", "title: 试验: 又一个")));
        assertTrue(lines.startsWith("rule.md:2:1: 这一行写得不对：一行里有两个“: ”"), lines);
    }

    @Test
    void a_value_that_the_condition_does_not_give_is_told_in_the_sentence() {
        String lines = lines(faults("messages.properties", "message = 应为{expected}，填{actuel}\n"));
        assertTrue(lines.startsWith("messages.properties:1:26: rule.drl 里没有给出“actuel”，是不是“actual”？"), lines);
    }

    @Test
    void a_merge_that_was_never_finished_is_told_at_its_place_and_either_side_can_be_kept() {
        String line = "    $c : ApplicantColumn( key == \"total\", newlyReceived + carriedIn != answered + carriedOver )\n";
        String ours = line.replace("\"total\"", "\"business\"");
        String conflict = DRL.replace(line, "<<<<<<< HEAD\n" + ours + "=======\n" + line + ">>>>>>> theirs\n");
        List<RuleFault> faults = faults("rule.drl", conflict);
        assertEquals(1, faults.size(), lines(faults));
        assertTrue(lines(faults).startsWith("rule.drl:11:1: 两人同时改了这一处，还没有合并"), lines(faults));
        assertEquals(DRL.replace(line, ours), faults.get(0).mends().get(0).applyTo(conflict));
        assertEquals(DRL, faults.get(0).mends().get(1).applyTo(conflict));
    }

    @Test
    void a_file_in_gbk_is_read_and_told_with_the_way_out() throws Exception {
        Path folder = Files.createDirectories(temp.resolve("sums/SUM-901-a-test"));
        for (Map.Entry<String, String> file : texts.files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue().getBytes(file.getKey().equals("rule.md") ? Charset.forName("GBK") : Charset.forName("UTF-8")));
        }
        List<RuleFault> faults = diagnoser.quick(RuleTexts.read(folder));
        assertEquals("rule.md: 文件不是 UTF-8 编码，看来是 GBK；请存为 UTF-8（转成 UTF-8 保存）", lines(faults));
        assertEquals(WORDS, faults.get(0).mends().get(0).applyTo(RuleTexts.read(folder).text("rule.md")));
    }

    @Test
    void windows_line_ends_and_a_byte_order_mark_are_nothing_to_speak_of() throws Exception {
        Path folder = Files.createDirectories(temp.resolve("sums/SUM-901-a-test"));
        for (Map.Entry<String, String> file : texts.files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), "\ufeff" + file.getValue().replace("\n", "\r\n"));
        }
        assertEquals("", lines(diagnoser.thorough(RuleTexts.read(folder))));
    }

    @Test
    void a_half_written_folder_is_told_file_by_file() {
        String lines = lines(diagnoser.quick(new RuleTexts("SUM-901-a-test", "sums", Map.of("rule.drl", DRL), Set.of())));
        assertEquals("缺少 messages.properties（中文语句）\n缺少 rule.md（说明）", lines);
    }

    @Test
    void what_only_the_compiler_knows_is_told_too() {
        // both grammars take it, the code generator does not
        List<RuleFault> faults = diagnoser.thorough(texts.with("rule.drl", DRL.replace("$c : ApplicantColumn( key", "$c : ApplicantColumn( -key.length() > 0, key")));
        assertTrue(faults.stream().allMatch(fault -> fault.line() > 0), lines(faults));
    }

    @Test
    void a_colon_of_the_chinese_keyboard_is_told_where_it_stands() {
        List<RuleFault> faults = faults("rule.md", WORDS.replace("severity: error", "severity：error").replace("basis: ", "basis：　"));
        assertTrue(lines(faults).startsWith("rule.md:4:9: “severity”后面的“：”是全角符号"), lines(faults));
        assertEquals(2, faults.size(), lines(faults));
        assertEquals(WORDS.replace("basis: ", "basis：　"), faults.get(0).mends().get(0).applyTo(texts.text("rule.md")));
    }

    @Test
    void a_file_as_windows_calls_unicode_is_not_taken_for_gbk() throws Exception {
        Path folder = Files.createDirectories(temp.resolve("sums/SUM-901-a-test"));
        for (Map.Entry<String, String> file : texts.files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        Files.write(folder.resolve("rule.md"), ("\ufeff" + WORDS).getBytes(StandardCharsets.UTF_16LE));
        List<RuleFault> faults = diagnoser.quick(RuleTexts.read(folder));
        assertEquals("rule.md: 文件不是 UTF-8 编码，看来是 UTF-16（记事本里叫“Unicode”）；请存为 UTF-8（转成 UTF-8 保存）", lines(faults));
        assertEquals(WORDS, faults.get(0).mends().get(0).applyTo(RuleTexts.read(folder).text("rule.md")));
    }

    @Test
    void a_sentence_that_is_not_understood_is_told_with_what_was_probably_meant() {
        texts = texts.without("rule.drl").with("rule.md", WORDS.replace("severity: error", "severity: warning"));
        assertTrue(lines(faults("rule.txt", "当 表三每一列 的 不予公幵 大于 总计，警告 于 总计。")).contains("（换成“不予公开”）"),
                lines(faults("rule.txt", "当 表三每一列 的 不予公幵 大于 总计，警告 于 总计。")));
        assertTrue(lines(faults("rule.txt", "当 正文每一段 提到〔词语〕，警告 于 该段。")).contains("请在规则文件夹里放 table.xlsx 或 table.csv"), lines(diagnoser.quick(texts)));
        texts = texts.with("rule.md", WORDS.replace("severity: error", "severity: 警告"));
        assertEquals(1, faults("rule.txt", "当 表三每一列 的 不予公开 大于 总计，警告 于 总计。").stream()
                .filter(fault -> fault.zh().contains("警告”")).count(), lines(diagnoser.quick(texts)));
    }
}
