package org.disclosurecheck.ui.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.Repairs;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.ui.Books;
import org.disclosurecheck.ui.report.page.Change;
import org.disclosurecheck.ui.report.page.Draft;
import org.disclosurecheck.ui.report.page.FormGrid;
import org.disclosurecheck.ui.report.page.Marks;
import org.disclosurecheck.workspace.Corrections;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.Live;
import org.disclosurecheck.workspace.PackedRules;
import org.disclosurecheck.workspace.SubmittedReport;
import org.disclosurecheck.workspace.Summary;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * A report that is open: what was submitted, what is corrected, what the check says of it as it now reads. Everything that changes
 * the report goes through here. In the thread of the screen only, but for {@link #open}.
 */
final class ReportSession {

    private static final long DRAFT_MILLIS = 1000;

    /** What those who show the report are told. */
    interface Listener {
        /** Texts changed; the marks follow. */
        void changed(List<Change> changes);

        /** These cells are marked otherwise, as the report now reads; what is said of them may follow. */
        default void marked(Set<String> cells) {
        }

        /** Findings are those of the report as it now reads, with the ways to mend them: told when typing pauses. */
        void rechecked();
    }

    private final SubmittedReport submitted;
    private final Draft draft;
    private final PageRemarks remarks;
    private final AsItReads now;
    private final Form form;
    private final FormGrids grids;
    private final IUndoContext undoContext = new ObjectUndoContext(this);
    private final List<Listener> listeners = new ArrayList<>();
    private final Display display;
    private final Job draftJob;
    private final boolean recovered;
    private Corrections saved;
    private Edit last;
    private boolean disposed;

    private ReportSession(SubmittedReport submitted, CheckReport original, Summary listed, Corrections saved, Corrections unsaved,
            Display display) {
        this.submitted = submitted;
        this.display = display;
        this.saved = saved;
        this.recovered = unsaved != null && !same(saved, unsaved);
        this.draft = new Draft(original.report(), recovered ? unsaved : saved);
        this.remarks = new PageRemarks(submitted, saved);
        this.form = form(Books.of(submitted), original);
        this.grids = FormGrids.of(form);
        this.draftJob = Job.createSystem("draft of a report", (ICoreRunnable) monitor -> keepDraft());
        this.now = new AsItReads(submitted, original, listed, draft, Set.copyOf(grids.addresses()), display, listeners);
    }

    /**
     * Reads and checks the report: not for the thread of the screen, unless the report is {@linkplain SubmittedReport#isLoaded at hand}
     * and not corrected.
     */
    static ReportSession open(SubmittedReport submitted, Display display) throws CoreException {
        Summary listed = submitted.summary();
        CheckReport original = submitted.load();
        if (original.report() == null) {
            return null;
        }
        ReportSession session = new ReportSession(submitted, original, listed, submitted.corrections(), Corrections.draft(submitted).orElse(null), display);
        if (!session.draft.corrections().corrections().isEmpty()) {
            // page and lists say the same of it
            Live.put(submitted, session.checked());
        }
        return session;
    }

    /** The form of the report, or that of its year where the tables do not tell. */
    private static Form form(RuleBook book, CheckReport report) {
        if (report.form() != null) {
            return book.form(report.form());
        }
        List<Form> forms = book.forms();
        return (report.year() == null ? forms.stream().findFirst() : book.formOf(report.year())).orElse(forms.get(forms.size() - 1));
    }

    SubmittedReport submitted() {
        return submitted;
    }

    Draft draft() {
        return draft;
    }

    /** What the check says of the report as it now reads. */
    CheckReport checked() {
        return now.checked();
    }

    List<Finding> findings() {
        return checked().findings();
    }

    /** Whether the report has, or had, that finding: one of rules that are only being tried it never had. */
    boolean knows(Finding finding) {
        return now.knows(finding);
    }

    /** The smallest changes that let all sums of the report as it now reads hold. */
    List<Repairs.Way> ways() {
        return form == null ? List.of()
                : Repairs.of(draft.report(), form, PackedRules.of(now.original().rulePack()).runner(), language());
    }

    Marks marks() {
        return now.marks();
    }

    /** Where other findings than {@link #findings} stand on the page, some of which may be mended. */
    Marks marks(List<Finding> other) {
        return Marks.of(draft.report(), Set.copyOf(grids.addresses()), other);
    }

    FormGrid grid(String table) {
        return grids.grid(table);
    }

    PageRemarks remarks() {
        return remarks;
    }

    Form form() {
        return form;
    }

    Language language() {
        return Engine.language();
    }

    IUndoContext undoContext() {
        return undoContext;
    }

    /** True when what was typed before the program was killed stands here again. */
    boolean recovered() {
        return recovered;
    }

    void addListener(Listener listener) {
        listeners.add(listener);
    }

    void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    /** What was submitted at a place, or null when it was not corrected. */
    String corrected(String place) {
        return draft.corrected(place) ? draft.original(place) : null;
    }


    /** Changes places as one step of undo. */
    void perform(String label, List<Change> changes) {
        List<Change> real = changes.stream().filter(change -> change != null).toList();
        if (real.isEmpty()) {
            return;
        }
        try {
            last = null;
            history().execute(new Edit(this, label, real), null, null);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A keystroke: it counts at once, and becomes a step of undo only by {@link #typed}. */
    void preview(Change change) {
        if (change != null) {
            applied(List.of(change), false, true);
        }
    }

    /** What was typed, already in place, becomes a step of undo, or part of the one before. */
    void typed(String label, Change change) {
        if (last == null || history().getUndoOperation(undoContext) != last || !last.goOn(change)) {
            last = new Edit(this, label, List.of(change));
            history().add(last);
        }
    }

    /** Whoever needs the ways to mend what was just typed does not wait for a pause. */
    void finishChecking() {
        now.finish();
    }

    /** It was checked again without having changed itself: last year's report came, or one that it is compared with. */
    void checkedAgain() {
        now.checkedAgain();
    }

    /** Another place is in hand: what comes is a step of its own. */
    void stepEndsAt(String place) {
        if (last != null && !last.isAt(place)) {
            last = null;
        }
    }

    /** What comes is a step of its own. */
    void stepEnds() {
        last = null;
        typingEnds();
    }

    /** Whoever waits for a pause in typing is told now. */
    void typingEnds() {
        now.typingEnds();
    }

    private static IOperationHistory history() {
        return PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
    }

    void applied(List<Change> changes, boolean backwards) {
        applied(changes, backwards, false);
    }

    private void applied(List<Change> changes, boolean backwards, boolean typing) {
        if (backwards) {
            draft.revert(changes);
        } else {
            draft.apply(changes);
        }
        // it is checked aside while the change is shown
        now.changed(typing);
        listeners.forEach(listener -> listener.changed(changes));
        if (draftJob.getState() != Job.SLEEPING) {
            // one that is due already takes this key with it; to schedule it again asks for the lock of all jobs
            draftJob.schedule(DRAFT_MILLIS);
        }
    }

    private void keepDraft() {
        Corrections[] unsaved = new Corrections[1];
        display.syncExec(() -> unsaved[0] = disposed || !isDirty() ? null : draft.corrections());
        if (unsaved[0] != null) {
            unsaved[0].saveDraft(submitted);
        }
    }

    boolean isDirty() {
        return !same(saved, draft.corrections());
    }

    private static boolean same(Corrections one, Corrections other) {
        return new LinkedHashSet<>(one.corrections()).equals(new LinkedHashSet<>(other.corrections()));
    }

    void save() throws CoreException {
        // remarks may have come meanwhile from elsewhere; only the corrections are ours
        Corrections corrections = new Corrections(now.original().sha256(), draft.corrections().corrections(), submitted.corrections().remarks());
        corrections.save(submitted);
        saved = corrections;
        stepEnds();
    }

    /** True when the file that was checked last is another one. */
    boolean isOlderThan(String sha256) {
        return now.isOlderThan(sha256);
    }

    /** Ends for one of the same report, which takes up what is not saved yet. */
    void giveWay() {
        if (isDirty()) {
            draft.corrections().saveDraft(submitted);
        }
        end();
    }

    void dispose() {
        end();
        Job.createSystem("draft of a report", (ICoreRunnable) monitor -> Corrections.dropDraft(submitted)).schedule();
    }

    private void end() {
        disposed = true;
        now.dispose();
        draftJob.cancel();
        Live.remove(submitted);
        history().dispose(undoContext, true, true, true);
    }
}
