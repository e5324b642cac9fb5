package org.disclosurecheck.workspace.internal;

import org.eclipse.core.resources.IProject;

/** What is held in memory of an inspection goes with it. */
public final class Closing {

    private Closing() {
    }

    public static void forget(IProject project) {
        ResultStore.forget(project);
        Neighbours.forget(project);
        CheckQueue.forget(project);
        TogetherJob.forget(project);
    }
}
