package org.disclosurecheck.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.ui.paper.Run;
import org.disclosurecheck.ui.paper.Tone;

/** Which characters of two sentences differ. A number is one piece, and so is a Latin word. */
final class WordDifference {

    private record Piece(int start, String text) {
    }

    private static final Pattern PIECE = Pattern.compile("[0-9]+(?:[.．,，][0-9]+)*%?|[A-Za-z]+|.", Pattern.DOTALL);

    private final List<Run> then = new ArrayList<>();
    private final List<Run> now = new ArrayList<>();

    /** @param same how the words look that both have */
    WordDifference(String before, String after, Tone same) {
        List<Piece> one = pieces(before);
        List<Piece> other = pieces(after);
        int[][] common = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int k = other.size() - 1; k >= 0; k--) {
                common[i][k] = one.get(i).text().equals(other.get(k).text()) ? common[i + 1][k + 1] + 1
                        : Math.max(common[i + 1][k], common[i][k + 1]);
            }
        }
        int i = 0;
        int k = 0;
        while (i < one.size() || k < other.size()) {
            if (i < one.size() && k < other.size() && one.get(i).text().equals(other.get(k).text())) {
                add(then, one.get(i++), same);
                add(now, other.get(k++), same);
            } else if (k == other.size() || i < one.size() && common[i + 1][k] >= common[i][k + 1]) {
                add(then, one.get(i++), Tone.GONE);
            } else {
                add(now, other.get(k++), Tone.NEW);
            }
        }
    }

    List<Run> then() {
        return then;
    }

    List<Run> now() {
        return now;
    }

    private static void add(List<Run> runs, Piece piece, Tone tone) {
        Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null && last.tone() == tone && last.start() + last.length() == piece.start()) {
            runs.set(runs.size() - 1, new Run(last.start(), last.length() + piece.text().length(), tone));
        } else {
            runs.add(new Run(piece.start(), piece.text().length(), tone));
        }
    }

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text);
        while (matcher.find()) {
            pieces.add(new Piece(matcher.start(), matcher.group()));
        }
        return pieces;
    }
}
