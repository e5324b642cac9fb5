package org.disclosurecheck.extract.html;

import static org.disclosurecheck.extract.html.Pages.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Map;

import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.Unreadable;
import org.junit.jupiter.api.Test;

class PageMetadataTest {

    private static final String TEXT = "<p>一、总体情况</p><p>无。</p><p>二、主动公开政府信息情况</p><p>无。</p>";

    private static String published(String page) throws Unreadable {
        return read(page).metadata().get(Document.PUBLISHED);
    }

    private static String column(String page) throws Unreadable {
        return read(page).metadata().get(Document.COLUMN);
    }

    @Test
    void the_names_of_the_norm_for_government_sites_are_known() throws Exception {
        assertEquals(Map.of(Document.TITLE, "年度报告", Document.PUBLISHED, "2024-01-24", Document.COLUMN, "政府信息公开年报",
                Document.SITE, "云溪县人民政府", Document.ISSUER, "云溪县财政局"),
                read("<title>年度报告_云溪县</title><META NAME=SiteName CONTENT=云溪县人民政府><meta name=ColumnName"
                        + " content=政府信息公开年报>"
                        + "<meta name=ArticleTitle content=年度报告><meta name=PubDate content='2024-01-24 15:52'>"
                        + "<meta name=ContentSource content=云溪县财政局><meta name=Author content=''>" + TEXT).metadata());
    }

    @Test
    void a_date_that_the_page_shows_counts_when_its_head_names_none() throws Exception {
        assertEquals("2024-01-24", published("<p>发布时间：2024-01-24 15:52　来源：财政局　字体：大 中 小</p>" + TEXT));
        assertEquals("2024-01-17", published("<p>索引号 000014349/2024-00003　公开日期 2024-01-17</p>" + TEXT));
        assertEquals("2022-01-18", published("<p>2022年01月18日来源:1</p>" + TEXT));
        assertEquals("2022-01-30", published("<span>发布日期:</span><span>2022/1/30</span>" + TEXT));
        assertEquals("2024-01-17", published("<table><tr><td>发布机构<td>财政局<td>公开日期<td>2024-01-17</table>" + TEXT));
        assertEquals("2024-01-24", published(TEXT + "<div>发布时间：2024-01-24</div>"));
    }

    @Test
    void other_dates_are_not_the_date_of_publication() throws Exception {
        assertNull(published("<p>今天是2024年5月6日 星期一</p><p>成文日期：2024-01-10</p>" + TEXT + "<p>2024年1月18日</p>"));
        assertNull(published("<meta name=PubDate content=1706083920000>" + TEXT));
        assertNull(published("<p>统计期限为2023年1月1日至2023年12月31日。</p>" + TEXT));
    }

    @Test
    void the_column_is_the_last_stop_of_the_trail() throws Exception {
        assertEquals("政府信息公开年报", column("<div>当前位置：<a href=1>首页</a> &gt; <a href=2>政府信息公开年报</a> &gt; 正文</div>" + TEXT));
        assertEquals("2023年", column("<div>您现在的位置 首页 » 年度报告 » 2023年</div>" + TEXT));
        assertEquals("年报", column("<div>当前位置：首页 / 年报 / 云溪县财政局2023年政府信息公开工作年度报告</div>" + TEXT));
        assertNull(column(TEXT));
    }
}
