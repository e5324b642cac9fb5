package org.disclosurecheck.prose.figures;

import java.util.List;
import java.util.Set;

/** Which cell of table 2 a number of 规章 or 规范性文件 belongs to. */
final class PaperCount {

    private static final Set<String> UNITS = Set.of("件", "条", "份", "个", "部", "项", "篇", "");
    /** The columns in the order of the measures. */
    private static final int MADE = 0;
    private static final int REPEALED = 1;
    private static final int IN_FORCE = 2;

    private final Frame frame;
    private final Topic topic;
    private final Measure last;

    /** @param last what the figure before it measured, or null */
    PaperCount(Frame frame, Topic topic, Measure last) {
        this.frame = frame;
        this.topic = topic;
        this.last = last;
    }

    /** @param noun 规章 or 规范性文件; null where the topic alone tells */
    List<Measure> measures(Sense noun) {
        int column = column(noun);
        boolean both = frame.has(Sense.NORMATIVE_DOCUMENT) && frame.has(Sense.REGULATION);
        boolean several = both && frame.quantity.value().signum() != 0;
        if (column < 0 || several || !UNITS.contains(frame.quantity.unit()) || frame.isUnclear()
                || frame.noun() != null && frame.isUnclearBehind(frame.noun())
                || noun == null && !frame.namesNothingBehind()) {
            return List.of();
        }
        Measure regulations = Measure.values()[Measure.REGULATIONS_MADE.ordinal() + column];
        Measure documents = Measure.values()[Measure.DOCUMENTS_MADE.ordinal() + column];
        if (both) {
            return List.of(regulations, documents);
        }
        boolean ofRegulations = noun == Sense.REGULATION || noun == null && topic == Topic.REGULATIONS;
        return List.of(ofRegulations ? regulations : documents);
    }

    private int column(Sense noun) {
        Token first = frame.first();
        if (frame.has(Sense.IN_FORCE) || first != null && first.is(Sense.IN_FORCE)) {
            return IN_FORCE;
        }
        if (frame.has(Sense.REPEAL) || first != null && first.is(Sense.REPEAL)) {
            return REPEALED;
        }
        if (frame.has(Sense.MAKE) || frame.has(Sense.PUBLISH) && noun != null) {
            return MADE;
        }
        boolean goesOn = last != null && last.isOfPapers() && frame.continuesList();
        return goesOn ? (last.ordinal() - Measure.REGULATIONS_MADE.ordinal()) % 3 : -1;
    }
}
