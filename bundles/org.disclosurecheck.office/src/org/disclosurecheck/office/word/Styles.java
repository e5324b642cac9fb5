package org.disclosurecheck.office.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The styles of a document, as far as they decide what its readers see. */
final class Styles {

    static final Styles NONE = new Styles();

    private static final int DEEPEST = 50;

    /** A style as the file writes it. */
    static final class Entry {
        String basedOn;
        Boolean hidden;
        Boolean struck;
        Boolean raised;
        Integer list;
        Integer level;
    }

    final Map<String, Entry> entries = new HashMap<>();
    /** What holds where no style says otherwise. */
    final Entry defaults = new Entry();
    /** Name of the style of paragraphs that name none, or null. */
    String usual;

    /** Documents of several threads may have the same styles. */
    private final Map<String, Style> styles = new ConcurrentHashMap<>();

    /** @param name as a paragraph names it, or null for the usual style */
    Style ofParagraph(String name) {
        return ofRun(name == null ? usual : name);
    }

    /** @param name as a run names it, or null */
    Style ofRun(String name) {
        return name == null || entries.isEmpty() ? Style.PLAIN : styles.computeIfAbsent(name, this::resolve);
    }

    private Style resolve(String name) {
        List<String> names = new ArrayList<>();
        List<Entry> chain = new ArrayList<>();
        for (String at = name; at != null && entries.containsKey(at) && !names.contains(at) && names.size() < DEEPEST;
                at = entries.get(at).basedOn) {
            names.add(at);
            chain.add(entries.get(at));
        }
        return new Style(first(chain, entry -> entry.hidden), first(chain, entry -> entry.struck),
                first(chain, entry -> entry.raised), first(chain, entry -> entry.list),
                first(chain, entry -> entry.level), List.copyOf(names));
    }

    private static <T> T first(List<Entry> chain, Function<Entry, T> property) {
        return chain.stream().map(property).filter(value -> value != null).findFirst().orElse(null);
    }
}
