package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.prose.Repetition.Kind;

/**
 * What is written twice. Found are
 * <ul>
 * <li>two to ten Chinese characters twice in a row: 依法<b>主动公开主动公开</b>政府信息; not numerals (二零二零年), not 一件一件,
 * not two words that meet (政务公开公开栏, 各部门部门预算);</li>
 * <li>two sentences of a paragraph that say the same, each of at least twelve Chinese characters: equal ones, and a
 * sentence that is the other one with some words left out, as editing leaves them behind. Sentences that differ in a
 * word or a number (公开行政许可信息…;公开行政处罚信息…) are no repetition, nor is a short heading taken up by the sentence
 * behind it;</li>
 * <li>likewise two clauses between commas, each of at least eighteen Chinese characters;</li>
 * <li>a sentence of at least twenty Chinese characters that stands in two paragraphs of a section.</li>
 * </ul>
 * Punctuation and its width make no difference.
 */
public final class Repetitions {

    private static final int SHORTEST_IN_SECTION = 20;

    private Repetitions() {
    }

    /** The repetitions within a paragraph, in the order of the text. */
    public static List<Repetition> in(String text) {
        List<Repetition> found = new ArrayList<>();
        RepeatedWords.find(text, found);
        RepeatedSentences.find(text, found);
        return found;
    }

    /** The sentences that stand in two of the paragraphs; each is found where it stands again. */
    public static List<Repetition> across(List<Paragraph> paragraphs) {
        List<Repetition> found = new ArrayList<>();
        if (!mayRepeat(paragraphs)) {
            return found;
        }
        Map<String, Paragraph> places = new HashMap<>();
        Map<String, Span> seen = new HashMap<>();
        for (Paragraph paragraph : paragraphs) {
            for (Span sentence : Sentences.parts(paragraph.getText())) {
                String bare = sentence.length() < SHORTEST_IN_SECTION ? ""
                        : Text.of(sentence.text()).bare();
                if (bare.length() >= SHORTEST_IN_SECTION && Letters.countHan(bare) >= SHORTEST_IN_SECTION) {
                    Paragraph before = places.putIfAbsent(bare, paragraph);
                    Span first = seen.putIfAbsent(bare, sentence);
                    if (before != null && before != paragraph) {
                        found.add(new Repetition(Kind.SENTENCE, first, sentence, paragraph));
                    }
                }
            }
        }
        return found;
    }

    /** False when surely no two sentences are the same. */
    private static boolean mayRepeat(List<Paragraph> paragraphs) {
        Set<Long> seen = new HashSet<>();
        for (Paragraph paragraph : paragraphs) {
            // a short paragraph holds no long sentence
            if (paragraph.getText().length() < SHORTEST_IN_SECTION) {
                continue;
            }
            for (Sketch sketch : Text.of(paragraph.getText()).sketches()) {
                if (sketch.isLong(SHORTEST_IN_SECTION) && !seen.add(sketch.hash())) {
                    return true;
                }
            }
        }
        return false;
    }
}
