package org.disclosurecheck.prose;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;

/**
 * How far a section is the section of last year with other numbers. Numbers and years are masked; sentences that every
 * report has (legal basis, period, where to read it) are left out.
 *
 * @param section this year’s
 * @param percent of the five-character pieces of both years, those that both have
 * @param identical of the characters of this year, those in sentences that stand in both, in per cent
 * @param here the longest such sentence, as it stands this year; empty when there is none
 * @param there the same sentence, as it stood last year
 */
public record Resemblance(Section section, int percent, int identical, String here, String there) {

    private static final int PIECE = 5;
    private static final int SHORTEST = 80;

    /** A report, a section of it and last year’s; empty when one is missing or too short to have been copied. */
    public static List<Resemblance> of(Report report, int section) {
        Section now = report.section(section);
        Section then = report.getPrevious() == null ? null : report.getPrevious().section(section);
        if (now == null || then == null) {
            return List.of();
        }
        Map<String, String> here = sentences(now);
        Map<String, String> there = sentences(then);
        return length(here) < SHORTEST || length(there) < SHORTEST ? List.of() : List.of(of(now, here, there));
    }

    private static Resemblance of(Section section, Map<String, String> here, Map<String, String> there) {
        String longest = "";
        int same = 0;
        for (String sentence : here.keySet()) {
            if (there.containsKey(sentence)) {
                same += sentence.length();
                longest = sentence.length() > longest.length() ? sentence : longest;
            }
        }
        return new Resemblance(section, percent(pieces(here), pieces(there)), 100 * same / length(here),
                here.getOrDefault(longest, ""), there.getOrDefault(longest, ""));
    }

    private static int percent(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        int all = one.size() + other.size() - both.size();
        return all == 0 ? 0 : 100 * both.size() / all;
    }

    /** The sentences by their masked text. */
    private static Map<String, String> sentences(Section section) {
        Map<String, String> sentences = new LinkedHashMap<>();
        section.getParagraphs().forEach(paragraph -> {
            for (Span sentence : Sentences.of(paragraph.getText())) {
                String masked = mask(Letters.plain(sentence.text()));
                if (!masked.isEmpty() && !Substance.isFormal(Letters.plain(sentence.text()))) {
                    sentences.putIfAbsent(masked, sentence.text());
                }
            }
        });
        return sentences;
    }

    /** The Chinese characters, with one mark for every number. */
    private static String mask(String plain) {
        return Letters.bare(plain).replaceAll("[0-9]+", "#");
    }

    private static int length(Map<String, String> sentences) {
        return sentences.keySet().stream().mapToInt(String::length).sum();
    }

    private static Set<String> pieces(Map<String, String> sentences) {
        Set<String> pieces = new HashSet<>();
        String text = String.join("", sentences.keySet());
        for (int i = 0; i + PIECE <= text.length(); i++) {
            pieces.add(text.substring(i, i + PIECE));
        }
        return pieces;
    }
}
