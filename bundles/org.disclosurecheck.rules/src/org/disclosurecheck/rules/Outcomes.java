package org.disclosurecheck.rules;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.disclosurecheck.rules.RuleRun.Outcome;

/** How each rule of a book ended: the ids are the same in every run, so that a run only keeps the endings. */
final class Outcomes extends AbstractMap<String, Outcome> {

    /** The ids of the rules, in their order, and the place of each. */
    static final class Ids {

        private final String[] ids;
        private final Map<String, Integer> places = new HashMap<>();

        Ids(List<Rule> rules) {
            ids = rules.stream().map(Rule::id).toArray(String[]::new);
            for (int i = 0; i < ids.length; i++) {
                places.put(ids[i], i);
            }
        }

        int place(String id) {
            return places.get(id);
        }
    }

    private final Ids known;
    private final Outcome[] ended;

    /** @param ended how each ended at first; it is not changed */
    Outcomes(Ids known, Outcome[] ended) {
        this.known = known;
        this.ended = ended.clone();
    }

    void set(String id, Outcome outcome) {
        ended[known.places.get(id)] = outcome;
    }

    @Override
    public Outcome get(Object id) {
        Integer place = known.places.get(id);
        return place == null ? null : ended[place];
    }

    @Override
    public boolean containsKey(Object id) {
        return known.places.containsKey(id);
    }

    @Override
    public int size() {
        return ended.length;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super Outcome> action) {
        for (int i = 0; i < ended.length; i++) {
            action.accept(known.ids[i], ended[i]);
        }
    }

    @Override
    public Set<Entry<String, Outcome>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, Outcome>> iterator() {
                return new Iterator<>() {
                    private int next;

                    @Override
                    public boolean hasNext() {
                        return next < ended.length;
                    }

                    @Override
                    public Entry<String, Outcome> next() {
                        Entry<String, Outcome> entry = Map.entry(known.ids[next], ended[next]);
                        next++;
                        return entry;
                    }
                };
            }

            @Override
            public int size() {
                return ended.length;
            }
        };
    }
}
