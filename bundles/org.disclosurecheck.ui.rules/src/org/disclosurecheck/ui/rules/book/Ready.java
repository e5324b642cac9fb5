package org.disclosurecheck.ui.rules.book;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import org.disclosurecheck.rules.diagnosis.RuleTexts;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/**
 * The first rule that is tried waits for the compiler to come alive, which takes longer than the rule itself: that is done while
 * somebody is still choosing what the new rule is to be.
 */
public final class Ready {

    /** The family of the job: tests wait for it. */
    public static final Object FAMILY = Ready.class;

    private static final AtomicBoolean BEGUN = new AtomicBoolean();
    private static volatile Trial done;

    private Ready() {
    }

    /** Tries a small rule in the background, once. */
    public static void begin() {
        if (!BEGUN.compareAndSet(false, true)) {
            return;
        }
        Job job = new Job("a first rule") {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    done = Trial.of(new RuleTexts("SUM-900", "sums", Beginning.of("sums").files("试", ""), Set.of()), null);
                    return Status.OK_STATUS;
                } catch (IOException e) {
                    // the first real rule waits, and says what is wrong
                    return Status.CANCEL_STATUS;
                }
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == FAMILY;
            }
        };
        job.setSystem(true);
        job.setPriority(Job.LONG);
        job.schedule();
    }

    /** How the small rule came out; null as long as it did not. */
    public static Trial done() {
        return done;
    }
}
