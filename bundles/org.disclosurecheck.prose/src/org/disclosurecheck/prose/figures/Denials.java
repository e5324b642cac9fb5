package org.disclosurecheck.prose.figures;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.disclosurecheck.prose.figures.Token.Kind;

/**
 * What a clause says there was none of: 未收到政府信息公开申请, 无行政复议、行政诉讼情况. Of two nouns that stand together the last is meant
 * (因依申请公开引起的行政复议). One unknown word, and nothing is denied: 未收到网上申请 leaves room for others, 无行政复议被纠正 denies something
 * else.
 */
final class Denials {

    private final Setting setting;
    private final Set<Measure> denied = new LinkedHashSet<>();
    private final List<Sense> group = new ArrayList<>();
    private boolean caused;
    private boolean made;

    private Denials(Setting setting) {
        this.setting = setting;
    }

    /** @param at index of the word of denial in the clause */
    static List<Measure> in(List<Token> clause, int at, Setting setting) {
        Denials denials = new Denials(setting);
        for (Token token : clause.subList(at + 1, clause.size())) {
            if (!denials.read(token)) {
                return List.of();
            }
        }
        return denials.close() ? List.copyOf(denials.denied) : List.of();
    }

    /** False when the word makes the denial unclear. */
    private boolean read(Token token) {
        if (token.is(Kind.ENUM) || token.is(Sense.AND)) {
            return group.isEmpty() || close();
        }
        if (token.sense() == null) {
            return token.is(Kind.YEAR);
        }
        switch (token.sense()) {
            case CAUSE -> caused = true;
            case MAKE, ISSUE -> made = true;
            case RECEIVE, NEW, COLLECT, RAISE, HANDLE, FILLER, EVERYBODY, HAND_IN, TOWARDS, OURS, THIS_YEAR, ET_CETERA,
                    ALL -> {
                // says nothing that limits what is denied
            }
            case NOT -> {
                // 无申请、无复议
                return group.isEmpty();
            }
            case SUBSET -> {
                return token.to() - token.from() == 2;
            }
            case PUBLISH -> group.add(Sense.INFORMATION);
            default -> {
                if (Topic.of(token.sense()) == null && !token.isAny(Sense.BARE_APPLICATION, Sense.INFORMATION,
                        Sense.PROCESSING_FEE)) {
                    return false;
                }
                group.add(token.sense());
            }
        }
        return true;
    }

    /** Ends a group of nouns that stand together; its last one is denied. */
    private boolean close() {
        Sense noun = group.isEmpty() ? null : group.get(group.size() - 1);
        boolean publication = group.size() == 1 && noun == Sense.INFORMATION;
        boolean application = noun == Sense.APPLICATION || noun == Sense.ON_APPLICATION
                || noun == Sense.BARE_APPLICATION && setting.topic() == Topic.APPLICATIONS
                || noun == Sense.INFORMATION && application(group);
        boolean others = noun == Sense.BARE_APPLICATION && group.size() > 1;
        group.clear();
        if (noun == null || publication) {
            return true;
        }
        if (application && !others) {
            if (!caused && !made) {
                denied.add(Measure.RECEIVED);
            }
            return true;
        }
        return Topic.of(noun) == Topic.OTHER && !isTabled(noun) || of(noun);
    }

    private static boolean application(List<Sense> nouns) {
        return nouns.contains(Sense.APPLICATION) || nouns.contains(Sense.ON_APPLICATION);
    }

    private static boolean isTabled(Sense noun) {
        return switch (noun) {
            case LICENCE, PENALTY, COERCION, CHARGE -> true;
            default -> false;
        };
    }

    private boolean of(Sense noun) {
        switch (noun) {
            case REVIEW -> denied.add(Measure.REVIEWS);
            case LITIGATION -> denied.add(Measure.LAWSUITS);
            case LITIGATION_DIRECT -> denied.add(Measure.LAWSUITS_DIRECT);
            case LITIGATION_AFTER_REVIEW -> denied.add(Measure.LAWSUITS_AFTER_REVIEW);
            case LICENCE -> denied.add(Measure.LICENCES);
            case PENALTY -> denied.add(Measure.PENALTIES);
            case COERCION -> denied.add(Measure.COERCIONS);
            case CHARGE -> denied.add(Measure.CHARGES);
            case PROCESSING_FEE -> denied.add(Measure.PROCESSING_FEE);
            case NORMATIVE_DOCUMENT -> add(made, Measure.DOCUMENTS_MADE);
            case REGULATION -> add(made, Measure.REGULATIONS_MADE);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void add(boolean said, Measure measure) {
        if (said) {
            denied.add(measure);
        }
    }
}
