package org.disclosurecheck.ui.report.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;
import org.disclosurecheck.workspace.Additions;
import org.disclosurecheck.workspace.Correction;
import org.disclosurecheck.workspace.Corrections;
import org.disclosurecheck.workspace.Places;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A report as the inspector is correcting it: the submitted one, which stays as it is, a copy with all changes, and the list of them.
 */
public final class Draft {

    private final Report submitted;
    private final Report report;
    private Corrections corrections;

    /**
     * @param submitted the report as it was submitted; never changed
     * @param corrections what was corrected before
     */
    public Draft(Report submitted, Corrections corrections) {
        this.submitted = submitted;
        this.report = EcoreUtil.copy(submitted);
        this.report.setPrevious(submitted.getPrevious());
        this.corrections = corrections;
        for (Correction lost : corrections.applyTo(report)) {
            this.corrections = this.corrections.without(lost.place());
        }
    }

    /** The report with all changes. Not to be changed by others. */
    public Report report() {
        return report;
    }

    public Corrections corrections() {
        return corrections;
    }

    /** What stands at a place now; null when there is no such place. */
    public String text(String place) {
        return Places.text(report, place);
    }

    /** What was submitted at a place. */
    public String original(String place) {
        return Places.text(submitted, place);
    }

    public boolean corrected(String place) {
        return corrections.at(place).isPresent();
    }

    /** Whether the place was not submitted and the inspector wrote it in. */
    public boolean added(String place) {
        return original(place) == null && corrected(place);
    }

    /** The change that would put a text at a place; null when it stands there already, or there is no such place. */
    public Change change(String place, String text) {
        String now = text(place);
        String before = now == null && Additions.possible(report).contains(place) ? "" : now;
        return before == null || before.equals(text) ? null : new Change(place, before, text);
    }

    /** 恢复原值: the change back to what was submitted, or null. */
    public Change restoring(String place) {
        return original(place) != null ? change(place, original(place)) : corrected(place) ? change(place, "") : null;
    }

    public void apply(List<Change> changes) {
        changes.forEach(change -> put(change.place(), change.after()));
    }

    /** Takes changes back, the last first. */
    public void revert(List<Change> changes) {
        List<Change> backwards = new ArrayList<>(changes);
        Collections.reverse(backwards);
        backwards.forEach(change -> put(change.place(), change.before()));
    }

    private void put(String place, String text) {
        if (original(place) == null && text.isEmpty() && text(place) != null && Places.remove(report, place, submitted)) {
            corrections = corrections.without(place);
        } else if (Places.putOrAdd(report, place, text)) {
            headingAsRead(place, text);
            signatureAsRead();
            corrections = corrections.with(new Correction(place, original(place), text));
        }
    }

    /** Nor is what the reader made of the original signature, with the lines of the page around it. */
    private void signatureAsRead() {
        if (lines(report).equals(lines(submitted))) {
            report.getSignature().setUnit(submitted.getSignature().getUnit());
            report.getSignature().setDate(submitted.getSignature().getDate());
        }
    }

    private static List<String> lines(Report report) {
        return report.getSignature().getParagraphs().stream().map(Paragraph::getText).toList();
    }

    /** What the reader made of the original heading is not to be found again by its text alone. */
    private void headingAsRead(String place, String text) {
        if (place.matches("S\\d") && text.equals(original(place))) {
            Section from = submitted.section(place.charAt(1) - '0');
            Section to = report.section(place.charAt(1) - '0');
            to.setOrdinal(from.getOrdinal());
            to.setLabel(from.getLabel());
            to.setStandard(from.isStandard());
        }
    }
}
