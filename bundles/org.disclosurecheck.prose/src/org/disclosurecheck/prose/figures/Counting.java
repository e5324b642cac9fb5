package org.disclosurecheck.prose.figures;

import java.util.List;
import java.util.Set;

import org.disclosurecheck.prose.figures.Token.Kind;

/**
 * Tells from its frame what a quantity measures. What the words leave open gives no measure: a figure that is not read
 * is no harm, one that is read wrongly accuses somebody.
 */
final class Counting {

    private static final Set<String> CASES = Set.of("件", "起", "宗", "例", "条", "次", "件次", "份", "个", "项", "");

    private Counting() {
    }

    /** The measures of the quantity: none, one, or several where one nought is said of all (复议、诉讼0件). */
    static List<Measure> measures(Frame frame, Setting setting) {
        if (frame.hasAny(Sense.COMPARE, Sense.RATE, Sense.ANSWER_RATE) || frame.quantity.is(Kind.PERCENT)) {
            return List.of();
        }
        Sense noun = frame.noun() == null ? frame.nounBehind() : frame.noun();
        for (int i = 0; i < frame.before.size(); i++) {
            Sense sense = frame.before.get(i).sense();
            if (sense != null) {
                setting.topic(Topic.of(sense));
            }
        }
        if (noun != null) {
            setting.topic(Topic.of(noun));
        }
        if (frame.quantity.unit().equals("元")) {
            return money(frame, noun);
        }
        if (noun == Sense.MESSAGE) {
            return frame.isUnclearBehind(Sense.MESSAGE) ? List.of()
                    : List.of(setting.isUnderApplications() ? Measure.MESSAGES_AMONG_APPLICATIONS : Measure.MESSAGES);
        }
        if (isPaper(noun) || noun == null && setting.topic().isPapers()) {
            return new PaperCount(frame, setting).measures(noun);
        }
        if (noun == Sense.LICENCE || noun == Sense.PENALTY || noun == Sense.COERCION || noun == Sense.DECISION) {
            return new DecisionCount(frame).measures(noun);
        }
        return CASES.contains(frame.quantity.unit()) ? cases(frame, setting, noun) : List.of();
    }

    private static List<Measure> cases(Frame frame, Setting setting, Sense noun) {
        DisputeCount disputes = new DisputeCount(frame);
        if (DisputeCount.isOf(noun)) {
            return disputes.measures(noun);
        }
        boolean named = noun == Sense.APPLICATION || noun == Sense.ON_APPLICATION;
        if (noun == null || noun == Sense.BARE_APPLICATION) {
            Measure result = disputes.result(setting.topic());
            if (result != null) {
                return List.of(result);
            }
            named = setting.topic() == Topic.APPLICATIONS && !frame.isUnclear() && frame.namesNothingBehind();
        }
        Measure measure = named ? new ApplicationCount(frame, setting).measure() : null;
        if (measure == null && noun == null && frame.isUnclear()) {
            setting.topic(Topic.NONE);
        }
        return measure == null ? List.of() : List.of(measure);
    }

    private static List<Measure> money(Frame frame, Sense noun) {
        if (noun == null || frame.isUnclearBehind(noun)) {
            return List.of();
        }
        return noun == Sense.CHARGE ? List.of(Measure.CHARGES)
                : noun == Sense.PROCESSING_FEE ? List.of(Measure.PROCESSING_FEE) : List.of();
    }

    private static boolean isPaper(Sense noun) {
        return noun == Sense.NORMATIVE_DOCUMENT || noun == Sense.REGULATION;
    }
}
