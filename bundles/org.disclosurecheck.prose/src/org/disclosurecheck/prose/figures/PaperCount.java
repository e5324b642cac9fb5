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
    private static final int PUBLISHED = 3;
    private static final int COLUMNS = 4;

    private final Frame frame;
    private final Topic topic;
    private final Measure last;
    private final boolean listed;

    PaperCount(Frame frame, Setting setting) {
        this.frame = frame;
        topic = setting.topic();
        last = setting.last();
        listed = setting.isListed();
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

    /** 发布规范性文件3件 issues them; 通过网站发布, 发布30条 and an item of a list publish them. */
    private boolean isIssued() {
        boolean counts = frame.quantity.value().signum() == 0 || !frame.quantity.unit().equals("条");
        return frame.has(Sense.ISSUE) && counts && !listed && !frame.hasAny(Sense.CHANNEL, Sense.PUBLISH);
    }

    private int column(Sense noun) {
        Token first = frame.first();
        if (frame.has(Sense.IN_FORCE) || first != null && first.is(Sense.IN_FORCE)) {
            return IN_FORCE;
        }
        if (frame.has(Sense.REPEAL) || first != null && first.is(Sense.REPEAL)) {
            return REPEALED;
        }
        if (frame.has(Sense.MAKE) || isIssued()) {
            return MADE;
        }
        if (frame.hasAny(Sense.PUBLISH, Sense.ISSUE) && noun != null) {
            return PUBLISHED;
        }
        boolean goesOn = last != null && last.isOfPapers() && frame.continuesList();
        return goesOn ? (last.ordinal() - Measure.REGULATIONS_MADE.ordinal()) % COLUMNS : -1;
    }
}
