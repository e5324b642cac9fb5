package org.disclosurecheck.prose.figures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.prose.figures.Token.Kind;

/** Which row of table 3 a number of applications belongs to. */
final class ApplicationCount {

    private static final Map<Sense, Measure> RESULTS = new EnumMap<>(Map.of(Sense.GRANT, Measure.GRANTED, Sense.PARTIAL,
            Measure.PARTLY_GRANTED, Sense.DENY, Measure.DENIED, Sense.UNABLE, Measure.UNABLE, Sense.REJECT,
            Measure.REJECTED, Sense.OTHERWISE, Measure.OTHERWISE));

    private final Frame frame;
    private final Setting setting;

    ApplicationCount(Frame frame, Setting setting) {
        this.frame = frame;
        this.setting = setting;
    }

    /** Null for anything less than plain. */
    Measure measure() {
        Measure result = result();
        if (result != null || frame.before.stream().anyMatch(ApplicationCount::isResult)) {
            return result;
        }
        if (frame.hasAny(Sense.PUBLISH, Sense.ISSUE, Sense.MAKE)) {
            return null;
        }
        if (frame.has(Sense.CARRY_ON) || frame.first() != null && frame.first().is(Sense.CARRY_ON)) {
            return Measure.CARRIED_OUT;
        }
        if (frame.has(Sense.CARRY) || frame.first() != null && frame.first().is(Sense.CARRY)) {
            return carried();
        }
        boolean fresh = frame.has(Sense.NEW);
        if (Applicants.any(frame.before)) {
            boolean received = fresh || frame.has(Sense.RECEIVE) || frame.verb() == null && isReceived(setting.last());
            return received ? Measure.RECEIVED_FROM : null;
        }
        if (fresh || frame.has(Sense.RECEIVE)) {
            return fresh ? Measure.NEWLY_RECEIVED : Measure.RECEIVED;
        }
        if (frame.has(Sense.ANSWER)) {
            return Measure.ANSWERED;
        }
        if (frame.first() != null && frame.first().is(Sense.ANSWER) && frame.before.isEmpty()) {
            return null;
        }
        return frame.has(Sense.HANDLE) || frame.noun() == Sense.APPLICATION ? Measure.HANDLED : null;
    }

    static boolean isReceived(Measure measure) {
        return measure == Measure.RECEIVED || measure == Measure.NEWLY_RECEIVED || measure == Measure.RECEIVED_FROM;
    }

    private static boolean isResult(Token token) {
        return token.sense() != null && RESULTS.containsKey(token.sense());
    }

    /** 予以公开4件, 予以公开及部分公开4件; null for anything less plain. */
    private Measure result() {
        List<Token> results = frame.before.stream().filter(ApplicationCount::isResult).toList();
        Token behind = frame.first();
        if (results.isEmpty() && behind != null && isResult(behind)
                && frame.before.stream().allMatch(token -> token.is(Kind.ENUM)
                || token.isAny(Sense.FILLER, Sense.LIST, Sense.WHOLE_LIST, Sense.ANSWER, Sense.HANDLE))) {
            return RESULTS.get(behind.sense());
        }
        if (results.isEmpty() || frame.isUnclearBehind(results.get(0).sense())) {
            return null;
        }
        if (results.size() == 2 && frame.has(Sense.GRANT) && frame.has(Sense.PARTIAL)) {
            return Measure.GRANTED_OR_PARTLY;
        }
        return results.size() == 1 ? RESULTS.get(results.get(0).sense()) : null;
    }

    /** 上年结转1件, 结转下年度5件, 6件结转下一年度办理, 2022年结转1件; null when it is not said from where or to where. */
    private Measure carried() {
        boolean in = false;
        boolean out = false;
        boolean passed = false;
        List<Token> words = new ArrayList<>(frame.before);
        words.addAll(frame.behind);
        for (Token token : words) {
            passed |= token.is(Sense.CARRY);
            if (token.is(Kind.YEAR) && setting.year() != null) {
                int year = token.value().intValue() - setting.year();
                in |= year == -1 || year == 0 && passed;
                out |= year == 1;
            }
            in |= token.is(Sense.EARLIER) || token.is(Sense.THIS_YEAR) && passed;
            out |= token.is(Sense.LATER);
        }
        return in == out ? null : in ? Measure.CARRIED_IN : Measure.CARRIED_OUT;
    }
}
