package org.disclosurecheck.rules.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentence that a place of the expanded condition comes from: each sentence becomes one rule, in their order, and with a
 * table so again for every row.
 */
record SaidPlace(int line, int column, int offset, int length) {

    private static final Pattern RULE = Pattern.compile("(?m)^rule\\b");
    private static final Pattern SENTENCE = Pattern.compile("(?m)^[ \\t]*#.*$|[^。#\\s][^。]*。?");

    static SaidPlace of(String said, String expanded, int at) {
        List<int[]> sentences = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(said);
        while (sentence.find()) {
            if (!sentence.group().stripLeading().startsWith("#") && !sentence.group().startsWith("用表")) {
                sentences.add(new int[] {sentence.start(), sentence.end()});
            }
        }
        if (sentences.isEmpty()) {
            return new SaidPlace(0, 0, 0, 0);
        }
        int index = -1;
        Matcher rule = RULE.matcher(expanded == null ? "" : expanded);
        while (rule.find() && rule.start() <= at) {
            index++;
        }
        int[] found = sentences.get(Math.max(0, index) % sentences.size());
        String before = said.substring(0, found[0]);
        return new SaidPlace((int) before.chars().filter(c -> c == '\n').count() + 1, found[0] - before.lastIndexOf('\n'), found[0], found[1] - found[0]);
    }
}
