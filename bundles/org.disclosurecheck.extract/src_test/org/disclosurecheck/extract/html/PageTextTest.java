package org.disclosurecheck.extract.html;

import static org.disclosurecheck.extract.html.Pages.places;
import static org.disclosurecheck.extract.html.Pages.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What of a page is text: as a person sees it. */
class PageTextTest {

    @Test
    void what_is_hidden_by_its_own_style_is_not_read() throws Exception {
        assertEquals(List.of("公开12条"), shown("<p>公开<span style='display: none'>9</span>1<i hidden>8</i>"
                + "<b style='VISIBILITY:HIDDEN'>7</b><font style='color:red;font-size:0px'>6</font>"
                + "<span style='mso-hide:all'>5</span>2条"));
        assertEquals(List.of("小字"), shown("<p><span style='font-size:0.5em'>小字</span>"));
    }

    @Test
    void what_is_crossed_out_is_not_read_and_what_was_inserted_is() throws Exception {
        assertEquals(List.of("公开12条"), shown("<p>公开<del>9</del><s>8</s><span style='text-decoration:"
                + " line-through'>7</span>"
                + "<ins>12</ins>条"));
    }

    @Test
    void raised_digits_are_no_digits_of_the_number_before_them() throws Exception {
        assertEquals(List.of("公开314¹条", "受理20²件"), shown("<p>公开314<sup>1</sup>条</p>"
                + "<p>受理20<span style='vertical-align: super'>2</span>件"));
    }

    @Test
    void ordered_lists_show_their_numbers() throws Exception {
        assertEquals(List.of("1.甲", "2.乙"), shown("<ol><li>甲<li><p>乙</p></ol>"));
        assertEquals(List.of("三、甲", "四、乙", "九、丙"),
                shown("<ol start=3 style='list-style-type:cjk-ideographic'><li>甲<li>乙<li value=9>丙</ol>"));
        assertEquals(List.of("（一）甲", "（十一）乙"), shown("<ol style='list-style-type:cn2'><li>甲<li value=11>乙</ol>"));
        assertEquals(List.of("a.甲", "II.乙"), shown("<ol type=a><li>甲</ol><ol type=I start=2><li>乙</ol>"));
        assertEquals(List.of("1.甲", "i.乙", "2.丙"), shown("<ol><li>甲<ol type=i><li>乙</ol><li>丙</ol>"));
    }

    @Test
    void a_number_that_stands_in_the_text_is_not_shown_twice() throws Exception {
        assertEquals(List.of("一、甲", "（二）乙", "丙"),
                shown("<ol><li>一、甲<li>（二）乙</ol><ul><li>丙</ul><ol style='list-style:none'><li></ol>"));
    }

    @Test
    void numbers_that_Word_wrote_out_stay_without_the_gap_behind_them() throws Exception {
        assertEquals(List.of("一、总体情况"), shown("<p class=MsoNormal style='mso-list:l0 level1 lfo1'><![if !supportLists]>"
                + "<span lang=EN-US><span style='mso-list:Ignore'>一、<span style='font:7.0pt \"Times New"
                + " Roman\"'>&nbsp;&nbsp; "
                + "</span></span></span><![endif]>总体情况<o:p></o:p></p>"));
    }

    @Test
    void what_Word_says_to_itself_is_no_text() throws Exception {
        assertEquals(List.of("2024年1月18日"), shown("<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]-->"
                + "<xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings>Normal</xml>"
                + "<p><st1:chsdate Year='2024'>2024年1月18日</st1:chsdate><o:p>&nbsp;</o:p></p>"));
    }

    @Test
    void what_was_typed_into_a_field_is_text_and_a_button_is_none() throws Exception {
        assertEquals(List.of("公开 12 条", "说明"), shown("<form><p>公开 <input value=12> 条</p><input type=hidden value=9>"
                + "<input type=submit value=提交><textarea>说明</textarea></form>"));
    }

    @Test
    void entities_are_characters() throws Exception {
        assertEquals(List.of("“三安全一稳定” & 第③项①"), shown("<p>&ldquo;三安全一稳定&rdquo; &amp; 第&#9314;项&#x2460;"));
    }

    @Test
    void a_page_served_as_xml_is_read_with_its_quoted_parts() throws Exception {
        assertEquals(List.of("总体", "情况"), shown("<?xml version=\"1.0\" encoding=\"gb2312\"?>\n<!DOCTYPE"
                + " html>\n<html xmlns=\"x\">"
                + "<head><title/><script src=\"a.js\"/></head><body><p><![CDATA[总体]]></p><p>情况</p></body></html>"));
    }

    @Test
    void every_line_knows_its_line_in_the_source() throws Exception {
        assertEquals(List.of(2, 6, 9, 14, 15, 17), places("<div\n>甲</div><p hidden>\n藏</p>\n"
                + "<p>\n\n乙<!--\n-->\n</p><script>\n</script>丙\n<style>\n\n</style>\n<pre>\n丁\n戊</pre>\n\n己"));
    }
}
