package org.disclosurecheck.extract.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.extract.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself in its head. */
final class PageMetadata {

    /** The name of an article comes before that of the page, which carries the site's name as well. */
    private static final List<String> TITLES = List.of("articletitle", "og:title");
    private static final List<String> DATES = List.of("pubdate", "publishdate", "article:published_time");
    private static final Pattern DATE = Pattern.compile("((?:19|20)\\d{2})[-/.年]?(\\d{1,2})[-/.月]?(\\d{1,2})(?!\\d)");

    private PageMetadata() {
    }

    static Map<String, String> of(org.jsoup.nodes.Document page) {
        Map<String, String> named = new HashMap<>();
        for (Element meta : page.head().getElementsByTag("meta")) {
            String name = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
            String content = meta.attr("content").strip();
            if (!content.isEmpty()) {
                named.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), content);
            }
        }
        Map<String, String> metadata = new HashMap<>();
        String title = first(named, TITLES);
        title = title == null ? page.title().strip() : title;
        if (!title.isEmpty()) {
            metadata.put(Document.TITLE, title);
        }
        String published = date(first(named, DATES));
        if (published != null) {
            metadata.put(Document.PUBLISHED, published);
        }
        return Map.copyOf(metadata);
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
}
