package org.disclosurecheck.ui.details;

import java.util.function.BooleanSupplier;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.rules.why.Why;
import org.disclosurecheck.rules.why.Why.Answer;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.ui.report.PageColors;
import org.disclosurecheck.workspace.SubmittedReport;

/** Somebody asked why the rule spoke: about which finding, and the answer as soon as it is there. In the thread of the screen. */
final class Question {

    private Finding asked;
    private Why answer;
    private int place;

    /** Asked about another finding, it is no question any more. */
    void keepIf(Finding shown) {
        if (shown == null || !shown.equals(asked)) {
            asked = null;
            answer = null;
        }
    }

    /**
     * @param wanted whether the answer is still looked for when it comes
     * @param answered told then
     */
    void ask(SubmittedReport report, Finding finding, BooleanSupplier wanted, Runnable answered) {
        asked = finding;
        answer = null;
        Asking.why(report, finding.rule(), finding.location(), why -> {
            if (wanted.getAsBoolean()) {
                answer = why;
                answered.run();
            }
        });
    }

    boolean isAsked() {
        return asked != null;
    }

    boolean isAnswered() {
        return answer != null;
    }

    /** Where in the text it was written last. */
    int place() {
        return place;
    }

    /** Writes the answer, or that it is looked for. */
    void write(Sheet sheet, PageColors colors) {
        place = Math.max(0, sheet.end() - 1);
        if (answer == null) {
            sheet.faint(Messages.Why_asking, colors.faint());
            return;
        }
        WhySheet words = new WhySheet(colors.words(Sign.PASS), colors.words(Sign.ERROR), colors.faint());
        if (answer.answer() != Answer.SPOKE) {
            words.answer(sheet, answer);
        }
        words.conditions(sheet, answer);
    }
}
