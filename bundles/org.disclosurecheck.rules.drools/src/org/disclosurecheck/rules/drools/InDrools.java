package org.disclosurecheck.rules.drools;

import java.util.function.Supplier;

import org.kie.api.KieServices;

/**
 * Calls Drools under its own context class loader. Drools finds its parts by the context loader of the thread and
 * remembers a miss for ever; a worker, a job or a bundle activator may come with any loader or none.
 */
final class InDrools {

    private InDrools() {
    }

    static <T> T call(Supplier<T> body) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(KieServices.class.getClassLoader());
        try {
            return body.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
