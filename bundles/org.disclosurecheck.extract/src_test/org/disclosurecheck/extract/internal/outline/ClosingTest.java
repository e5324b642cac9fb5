package org.disclosurecheck.extract.internal.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;

import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.findings.Source;
import org.junit.jupiter.api.Test;

class ClosingTest {

    @Test
    void unit_and_date_close_the_report() {
        assertEquals("无。 / 云溪县财政局 / 2024-01-18", close("无。", "云溪县财政局", "2024年1月18日"));
        assertEquals("无。 / 云溪县财政局 / 2024-01-18", close("无。", "云溪县财政局 2024年1月18日"));
        assertEquals("无。 / 云溪县财政局 / 2024-01-18", close("无。", "云溪县财政局（盖章）", "二〇二四年一月十八日"));
    }

    @Test
    void one_of_them_may_be_missing() {
        assertEquals("无。 / null / 2024-01-18", close("无。", "2024年1月18日"));
        assertEquals("无。 / 青禾镇人民政府 / null", close("无。", "青禾镇人民政府"));
        assertEquals("无。 / null / null", close("无。"));
    }

    @Test
    void a_date_that_was_not_filled_in_still_closes_the_report() {
        assertEquals("无。 / 云溪县财政局 / null", close("无。", "云溪县财政局", "2024年　月　日"));
        assertEquals("按年、月、日统计。 / null / null", close("按年、月、日统计。"));
    }

    @Test
    void lines_of_the_page_behind_it_are_left_out() {
        assertEquals("无。 / 云溪县财政局 / 2024-01-18", close("无。", "云溪县财政局", "2024年1月18日", "【打印】【关闭】", "上一篇：通知"));
    }

    @Test
    void the_foot_of_a_page_is_left_out() {
        assertEquals("无。 / 云溪县财政局 / 2024-01-18",
                close("无。", "云溪县财政局", "2024年1月18日", "网站标识码：0000000000", "联系我们", "云溪县人民政府主办"));
    }

    @Test
    void footnotes_behind_it_do_not_hide_it_and_are_kept() {
        assertEquals("无。|［注1］含街道办事处。 / 云溪县财政局 / 2024-01-18",
                close("无。", "云溪县财政局", "2024年1月18日", "［注1］含街道办事处。"));
    }

    @Test
    void a_sentence_with_a_date_is_no_signature() {
        assertEquals("信息处理费于2024年1月18日收取。 / null / null", close("信息处理费于2024年1月18日收取。"));
        assertEquals("统计到2024年1月18日 / null / null", close("统计到2024年1月18日"));
    }

    private static String close(String... lines) {
        Closing closing = Closing.of(Stream.of(lines).map(line -> new Line(line, Source.NOWHERE, false)).toList());
        return String.join("|", closing.prose().stream().map(Line::text).toList()) + " / " + closing.unit() + " / "
                + closing.date();
    }
}
