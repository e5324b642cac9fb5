package org.disclosurecheck.ui.rules.editor;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.disclosurecheck.rules.diagnosis.RuleFault;
import org.disclosurecheck.ui.rules.book.CaseTally;
import org.disclosurecheck.ui.rules.book.Trial;

/**
 * What is known of a rule as it stands in its editor: changes are counted, and what was found out about an older state is
 * not shown.
 */
final class RuleState {

    private final RuleEditor editor;
    private final AtomicLong edits = new AtomicLong();
    private volatile Trial last;
    private volatile long triedAt = -1;

    RuleState(RuleEditor editor) {
        this.editor = editor;
    }

    void changed() {
        edits.incrementAndGet();
    }

    /** Counts up with every change. */
    long edits() {
        return edits.get();
    }

    /** How the cases came out for the rule as it stands; null as long as that is not known. */
    Trial lastTrial() {
        return triedAt == edits.get() ? last : null;
    }

    private boolean stands(long at) {
        return at == edits.get() && !editor.isGone();
    }

    /** What is wrong with it. In the thread of the screen, as the other two. */
    void found(List<RuleFault> faults, long at) {
        if (stands(at)) {
            if (editor.conditionPage() != null) {
                editor.conditionPage().show(faults);
            }
            editor.pages().forEach(page -> page.faults(faults));
            editor.head().faults(faults, editor.places()::goTo, editor.documents()::mend);
        }
    }

    /** What would keep it from being released. */
    void linted(List<String> lines, long at) {
        if (stands(at)) {
            editor.head().lint(lines.stream().map(FaultPlaces::named).toList());
        }
    }

    /** How its cases came out. */
    void tried(Trial trial, long at) {
        if (!stands(at)) {
            return;
        }
        last = trial;
        triedAt = at;
        editor.pages().forEach(page -> page.tried(trial));
        editor.head().tried(trial);
        if (editor.documents().folder() != null && !editor.documents().dirty() && trial.faults().isEmpty()) {
            CaseTally.put(editor.documents().folder(), new CaseTally.Outcome(
                    (int) trial.cases().stream().filter(Trial.Case::good).count(),
                    trial.cases().stream().filter(each -> !each.good()).map(Trial.Case::name).toList()));
        }
    }
}
