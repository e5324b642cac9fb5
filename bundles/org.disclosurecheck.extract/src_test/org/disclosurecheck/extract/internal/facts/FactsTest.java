package org.disclosurecheck.extract.internal.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Source;
import org.junit.jupiter.api.Test;

class FactsTest {

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void the_year_stands_in_the_title() {
        assertEquals("2023 标题写明2023年", year(texts("云溪县财政局2023年政府信息公开工作年度报告", "", "")));
    }

    @Test
    void without_a_title_the_period_of_the_statistics_tells_it() {
        assertEquals("2023 统计期限写明2023年", year(texts(null, "统计期限自2023年1月1日起至2023年12月31日止。", "")));
        assertEquals("2025 统计期限写明2025年", year(texts(null, "统计期限为 2025  1  1  日至 2025  12  31  日。", "")));
        assertEquals("2022 统计期限写明2022年", year(texts(null, "", "统计期限为2022年1月1日—12月31日。")));
    }

    @Test
    void the_sentence_that_presents_the_report_tells_it() {
        assertEquals("2019 导语写明2019年", year(texts(null, "现将2019年政府信息公开报告如下：", "")));
    }

    @Test
    void the_year_of_a_document_that_is_cited_does_not_count() {
        assertEquals("2021 第一部分提到2021年1次",
                year(texts(null, "根据《云溪县2020年政府信息公开工作要点》编制。", "2021年，我局公开信息18条。")));
    }

    @Test
    void the_year_named_most_often_is_taken_before_a_date() {
        assertEquals("2022 第一部分提到2022年2次", year(new Texts(null, lines(""),
                lines("2022年，我局公开信息。2021年问题已改正。2022年底完成。"), lines(""), null, "2024-01-18", null)));
    }

    @Test
    void a_date_is_the_last_resort_and_says_so() {
        assertEquals("2023 按落款日期2024-01-18推算为上一年度，正文没有写明",
                year(new Texts(null, lines(""), lines(""), lines(""), null, "2024-01-18", null)));
        assertNull(YearFact.of(null, texts(null, "", ""), problems).year());
    }

    @Test
    void a_contradiction_is_noted_and_the_stronger_evidence_followed() {
        assertEquals("2023 标题写明2023年",
                year(texts("云溪县财政局2023年政府信息公开工作年度报告", "统计期限为2022年1月1日至2022年12月31日。", "")));
        assertEquals("标题为2023年，统计期限为2022年，两处不一致，按前者读取", problems.get(0).message());
    }

    @Test
    void the_caller_knows_better() {
        assertEquals("2020 由使用者指定", hinted(2020, texts("云溪县财政局2023年政府信息公开工作年度报告", "", "")));
    }

    @Test
    void the_name_stands_before_the_year_or_between_year_and_subject() {
        assertEquals("云溪县财政局 department", organisation(texts("云溪县财政局2023年政府信息公开工作年度报告", "", "")));
        assertEquals("青禾镇人民政府 town", organisation(texts("2023年青禾镇人民政府信息公开工作年度报告", "", "")));
        assertEquals("云溪县财政局 department", organisation(texts("云溪县财政局政府信息公开工作年度报告（2023年）", "", "")));
        assertEquals("云溪县 county", organisation(texts("云溪县 2023 年政府信息公开工作年度报告", "", "")));
    }

    @Test
    void without_a_title_the_signature_and_then_the_text_name_it() {
        assertEquals("云溪县财政局 department",
                organisation(new Texts(null, lines(""), lines(""), lines(""), "云溪县财政局", null, null)));
        assertEquals("青禾镇 town", organisation(texts(null, "结合青禾镇实际，现将2019年政府信息公开报告如下：", "")));
        assertEquals("云溪县财政局 department", organisation(texts(null, "现公布云溪县财政局2023年政府信息公开工作年度报告。", "")));
        assertEquals("云溪县政务办公室 department", organisation(texts(null, "本报告由云溪县政务办公室编制。", "")));
        assertEquals("石桥街道 subdistrict", organisation(texts(null, "", "2023年，石桥街道认真落实条例。")));
    }

    @Test
    void a_name_is_never_made_of_other_words() {
        assertEquals(" department", organisation(texts(null, "结合我局工作实际，编制本报告。", "2023年，在县委的领导下，我局公开信息。")));
        assertEquals(" unknown", organisation(texts(null, "", "2023年，通过县政府网站公开信息。")));
        assertEquals(" unknown", organisation(texts(null, "", "我镇公开信息，我局指导。")));
    }

    @Test
    void a_city_is_told_by_what_stands_below_it() {
        String title = "云溪市2023年政府信息公开工作年度报告";
        assertEquals("云溪市 city", organisation(texts(title, "", "各县（市、区）公开信息。")));
        assertEquals("云溪市 county", organisation(texts(title, "", "各乡镇公开信息。")));
        assertEquals("云溪市 unknown", organisation(texts(title, "", "我市公开信息。")));
    }

    private String year(Texts texts) {
        return hinted(null, texts);
    }

    private String hinted(Integer hint, Texts texts) {
        YearFact fact = YearFact.of(hint, texts, problems);
        return fact.year() + " " + fact.evidence().zh();
    }

    private static String organisation(Texts texts) {
        OrganisationFact fact = OrganisationFact.of(texts);
        return fact.name() + " " + fact.kind().getLiteral();
    }

    private static Texts texts(String title, String preamble, String first) {
        return new Texts(title, lines(preamble), lines(first), lines(first), null, null, null);
    }

    private static List<Line> lines(String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).map(text -> new Line(text, Source.NOWHERE, false))
                .toList();
    }
}
