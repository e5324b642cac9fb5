package org.disclosurecheck.cli;

import org.disclosurecheck.model.DisclosureFactory;

/**
 * Initialises the report model on a thread of its own while the rule book is opened. The classes of an EMF model wait
 * for each other when two threads meet in them, so everybody else waits for this one.
 */
final class ModelStart {

    private final Thread thread = new Thread(() -> DisclosureFactory.eINSTANCE.createReport(), "model");

    ModelStart() {
        thread.setDaemon(true);
        thread.start();
    }

    void await() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
