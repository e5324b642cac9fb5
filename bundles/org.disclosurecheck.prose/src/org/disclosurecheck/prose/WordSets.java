package org.disclosurecheck.prose;

import java.util.LinkedHashSet;
import java.util.Set;

/** Sets of words, of each of which a text must hold one: put together, and held against each other. */
final class WordSets {

    private WordSets() {
    }

    /** What is in one of them. */
    static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }

    /** Each word of the one, followed by each of the other. */
    static Set<String> product(Set<String> before, Set<String> behind) {
        Set<String> joined = new LinkedHashSet<>();
        before.forEach(head -> behind.forEach(tail -> joined.add(head + tail)));
        return joined;
    }

    /** Long words are rarer than short ones; two of a length, the fewer the better. */
    static Set<String> better(Set<String> one, Set<String> other) {
        int a = length(one);
        int b = length(other);
        return a != b ? a > b ? one : other : a == 0 || one.size() <= other.size() ? one : other;
    }

    /** How long the shortest word is. */
    static int length(Set<String> words) {
        return words.stream().mapToInt(String::length).min().orElse(0);
    }

    /** Whoever holds a word holds the words in it. */
    static Set<String> shortest(Set<String> words) {
        Set<String> shortest = new LinkedHashSet<>(words);
        shortest.removeIf(word -> words.stream().anyMatch(other -> other != word && word.contains(other)));
        return shortest;
    }
}
