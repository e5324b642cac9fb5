package org.disclosurecheck.ui.compare;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;

/** Puts the sentences of two years beside each other, in their order: those most alike on one line, the others alone. */
final class Alignment {

    /** Sentences on one line; one of both may be null. */
    record Line(Sentence then, Sentence now) {
    }

    private static final double ALIKE = 0.5;

    private Alignment() {
    }

    static List<Line> of(List<Sentence> then, List<Sentence> now) {
        double[][] like = new double[then.size()][now.size()];
        double[][] best = new double[then.size() + 1][now.size() + 1];
        for (int i = then.size() - 1; i >= 0; i--) {
            for (int k = now.size() - 1; k >= 0; k--) {
                like[i][k] = Sentence.likeness(then.get(i), now.get(k));
                double pair = like[i][k] < ALIKE ? 0 : like[i][k] + best[i + 1][k + 1];
                best[i][k] = Math.max(pair, Math.max(best[i + 1][k], best[i][k + 1]));
            }
        }
        List<Line> lines = new ArrayList<>();
        int i = 0;
        int k = 0;
        LinkedList<Sentence> waiting = new LinkedList<>();
        while (i < then.size() || k < now.size()) {
            boolean pair = i < then.size() && k < now.size() && like[i][k] >= ALIKE
                    && best[i][k] == like[i][k] + best[i + 1][k + 1];
            if (pair) {
                waiting.forEach(alone -> lines.add(new Line(alone, null)));
                waiting.clear();
                lines.add(new Line(then.get(i++), now.get(k++)));
            } else if (k == now.size() || i < then.size() && best[i][k] == best[i + 1][k]) {
                waiting.add(then.get(i++));
            } else {
                // what went and what came at one place stand on one line
                lines.add(new Line(waiting.poll(), now.get(k++)));
            }
        }
        waiting.forEach(alone -> lines.add(new Line(alone, null)));
        return lines;
    }
}
