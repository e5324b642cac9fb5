package org.disclosurecheck.extract.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Row;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.internal.outline.PageLines;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;

/** What a page says of the report: in its head, by the names of the norm for government sites, and in what it shows. */
final class PageMetadata {

    /** The name of an article comes before that of the page, which carries the site's name as well. */
    private static final List<String> TITLES = List.of("articletitle", "og:title");
    private static final List<String> DATES = List.of("pubdate", "publishdate", "article:published_time",
            "publishtime");
    private static final List<String> COLUMNS = List.of("columnname", "channelname", "lanmu");
    private static final List<String> SITES = List.of("sitename", "og:site_name");
    private static final List<String> SOURCES = List.of("contentsource", "source");
    private static final Pattern DATE = Pattern
            .compile("(?<!\\d)((?:19|20)\\d{2})[-/.年]?(\\d{1,2})[-/.月]?(\\d{1,2})(?!\\d)");
    private static final Pattern SAVED = Pattern.compile("saved from url=\\(\\d+\\)(https?://\\S+)");
    private static final Pattern TRAIL = Pattern
            .compile("(?:当前位置|当前的位置|您的位置|您现在的位置|现在位置|所在位置)\\s*[是为]?\\s*[：:]?(.+)");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:>+|›|»|＞+|→|/|\\\\|--+|—+)\\s*");
    /** The last stop of a trail that only names the page itself. */
    private static final List<String> ITSELF = List.of("正文", "内容", "详情", "内容页", "正文内容", "浏览文章");

    private PageMetadata() {
    }

    /**
     * Metadata of the page.
     *
     * @param shown everything the page shows
     * @param from where the report's first heading stands in it; its size when there is none
     * @param to where its last heading or table ends
     */
    static Map<String, String> of(org.jsoup.nodes.Document page, List<PageBlock> shown, int from, int to) {
        Map<String, String> named = named(page);
        Map<String, String> metadata = new HashMap<>();
        String title = first(named, TITLES);
        put(metadata, Document.TITLE, title == null ? page.title().strip() : title);
        String published = date(first(named, DATES));
        if (published == null) {
            published = published(shown.subList(0, from));
        }
        put(metadata, Document.PUBLISHED, published == null ? published(shown.subList(to, shown.size())) : published);
        String column = first(named, COLUMNS);
        put(metadata, Document.COLUMN, column == null ? column(shown.subList(0, from)) : column);
        put(metadata, Document.SITE, first(named, SITES));
        put(metadata, Document.ISSUER, first(named, SOURCES));
        put(metadata, Document.ADDRESS, address(page, named));
        return Map.copyOf(metadata);
    }

    /** Where the page was published: as it says itself, or as the browser noted when it was saved. */
    private static String address(org.jsoup.nodes.Document page, Map<String, String> named) {
        Element canonical = page.selectFirst("link[rel=canonical][href~=^https?://]");
        if (canonical != null) {
            return canonical.attr("href").strip();
        }
        if (named.getOrDefault("og:url", "").startsWith("http")) {
            return named.get("og:url");
        }
        return Stream.concat(page.childNodes().stream(), page.children().stream().flatMap(child -> child.childNodes()
                .stream())).filter(Comment.class::isInstance).map(node -> SAVED.matcher(((Comment) node).getData()))
                .filter(Matcher::find).map(saved -> saved.group(1)).findFirst().orElse(null);
    }

    private static Map<String, String> named(org.jsoup.nodes.Document page) {
        Map<String, String> named = new HashMap<>();
        for (Element meta : page.head().getElementsByTag("meta")) {
            String name = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
            String content = meta.attr("content").strip();
            if (!content.isEmpty()) {
                named.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), content);
            }
        }
        return named;
    }

    private static void put(Map<String, String> metadata, String key, String value) {
        if (value != null && !value.isEmpty()) {
            metadata.put(key, value);
        }
    }

    private static String first(Map<String, String> named, List<String> names) {
        return names.stream().map(named::get).filter(found -> found != null).findFirst().orElse(null);
    }

    private static String date(String written) {
        Matcher date = DATE.matcher(written == null ? "" : written);
        if (!date.find()) {
            return null;
        }
        int month = Integer.parseInt(date.group(2));
        int day = Integer.parseInt(date.group(3));
        return month < 1 || month > 12 || day < 1 || day > 31 ? null
                : String.format(Locale.ROOT, "%s-%02d-%02d", date.group(1), month, day);
    }

    /** The date in a line such as “发布时间：2024-01-24”, or in a row of the table of an information index. */
    private static String published(List<PageBlock> blocks) {
        for (PageBlock block : blocks) {
            if (block.block() instanceof Grid grid) {
                for (Row row : grid.rows()) {
                    String date = PageLines.published(String.join(" ",
                            row.cells().stream().map(GridCell::text).toList()));
                    if (date != null) {
                        return date;
                    }
                }
            } else if (!block.isLink()) {
                String date = PageLines.published(block.text());
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    /** The last stop but the page itself of a trail such as “当前位置：首页 > 政府信息公开 > 年度报告”. */
    private static String column(List<PageBlock> blocks) {
        for (PageBlock block : blocks) {
            Matcher trail = TRAIL.matcher(block.text());
            if (trail.lookingAt()) {
                String[] stops = BETWEEN.split(trail.group(1).strip());
                int last = stops.length - 1;
                while (last > 0 && (ITSELF.contains(stops[last]) || ReportWords.isTitle(stops[last])
                        && !stops[last].endsWith("年报"))) {
                    last--;
                }
                return stops.length < 2 ? null : stops[last];
            }
        }
        return null;
    }
}
