package org.disclosurecheck.rules.drools;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** The rule packs among the bundles. Only loaded inside OSGi. */
final class OsgiPacks {

    private static final String HEADER = "Margent-RulePack";

    private OsgiPacks() {
    }

    static List<OpenBook> open() {
        List<OpenBook> books = new ArrayList<>();
        for (Bundle bundle : started(FrameworkUtil.getBundle(OsgiPacks.class)).getBundleContext().getBundles()) {
            String pack = bundle.getHeaders().get(HEADER);
            if (pack != null) {
                try {
                    books.add(BuiltInBook.open(home(bundle), pack));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return books;
    }

    /** A bundle has a context from its start on, and nothing says that somebody has started this one. */
    private static Bundle started(Bundle bundle) {
        if (bundle.getBundleContext() == null) {
            try {
                bundle.start(Bundle.START_TRANSIENT);
            } catch (BundleException e) {
                throw new IllegalStateException(e);
            }
        }
        return bundle;
    }

    private static BuiltInBook.Home home(Bundle bundle) {
        return new BuiltInBook.Home() {
            @Override
            public InputStream resource(String name) throws IOException {
                return bundle.getResource(name).openStream();
            }

            @Override
            public Class<?> load(String name) throws ClassNotFoundException {
                return bundle.loadClass(name);
            }
        };
    }
}
