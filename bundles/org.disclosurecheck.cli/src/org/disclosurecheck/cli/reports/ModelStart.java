package org.disclosurecheck.cli.reports;

import org.disclosurecheck.model.DisclosureFactory;

/**
 * Initialises the report model on a thread of its own while the rule book is opened. The classes of an EMF model wait
 * for each other when two threads meet in them, so everybody else waits for this one.
 */
final class ModelStart {

    private final Thread thread = new Thread(() -> DisclosureFactory.eINSTANCE.createReport(), "model");

    private ModelStart() {
        thread.setDaemon(true);
    }

    /** Begins at once. */
    static ModelStart begun() {
        ModelStart model = new ModelStart();
        model.thread.start();
        return model;
    }

    /** Begins when somebody waits for it: most runs over reports that did not change need no model at all. */
    static ModelStart later() {
        return new ModelStart();
    }

    void await() {
        if (thread.getState() == Thread.State.NEW) {
            thread.start();
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
