package org.disclosurecheck.rules.drools;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Sha256;
import org.disclosurecheck.model.impl.DisclosurePackageImpl;
import org.disclosurecheck.prose.Sentences;
import org.disclosurecheck.rules.Findings;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleText;
import org.disclosurecheck.rules.sentences.RuleSentences;
import org.disclosurecheck.rules.source.BookSource;
import org.disclosurecheck.rules.source.Json;
import org.drools.model.Model;
import org.kie.api.KieServices;

/**
 * Compiled books on disk, by the hash of their content and of what they were compiled against. A book is compiled once;
 * a cache that cannot be written costs time, never a result.
 */
final class BookCache {

    private final Path folder;

    BookCache(Path folder) {
        this.folder = folder;
    }

    /** The user’s cache: $MARGENT_CACHE, else margent in $XDG_CACHE_HOME or ~/.cache. */
    static BookCache ofUser() {
        String own = System.getenv("MARGENT_CACHE");
        if (own != null && !own.isBlank()) {
            return new BookCache(Path.of(own));
        }
        String xdg = System.getenv("XDG_CACHE_HOME");
        Path base = xdg == null || xdg.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
        return new BookCache(base.resolve("margent"));
    }

    /** Compiles a book that is not in the cache. */
    interface Compiler {

        /** @param borrowed ids of the rules that need no compiler */
        CompiledBook compile(BookSource source, Set<String> borrowed, ClassLoader loader) throws RuleBookException;
    }

    /**
     * @param name hash of the file that the book comes from; null for a folder, whose content is its name
     * @param builtIn the books that ship with the product: a condition that stands there word for word is compiled already
     */
    OpenBook open(BookSource source, String name, List<OpenBook> builtIn, Compiler compiler)
            throws RuleBookException {
        ClassLoader parent = BookCache.class.getClassLoader();
        Path file = file(name == null ? source.hash() + cases(source) : name, builtIn);
        CompiledBook book = read(file);
        if (book == null) {
            book = compiler.compile(source, borrowed(source, builtIn), parent);
            write(file, book);
        }
        return open(book, parent, builtIn);
    }

    /** Cases do not change what a book says of reports, but people read them. */
    private static String cases(BookSource source) {
        StringBuilder all = new StringBuilder();
        source.texts().forEach((id, text) -> all.append('\n').append(id).append(' ').append(text.cases()));
        return all.toString();
    }

    /** The book that was compiled under that name, or null when there is none yet. */
    OpenBook find(String name, List<OpenBook> builtIn) {
        CompiledBook book = read(file(name, builtIn));
        return book == null ? null : open(book, BookCache.class.getClassLoader(), builtIn);
    }

    private Path file(String name, List<OpenBook> builtIn) {
        return folder.resolve("books").resolve(key(name, builtIn) + ".book");
    }

    /** The ids of the rules whose conditions are those of the built-in rules with the same ids. */
    private static Set<String> borrowed(BookSource source, List<OpenBook> builtIn) {
        Map<String, RuleText> known = new TreeMap<>();
        builtIn.forEach(book -> book.addTexts(known, new TreeMap<>()));
        Set<String> same = new TreeSet<>();
        for (Rule rule : source.rules()) {
            RuleText text = known.get(rule.id());
            if (text != null && text.condition().equals(source.texts().get(rule.id()).condition())) {
                same.add(rule.id());
            }
        }
        return same;
    }

    /** The models that are compiled already. */
    private static List<Model> models(Set<String> borrowed, List<OpenBook> builtIn) {
        List<Model> models = new ArrayList<>();
        if (!borrowed.isEmpty()) {
            builtIn.forEach(book -> models.addAll(Overridden.without(book.models().get(), borrowed)));
        }
        return models;
    }

    private static OpenBook open(CompiledBook book, ClassLoader parent, List<OpenBook> builtIn) {
        try {
            BookClassLoader loader = new BookClassLoader(book, parent);
            byte[] models = book.entries().get(CompiledBook.MODELS);
            byte[] library = book.entries().get(CompiledBook.LIBRARY);
            List<String> names = BuiltInBook.lines(new ByteArrayInputStream(models));
            Set<String> borrowed = Set.copyOf(BuiltInBook.lines(new ByteArrayInputStream(book.entries().get(CompiledBook.BORROWED))));
            return new OpenBook(Json.map(new ByteArrayInputStream(book.entries().get(CompiledBook.INDEX))), () -> {
                try {
                    return Json.map(new ByteArrayInputStream(library));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }, () -> {
                List<Model> all = new ArrayList<>(BuiltInBook.models(names, loader::loadClass));
                all.addAll(models(borrowed, builtIn));
                return all;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The book in the cache, or null when there is none, or a damaged one. */
    private static CompiledBook read(Path file) {
        try {
            CompiledBook book = Files.exists(file) ? CompiledBook.unpack(Files.readAllBytes(file)) : null;
            boolean whole = book != null && book.entries().containsKey(CompiledBook.MODELS)
                    && book.entries().containsKey(CompiledBook.BORROWED);
            if (whole) {
                CacheLimit.used(file);
            }
            return whole ? book : null;
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private static void write(Path file, CompiledBook book) {
        try {
            Files.createDirectories(file.getParent());
            Path beside = Files.createTempFile(file.getParent(), "book", ".part");
            Files.write(beside, book.pack());
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            CacheLimit.tidy(file.getParent(), file);
        } catch (IOException e) {
            // without a cache the book is compiled again next time
            return;
        }
    }

    /** Content, Drools, and the program’s own classes: rules call the model, the prose and the findings. */
    private static String key(String name, List<OpenBook> builtIn) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(name.getBytes(StandardCharsets.UTF_8));
        builtIn.forEach(book -> all.writeBytes(book.hash().getBytes(StandardCharsets.UTF_8)));
        all.writeBytes(CodeVersion.of(List.of(DisclosurePackageImpl.class, Sentences.class, Finding.class, Findings.class,
                BookCompiler.class, RuleSentences.class)));
        all.writeBytes(String.valueOf(KieServices.class.getPackage().getImplementationVersion())
                .getBytes(StandardCharsets.UTF_8));
        return Sha256.hex(all.toByteArray());
    }
}
