package org.disclosurecheck.workspace.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Finds the services that ServiceLoader finds on a plain class path, in the bundles of the product: nobody requires the
 * readers and the engine, so no class loader sees them all.
 */
public final class Services {

    private static final String US = "org.disclosurecheck.";

    private Services() {
    }

    /** One instance of every registered class of our bundles, in the order of the bundles’ names. */
    public static <S> List<S> of(Class<S> service) {
        List<S> found = new ArrayList<>();
        Bundle[] bundles = FrameworkUtil.getBundle(Services.class).getBundleContext().getBundles();
        Arrays.sort(bundles, Comparator.comparing(Services::name));
        for (Bundle bundle : bundles) {
            URL list = name(bundle).startsWith(US) ? list(bundle, service) : null;
            if (list != null) {
                for (String type : types(list)) {
                    found.add(instance(bundle, type, service));
                }
            }
        }
        return found;
    }

    /** In the bundle itself, or among its classes when it is started from its source folder; fragments have no classes. */
    private static URL list(Bundle bundle, Class<?> service) {
        String path = "META-INF/services/" + service.getName();
        URL entry = bundle.getEntry(path);
        return entry != null || bundle.getHeaders().get("Fragment-Host") != null ? entry : bundle.getResource(path);
    }

    private static String name(Bundle bundle) {
        return bundle.getSymbolicName() == null ? "" : bundle.getSymbolicName();
    }

    private static List<String> types(URL list) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(list.openStream(), StandardCharsets.UTF_8))) {
            return in.lines().map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(list.toString(), e);
        }
    }

    private static <S> S instance(Bundle bundle, String type, Class<S> service) {
        try {
            return service.cast(bundle.loadClass(type).getConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " in " + bundle, e);
        }
    }
}
