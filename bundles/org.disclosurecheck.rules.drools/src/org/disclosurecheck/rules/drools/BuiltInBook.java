package org.disclosurecheck.rules.drools;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.rules.source.Json;
import org.drools.model.Model;

/**
 * The rule packs that ship with the product. On a class path each pack names itself in a resource {@link #PACKS}; in
 * OSGi it is a bundle with the header Margent-RulePack.
 */
final class BuiltInBook {

    static final String FOLDER = "META-INF/margent/";
    static final String PACKS = FOLDER + "packs";

    /** Where a pack lies: its classes and its resources. */
    interface Home {
        InputStream resource(String name) throws IOException;

        Class<?> load(String name) throws ClassNotFoundException;
    }

    private BuiltInBook() {
    }

    static List<OpenBook> open() {
        ClassLoader mine = BuiltInBook.class.getClassLoader();
        if (mine.getClass().getName().startsWith("org.eclipse.osgi.")) {
            return OsgiPacks.open();
        }
        try {
            Home home = classPath(mine);
            List<OpenBook> books = new ArrayList<>();
            for (URL packs : Collections.list(mine.getResources(PACKS))) {
                for (String name : lines(packs.openStream())) {
                    books.add(open(home, name));
                }
            }
            return books;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static OpenBook open(Home home, String pack) throws IOException {
        Map<String, Object> index;
        try (InputStream in = home.resource(FOLDER + pack + "." + CompiledBook.INDEX)) {
            index = Json.map(in);
        }
        return new OpenBook(index, () -> {
            try (InputStream in = home.resource(FOLDER + pack + "." + CompiledBook.LIBRARY)) {
                return Json.map(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }, () -> {
            try {
                return models(lines(home.resource(FOLDER + pack + "." + CompiledBook.MODELS)), home::load);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }, () -> {
            try (InputStream in = home.resource(FOLDER + pack + "." + CompiledBook.FILES)) {
                return CompiledBook.unpack(in.readAllBytes()).entries();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Finds a class by name. */
    interface Classes {
        Class<?> load(String name) throws ClassNotFoundException;
    }

    static List<Model> models(List<String> names, Classes classes) {
        List<Model> models = new ArrayList<>();
        for (String name : names) {
            try {
                models.add((Model) classes.load(name).getDeclaredConstructor().newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("compiled rules are incomplete: " + name, e);
            }
        }
        return models;
    }

    private static Home classPath(ClassLoader loader) {
        return new Home() {
            @Override
            public InputStream resource(String name) throws IOException {
                InputStream in = loader.getResourceAsStream(name);
                if (in == null) {
                    throw new IOException("missing in the product: " + name);
                }
                return in;
            }

            @Override
            public Class<?> load(String name) throws ClassNotFoundException {
                return Class.forName(name, true, loader);
            }
        };
    }

    static List<String> lines(InputStream in) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        }
    }
}
