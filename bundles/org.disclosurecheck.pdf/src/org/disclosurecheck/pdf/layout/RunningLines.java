package org.disclosurecheck.pdf.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes page headers, footers and page numbers off the pages: lines near an edge that stand at the same height on several
 * pages with the same words, but for numbers that follow the page, and lines that only number the page.
 */
final class RunningLines {

    /** Part of the page above and below the text. */
    private static final float EDGE = 0.12f;
    private static final float SAME_HEIGHT = 2f;
    private static final int FEWEST_LETTERS = 2;
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,9}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** “- 3 -”, “第3页 共8页”, “3/8”, “3” */
    private static final Pattern PAGE = Pattern
            .compile("([-—–－·•~]*)(第)?(\\d{1,4})(页)?(?:[/／,，]?共?\\d{1,4}页?)?[-—–－·•~]*");

    /** A line near the edge of a page, without blanks. */
    private record Edge(PageLayout page, TextLine line, String text, List<Integer> numbers) {

        static Edge of(PageLayout page, TextLine line) {
            String text = BLANKS.matcher(line.text()).replaceAll("");
            List<Integer> numbers = NUMBERS.matcher(text).results().map(MatchResult::group).map(Integer::valueOf).toList();
            return new Edge(page, line, text, numbers);
        }

        int number() {
            return page.page.number();
        }

        String words() {
            return NUMBERS.matcher(text).replaceAll("#");
        }

        /** True when the other is this line on another page. */
        boolean repeats(Edge other) {
            if (number() == other.number() || Math.abs(line.base() - other.line.base()) > SAME_HEIGHT
                    || numbers.size() != other.numbers.size()) {
                return false;
            }
            for (int i = 0; i < numbers.size(); i++) {
                int more = other.numbers.get(i) - numbers.get(i);
                if (more != 0 && more != other.number() - number()) {
                    return false;
                }
            }
            return true;
        }

        boolean isUpper() {
            return line.base() < page.page.height() / 2;
        }
    }

    private RunningLines() {
    }

    static void remove(List<PageLayout> pages) {
        List<Edge> edges = new ArrayList<>();
        pages.forEach(page -> page.items.forEach(item -> {
            if (item instanceof TextLine line && atEdge(page, line)) {
                edges.add(Edge.of(page, line));
            }
        }));
        Set<TextLine> running = Collections.newSetFromMap(new IdentityHashMap<>());
        repeated(edges).forEach(edge -> running.add(edge.line));
        pages.forEach(page -> page.items.removeIf(running::contains));
        edges.stream().filter(edge -> isPageNumber(edge, edges, pages.size())).forEach(edge ->
                edge.page.items.removeIf(item -> item == edge.line));
    }

    private static boolean atEdge(PageLayout page, TextLine line) {
        float edge = EDGE * page.page.height();
        return line.base() < edge || line.top() > page.page.height() - edge;
    }

    private static List<Edge> repeated(List<Edge> edges) {
        Map<String, List<Edge>> sameWords = new HashMap<>();
        edges.forEach(edge -> sameWords.computeIfAbsent(edge.words(), words -> new ArrayList<>()).add(edge));
        List<Edge> repeated = new ArrayList<>();
        sameWords.forEach((words, same) -> {
            if (words.chars().filter(Character::isLetter).count() >= FEWEST_LETTERS) {
                same.stream().filter(edge -> same.stream().anyMatch(edge::repeats)).forEach(repeated::add);
            }
        });
        return repeated;
    }

    /** A bare number counts the pages only when it does so on another page as well, or on the only page. */
    private static boolean isPageNumber(Edge edge, List<Edge> edges, int pages) {
        Matcher form = PAGE.matcher(edge.text);
        if (!form.matches() || !outermost(edge)) {
            return false;
        }
        if (!form.group(1).isEmpty() || form.group(2) != null || form.group(4) != null) {
            return true;
        }
        int ahead = edge.numbers.get(0) - edge.number();
        return pages == 1 ? ahead == 0 : edges.stream().anyMatch(other -> other.number() != edge.number()
                && other.isUpper() == edge.isUpper() && PAGE.matcher(other.text).matches()
                && other.numbers.get(0) - other.number() == ahead);
    }

    private static boolean outermost(Edge edge) {
        return edge.page.items.stream().allMatch(item -> item == edge.line
                || (edge.isUpper() ? item.top() > edge.line.top() : item.top() < edge.line.top()));
    }
}
