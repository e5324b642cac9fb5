package org.disclosurecheck.extract.html;

import java.util.Locale;
import java.util.regex.Pattern;

import org.disclosurecheck.extract.internal.outline.PageLines;
import org.disclosurecheck.extract.internal.words.Dates;
import org.jsoup.nodes.Element;

/** What a site puts around an article: navigation, share bars, attachments, related pages, its own foot. */
final class PageFurniture {

    private static final int LONGEST = 80;
    /** Names that sites give to such parts. They only count where the part holds nothing of a report. */
    private static final Pattern NAMED = Pattern.compile("(^|[\\s_-])("
            + "share|bdshare\\w*|jiathis\\w*|social|nav\\w*|menu\\w*|crumbs?|bread\\w*|position|location|dqwz|"
            + "foot\\w*|bottom\\w*|copyright|side\\w*|related?|xgwj|xgxx|print|close|toolbar|tools|pag(e|ination)|"
            + "qrcode|ewm|fj|fujian|attach\\w*|prev\\w*|next|search\\w*|login|top-?bar)([\\s_-]|$)");
    private static final String[] OPENINGS = {"附件", "相关链接", "相关文档", "相关附件", "相关信息", "相关阅读", "相关新闻",
        "相关文章", "上一篇", "下一篇", "上一条", "下一条", "分享到", "扫一扫", "版权所有", "主办单位", "您访问的链接",
        "政府网站标识码", "网站标识码", "打印本页", "责任编辑", "信息来源"};

    private PageFurniture() {
    }

    /**
     * True when the block is no part of a report, given that it stands before or behind everything that shows one.
     *
     * @param place the element that holds the report; names of the elements around it do not count
     * @param links false where links tell nothing, because the report itself stands in one
     */
    static boolean is(PageBlock block, Element place, boolean links) {
        if (block.aside() || links && block.isLink()) {
            return true;
        }
        String text = block.text();
        if (text.isEmpty() || text.length() > LONGEST || text.indexOf('。') >= 0) {
            return false;
        }
        for (String opening : OPENINGS) {
            if (text.startsWith(opening)) {
                return true;
            }
        }
        boolean dated = Dates.find(text, 0) != null && (PageLines.published(text) == null || text.startsWith("日期"));
        return PageLines.is(text) && !dated || named(block.at(), place);
    }

    private static boolean named(Element from, Element place) {
        for (Element e = from; e != null && e != place; e = e.parent()) {
            if (e.attributesSize() > 0 && (names(e.className()) || names(e.id()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(String name) {
        return !name.isEmpty() && NAMED.matcher(name.toLowerCase(Locale.ROOT)).find();
    }
}
