package org.disclosurecheck.ui.details;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.why.Why;
import org.disclosurecheck.rules.why.Why.Answer;
import org.disclosurecheck.rules.why.Why.Attempt;
import org.disclosurecheck.rules.why.Why.Condition;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;

/** Why a rule spoke at a place, or why it did not: the answer, then its conditions one by one with what they met. */
public final class WhySheet {

    private final Color good;
    private final Color bad;
    private final Color faint;
    private final Language language = Engine.language();
    private final ConditionWords words = new ConditionWords(language);

    /**
     * @param good the colour of what held
     * @param bad the colour of what did not
     * @param faint the colour of what is said by the way
     */
    public WhySheet(Color good, Color bad, Color faint) {
        this.good = good;
        this.bad = bad;
        this.faint = faint;
    }

    /** The answer in a sentence. */
    public Sheet answer(Sheet sheet, Why why) {
        String said = why.sentence();
        if (why.answer() == Answer.SILENT && !why.attempts().isEmpty() && why.attempts().get(0).failed() != null) {
            Condition failed = why.attempts().get(0).failed();
            said = (failed.fact() == null ? "" : failed.fact() + language.choose("：", ": ")) + words.reason(failed, failed.reason());
        }
        return sheet.marked(label(why.answer()), why.answer() == Answer.SPOKE ? bad : faint, said);
    }

    /** The word for an answer. */
    public static String label(Answer answer) {
        return switch (answer) {
            case SPOKE -> Messages.Why_spoke;
            case SILENT -> Messages.Why_silent;
            case NOT_CHECKED -> Messages.Why_notChecked;
            case NOT_APPLICABLE -> Messages.Why_notApplicable;
            case UNKNOWN -> Messages.Why_unknown;
        };
    }

    /** The conditions; of a rule that speaks in several ways, those ways that spoke come alone. */
    public Sheet conditions(Sheet sheet, Why why) {
        boolean spoke = why.attempts().stream().anyMatch(Attempt::spoke);
        for (Attempt attempt : why.attempts()) {
            if (!spoke || attempt.spoke()) {
                if (why.attempts().size() > 1) {
                    sheet.entry(attempt.name(), attempt.spoke() ? Messages.Why_spoke : Messages.Why_silent);
                }
                attempt.conditions().forEach(condition -> write(sheet, condition));
            }
        }
        return sheet;
    }

    private void write(Sheet sheet, Condition condition) {
        String text = words.of(condition);
        switch (condition.state()) {
            case HELD -> sheet.marked("✓", good, text);
            case FAILED -> sheet.marked("✗", bad, text);
            default -> sheet.faint("·  " + text + Messages.Why_notReached, faint);
        }
        if (condition.fact() != null) {
            sheet.faint("      " + NLS.bind(Messages.Why_asked, condition.fact()), faint);
        }
        condition.values().forEach(value -> sheet.value(value.label(), value.value()));
        String reason = condition.reason() == null ? "" : words.reason(condition, condition.reason());
        // that it does not hold, the cross has said
        if (!reason.isEmpty() && !text.contains(reason.replaceFirst("^[^：:]*[：:]\\s*", ""))) {
            sheet.value("→", reason);
        }
    }
}
