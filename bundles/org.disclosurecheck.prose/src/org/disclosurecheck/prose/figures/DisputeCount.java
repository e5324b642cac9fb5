package org.disclosurecheck.prose.figures;

import java.util.List;
import java.util.Set;

/** Which group of table 4 a number of reviews or lawsuits belongs to. */
final class DisputeCount {

    private static final Set<Sense> RESULTS = Set.of(Sense.UPHELD, Sense.CORRECTED, Sense.OTHER_RESULT, Sense.PENDING);

    private final Frame frame;

    DisputeCount(Frame frame) {
        this.frame = frame;
    }

    static boolean isOf(Sense noun) {
        return noun == Sense.REVIEW || noun == Sense.LITIGATION || noun == Sense.LITIGATION_DIRECT
                || noun == Sense.LITIGATION_AFTER_REVIEW;
    }

    static boolean isResult(Token token) {
        return token.sense() != null && RESULTS.contains(token.sense());
    }

    List<Measure> measures(Sense noun) {
        if (frame.has(Sense.REVIEW) && frame.hasAny(Sense.LITIGATION, Sense.LITIGATION_DIRECT)) {
            return frame.quantity.value().signum() == 0 ? List.of(Measure.REVIEWS, Measure.LAWSUITS) : List.of();
        }
        Measure whole = switch (noun) {
            case REVIEW -> Measure.REVIEWS;
            case LITIGATION -> Measure.LAWSUITS;
            case LITIGATION_DIRECT -> Measure.LAWSUITS_DIRECT;
            default -> Measure.LAWSUITS_AFTER_REVIEW;
        };
        Sense result = result();
        boolean partOfKind = result != null && noun != Sense.REVIEW && noun != Sense.LITIGATION;
        if (partOfKind || frame.isUnclearBehind(noun) || frame.hasBehindNoun(Sense.ANSWER)
                || frame.hasAny(Sense.PUBLISH, Sense.ISSUE, Sense.BARE_APPLICATION)) {
            return List.of();
        }
        return List.of(result == null ? whole : whole.result(result));
    }

    /** 维持2件 in a passage on reviews or lawsuits; null elsewhere. */
    Measure result(Topic topic) {
        Measure whole = topic == Topic.REVIEWS ? Measure.REVIEWS : topic == Topic.LAWSUITS ? Measure.LAWSUITS : null;
        Sense result = whole == null ? null : result();
        return result == null || frame.isUnclear() ? null : whole.result(result);
    }

    private Sense result() {
        Sense found = null;
        for (Token token : frame.before) {
            found = isResult(token) ? token.sense() : found;
        }
        Token first = frame.first();
        return found == null && first != null && isResult(first) ? first.sense() : found;
    }
}
