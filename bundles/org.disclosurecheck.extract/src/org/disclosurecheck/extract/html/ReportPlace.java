package org.disclosurecheck.extract.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.extract.internal.words.Dates;
import org.disclosurecheck.extract.internal.words.Organisations;
import org.disclosurecheck.extract.internal.words.Years;
import org.jsoup.nodes.Element;

/**
 * Finds the report in a page: the smallest element that holds all that a report shows by its headings and tables, the
 * title above it, and nothing of what the site puts before and behind it. Names of containers are not asked, because
 * every site has its own; where links stand and what words are around decides.
 */
final class ReportPlace {

    /** Headings and tables of which a page must have at least so many to hold a report. */
    private static final int FEWEST = 2;
    private static final int MOST_ABOVE = 60;
    private static final int MOST_BEHIND = 12;
    private static final int LONGEST_NAME = 40;

    private final List<PageBlock> blocks;
    private final int[] evidence;
    private boolean links = true;
    private Element core;

    /**
     * The report in a page.
     *
     * @param blocks what belongs to it
     * @param from index in the page of the first heading or table
     * @param to index behind the last one
     * @param signs a bit for each heading and each table
     */
    record Found(List<PageBlock> blocks, int from, int to, int signs) {
    }

    private ReportPlace(List<PageBlock> blocks) {
        this.blocks = blocks;
        this.evidence = blocks.stream().mapToInt(ReportWords::evidence).toArray();
    }

    /** The report in these blocks, or null when they show none. */
    static Found in(List<PageBlock> blocks) {
        ReportPlace place = new ReportPlace(blocks);
        int all = place.all();
        if (Integer.bitCount(all) < FEWEST) {
            return null;
        }
        place.core = place.deepest(all);
        return place.cut(all);
    }

    /** All signs of a report, those in links left out unless everything stands in one. */
    private int all() {
        int outside = 0;
        int inside = 0;
        for (int i = 0; i < evidence.length; i++) {
            boolean linked = blocks.get(i).isLink();
            inside |= linked ? evidence[i] : 0;
            outside |= linked ? 0 : evidence[i];
        }
        // a link that was never closed reaches to the end of the page
        links = Integer.bitCount(outside) >= Integer.bitCount(inside);
        for (int i = 0; links && i < evidence.length; i++) {
            evidence[i] = blocks.get(i).isLink() ? 0 : evidence[i];
        }
        return links ? outside : outside | inside;
    }

    /** The deepest element that holds all signs. */
    private Element deepest(int all) {
        Map<Element, Integer> held = new IdentityHashMap<>();
        for (int i = 0; i < evidence.length; i++) {
            for (Element e = evidence[i] == 0 ? null : blocks.get(i).at(); e != null; e = e.parent()) {
                held.merge(e, evidence[i], (a, b) -> a | b);
            }
        }
        Element deepest = null;
        int depth = -1;
        for (int i = 0; i < evidence.length; i++) {
            Element e = evidence[i] == 0 ? null : blocks.get(i).at();
            while (e != null && held.get(e) != all) {
                e = e.parent();
            }
            if (e != null && e != deepest && depth(e) > depth) {
                deepest = e;
                depth = depth(e);
            }
        }
        return deepest;
    }

    private static int depth(Element element) {
        int depth = 0;
        for (Element e = element; e != null; e = e.parent()) {
            depth++;
        }
        return depth;
    }

    private Found cut(int signs) {
        int first = 0;
        while (!within(first, core)) {
            first++;
        }
        int last = blocks.size() - 1;
        while (!within(last, core)) {
            last--;
        }
        int from = first;
        while (evidence[from] == 0) {
            from++;
        }
        int to = last;
        while (evidence[to] == 0) {
            to--;
        }
        List<PageBlock> kept = new ArrayList<>();
        before(first, from, kept);
        kept.addAll(blocks.subList(from, to + 1));
        behind(to + 1, last, kept);
        return new Found(kept, from, to + 1, signs);
    }

    private boolean within(int i, Element element) {
        for (Element e = blocks.get(i).at(); e != null; e = e.parent()) {
            if (e == element) {
                return true;
            }
        }
        return false;
    }

    /** The title, wherever it stands above the first heading, and what is no furniture between the two. */
    private void before(int first, int to, List<PageBlock> kept) {
        int title = -1;
        for (int i = to - 1; i >= Math.max(0, to - MOST_ABOVE); i--) {
            if (!(links && blocks.get(i).isLink()) && titleAt(i) && (title < 0 || rank(i) > rank(title))) {
                title = i;
            }
        }
        int from = title < 0 ? first : title;
        while (title - from < 2 && from > 0 && title >= 0 && isName(blocks.get(from - 1))) {
            from--;
        }
        int end = title < 0 || ReportWords.isTitle(blocks.get(title).text()) ? title : title + 1;
        for (int i = from; i < to; i++) {
            PageBlock block = blocks.get(i);
            boolean again = i > end && title >= 0 && ReportWords.isTitle(block.text());
            if (i <= end || !again && !PageFurniture.is(block, core, links)) {
                kept.add(block);
            }
        }
    }

    /** A title on one line or broken over two. */
    private boolean titleAt(int i) {
        String text = blocks.get(i).text();
        String next = i + 1 < blocks.size() ? blocks.get(i + 1).text() : "";
        return ReportWords.isTitle(text) || !text.isEmpty() && !next.isEmpty() && text.contains("信息公开")
                && ReportWords.isTitle(text + next);
    }

    /** How complete a title is: with a year, and with more than that before the subject. */
    private int rank(int i) {
        String text = blocks.get(i).text();
        Years.Found year = Years.find(text, 0);
        int start = year != null && year.from() == 0 ? year.to() : 0;
        return (blocks.get(i).aside() ? 0 : 4) + (year == null ? 0 : 2) + (text.indexOf("信息公开") - start > 2 ? 1 : 0);
    }

    private static boolean isName(PageBlock block) {
        return block.text().length() <= LONGEST_NAME && !block.isLink() && Organisations.isName(block.text());
    }

    /** What follows the last heading up to the first furniture; the signature also when it stands behind that. */
    private void behind(int from, int last, List<PageBlock> kept) {
        int i = from;
        while (i <= last && !PageFurniture.is(blocks.get(i), core, links)) {
            kept.add(blocks.get(i++));
        }
        boolean unit = false;
        boolean date = false;
        for (PageBlock block : kept.subList(kept.size() - Math.min(kept.size(), Math.min(3, i - from)), kept.size())) {
            unit |= isName(block);
            date |= isDate(block);
        }
        Element around = i <= last || core.parent() == null ? core : core.parent();
        for (int end = Math.min(blocks.size(), i + MOST_BEHIND); i < end && !date && within(i, around); i++) {
            PageBlock block = blocks.get(i);
            boolean signature = isDate(block) || !unit && isName(block);
            if (signature && !PageFurniture.is(block, around, links)) {
                kept.add(block);
                unit |= isName(block);
                date |= isDate(block);
            }
        }
    }

    private static boolean isDate(PageBlock block) {
        return block.text().length() <= LONGEST_NAME && Dates.find(block.text(), 0) != null;
    }
}
