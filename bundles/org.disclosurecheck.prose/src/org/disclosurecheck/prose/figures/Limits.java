package org.disclosurecheck.prose.figures;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.prose.Letters;
import org.disclosurecheck.prose.Span;

/** What keeps a figure from being compared with a table: it is only about right, or a part, or of another matter. */
final class Limits {

    private final Frame frame;
    private final Setting setting;

    Limits(Frame frame, Setting setting) {
        this.frame = frame;
        this.setting = setting;
    }

    /** True when something limits the figure or makes it uncertain. */
    boolean isPart(Measure measure) {
        Token first = frame.first();
        boolean about = frame.isAbout() || first != null && first.isAny(Sense.SUBSET, Sense.CHANNEL);
        // 转办收到3件，直接受理9件: each is a part
        boolean again = measure == Measure.RECEIVED && ApplicationCount.isReceived(setting.last());
        boolean expired = measure.isRepealed() && setting.says(Sense.EXPIRE);
        boolean channel = frame.has(Sense.CHANNEL) && !frame.has(Sense.ALL_CHANNELS);
        boolean inTime = setting.says(Sense.LATE) && frame.has(Sense.TIMELY);
        boolean anyone = measure == Measure.RECEIVED_FROM && Applicants.named(frame.before) == null;
        return about || again || expired || channel || inTime || anyone || frame.isUnclear() || frame.has(Sense.REST)
                || frame.isLimited();
    }

    /** 予以公开40件（含部分公开5件）, 新收43件（含上年结转1件）: the figure holds another one. */
    static boolean isMixed(Measure measure, Clause next) {
        return (measure == Measure.GRANTED || measure == Measure.NEWLY_RECEIVED) && next != null
                && next.tokens().get(0).isAny(Sense.LIST, Sense.WHOLE_LIST)
                && Token.anyIs(next.tokens(), Sense.PARTIAL, Sense.CARRY);
    }

    /** Whoever decides on reviews, or is often sued, has cases that are about other matters. */
    boolean isAboutDisclosure(Paragraph paragraph, Span sentence) {
        boolean own = paragraph.getSection() != null && paragraph.getSection().getNumber() == 4;
        boolean said = Letters.plain(sentence.text()).contains("信息公开");
        boolean about = own || said || setting.isOnApplications() && !frame.has(Sense.RECEIVE);
        setting.onApplications(about);
        return about;
    }
}
