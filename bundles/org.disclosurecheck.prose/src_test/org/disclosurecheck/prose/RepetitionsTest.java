package org.disclosurecheck.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.disclosurecheck.model.Section;
import org.disclosurecheck.prose.Repetition.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepetitionsTest {

    @Test
    void words_twice_in_a_row_are_found_with_their_place() {
        Repetition twice = only("依法主动公开主动公开政府信息");
        assertEquals(Kind.WORDS, twice.kind());
        assertEquals(new Span(2, "主动公开"), twice.first());
        assertEquals(new Span(6, "主动公开"), twice.again());
        assertEquals("主动公开", twice.mended());
    }

    @Test
    void ten_characters_are_words_and_eleven_are_not() {
        assertEquals(1, Repetitions.in("甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸").size());
        assertEquals(0, Repetitions.in("甲乙丙丁戊己庚辛壬癸子甲乙丙丁戊己庚辛壬癸子").size());
    }

    @Test
    void words_three_times_are_found_once() {
        assertEquals(1, Repetitions.in("公示公示公示").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"二零二零年", "一件一件核对", "政务公开公开栏", "各部门部门预算", "先审查、后公开，先审查、后发布", "公开，公开", "的的",
        "ＡＢＡＢ", "20202020"})
    void these_are_no_words_twice(String text) {
        assertEquals(List.of(), Repetitions.in(text));
    }

    @Test
    void equal_sentences_are_found_whatever_their_punctuation() {
        Repetition twice = only("发布前由办公室、业务科室逐件审核。每周检查。发布前由办公室,业务科室逐件审核;");
        assertEquals(Kind.SENTENCE, twice.kind());
        assertEquals("发布前由办公室,业务科室逐件审核", twice.quote());
        assertEquals("", twice.mended());
    }

    @Test
    void a_sentence_with_words_left_out_is_found_on_either_side() {
        String whole = "建立局长负总责、分管副局长具体抓、各科室配合的责任体系";
        String rest = "建立局长负总责抓、科室配合的责任体系";
        assertEquals(rest, only(whole + "。" + rest + "。").quote());
        assertEquals(rest, only(rest + "。" + whole + "。").quote());
    }

    @Test
    void a_long_clause_is_compared_by_itself() {
        Repetition twice = only("我局修订了流程，由拟稿科室先审、办公室复核、分管领导签发后再发布。由拟稿科室先审、办公室复核、分管领导签发再发布，责任到人。");
        assertEquals("由拟稿科室先审、办公室复核、分管领导签发再发布", twice.quote());
    }

    @ParameterizedTest
    @ValueSource(strings = {"学习《中华人民共和国政府信息公开条例》及有关规定，落实《中华人民共和国政府信息公开条例》及有关规定", "公开行政许可的依据条件和程序；公开行政处罚的依据条件和程序", "本年度收到自然人提出的申请0件；本年度收到法人提出的申请0件",
        "通过政府网站发布政策解读3条；通过政府网站发布政策解读共13条", "加强公开平台的日常维护管理。加强公开平台的日常维护管理，安排两名专人每周检查一次全部栏目的链接和附件",
        "全年没有收到申请；全年没有收到申请"})
    void these_are_no_sentences_twice(String text) {
        assertEquals(List.of(), Repetitions.in(text));
    }

    @Test
    void a_long_sentence_in_two_paragraphs_is_found_in_the_second() {
        Section section = Texts.section(1, "公开工作列入年度目标责任书，每季度通报一次进展情况。", "每周检查。公开工作列入年度目标责任书,每季度通报一次进展情况。");
        Repetition twice = Repetitions.across(section.getParagraphs()).get(0);
        assertSame(section.getParagraphs().get(1), twice.paragraph());
        assertEquals(5, twice.again().offset());
    }

    @Test
    void a_short_sentence_may_stand_in_two_paragraphs() {
        Section section = Texts.section(1, "全年未收到政府信息公开申请。", "全年未收到政府信息公开申请。");
        assertEquals(List.of(), Repetitions.across(section.getParagraphs()));
    }

    private static Repetition only(String text) {
        List<Repetition> found = Repetitions.in(text);
        assertEquals(1, found.size(), () -> found.toString());
        return found.get(0);
    }
}
