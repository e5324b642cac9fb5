package org.disclosurecheck.ui.rules.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.disclosurecheck.rules.diagnosis.Diagnoser;
import org.disclosurecheck.rules.diagnosis.RuleFault;
import org.disclosurecheck.rules.diagnosis.RuleTexts;
import org.disclosurecheck.ui.rules.book.Trial;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Looks at the rule while it is edited: a moment after a key at grammar, names and words; after a pause at what only the
 * compiler finds, and runs the cases.
 */
final class Watch {

    private static final int KEY_MILLIS = 60;
    private static final int PAUSE_MILLIS = 500;
    private static final int LATE_MILLIS = 1500;

    private final RuleEditor editor;
    private final RuleState state;
    private final Display display;
    private final Job quick;
    private final Job thorough;
    private final Job late;
    private volatile boolean stopped;

    Watch(RuleEditor editor, RuleState state) {
        this.editor = editor;
        this.state = state;
        display = editor.getSite().getShell().getDisplay();
        quick = new Look(Messages.Watch_quick, this::quick);
        thorough = new Look(Messages.Watch_cases, this::thorough);
        thorough.setPriority(Job.LONG);
        late = new Look(Messages.Watch_cases, this::late);
        late.setPriority(Job.DECORATE);
    }

    void soon() {
        quick.schedule(KEY_MILLIS);
        thorough.cancel();
        thorough.schedule(PAUSE_MILLIS);
        late.cancel();
        late.schedule(LATE_MILLIS);
    }

    void now() {
        quick.schedule();
        thorough.cancel();
        thorough.schedule();
        late.cancel();
        late.schedule(LATE_MILLIS);
    }

    void stop() {
        stopped = true;
        quick.cancel();
        thorough.cancel();
        late.cancel();
    }

    private record Moment(RuleTexts texts, long edits, Path book, boolean condition, boolean editable) {
    }

    private Moment moment() {
        Moment[] moment = new Moment[1];
        if (!stopped && !display.isDisposed()) {
            display.syncExec(() -> {
                if (!stopped) {
                    moment[0] = new Moment(editor.documents().texts(), state.edits(), editor.documents().book(),
                            editor.documents().document("rule.drl") != null
                                    || editor.documents().document(SaidPage.FILE) != null, editor.documents().editable());
                }
            });
        }
        return moment[0];
    }

    private void tell(Runnable what) {
        if (!stopped && !display.isDisposed()) {
            display.asyncExec(() -> {
                if (!stopped) {
                    what.run();
                }
            });
        }
    }

    private void quick(IProgressMonitor monitor) {
        Moment moment = moment();
        if (moment != null) {
            List<RuleFault> faults = Engine.engine().diagnoser().quick(moment.texts);
            tell(() -> state.found(faults, moment.edits));
        }
    }

    private void thorough(IProgressMonitor monitor) throws IOException {
        Moment moment = moment();
        if (moment == null || !moment.condition) {
            return;
        }
        Diagnoser diagnoser = Engine.engine().diagnoser();
        List<RuleFault> faults = diagnoser.quick(moment.texts);
        boolean sound = faults.stream().noneMatch(RuleFault::isError);
        if (sound) {
            tell(() -> editor.head().trying());
            Trial trial = Trial.of(moment.texts, moment.book);
            if (trial.faults().isEmpty()) {
                tell(() -> state.tried(trial, moment.edits));
                return;
            }
            // it does not compile: the compiler is asked where
            List<RuleFault> found = diagnoser.thorough(moment.texts);
            tell(() -> state.found(found, moment.edits));
            tell(() -> state.tried(trial, moment.edits));
        } else {
            Trial broken = Trial.broken(faults.stream().filter(RuleFault::isError).map(fault -> fault.line(Engine.language())).toList());
            tell(() -> state.tried(broken, moment.edits));
        }
    }

    /** What only matters when the rule is released is told last. */
    private void late(IProgressMonitor monitor) throws IOException {
        Moment moment = moment();
        if (moment != null && moment.condition && moment.editable
                && Engine.engine().diagnoser().quick(moment.texts).stream().noneMatch(RuleFault::isError)) {
            List<String> lines = Trial.lint(moment.texts, moment.book);
            tell(() -> state.linted(lines, moment.edits));
        }
    }

    private interface Work {
        void run(IProgressMonitor monitor) throws IOException;
    }

    private static final class Look extends Job {
        private final Work work;

        Look(String name, Work work) {
            super(name);
            this.work = work;
            setSystem(true);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                work.run(monitor);
                return Status.OK_STATUS;
            } catch (IOException e) {
                return Status.error(e.getMessage(), e);
            }
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == RuleEditor.FAMILY;
        }
    }
}
