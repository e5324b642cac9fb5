package org.disclosurecheck.prose.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which cell of table 2 a number of decisions belongs to. Applications for a licence and published decisions are none.
 */
final class DecisionCount {

    private static final Set<String> UNITS = Set.of("件", "个", "宗", "起", "份", "");

    private final Frame frame;

    DecisionCount(Frame frame) {
        this.frame = frame;
    }

    List<Measure> measures(Sense noun) {
        if (!UNITS.contains(frame.quantity.unit()) || frame.before.isEmpty() || frame.isUnclear()
                || frame.isUnclearBehind(noun) || frame.hasAny(Sense.ANSWER, Sense.PUBLISH, Sense.ISSUE, Sense.RECEIVE,
                        Sense.NEW,
                        Sense.INFORMATION, Sense.APPLICATION, Sense.ON_APPLICATION, Sense.BARE_APPLICATION,
                                Sense.OTHER_MATTER)) {
            return List.of();
        }
        List<Measure> kinds = new ArrayList<>();
        add(kinds, Sense.LICENCE, Measure.LICENCES);
        add(kinds, Sense.PENALTY, Measure.PENALTIES);
        add(kinds, Sense.COERCION, Measure.COERCIONS);
        if (kinds.isEmpty()) {
            return List.of(Measure.DECISIONS);
        }
        return kinds.size() == 1 || frame.quantity.value().signum() == 0 ? kinds : List.of();
    }

    private void add(List<Measure> kinds, Sense noun, Measure measure) {
        if (frame.has(noun)) {
            kinds.add(measure);
        }
    }
}
